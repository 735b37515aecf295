package whence.reading.english;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import whence.text.Span;

/** "Bank says president at work": in a headline what is said needs no verb. */
final class HeadlineSays {

    private static final int LONGEST_SOURCE = 8;
    private static final int SHORTEST_CONTENT = 2;

    private static final Set<String> NAMING =
            Set.of("NNP", "NNPS", "NN", "NNS", "JJ", "DT", "HYPH", "POS", "CD", "PRP$");

    private static final Set<String> PRESENT = Set.of("VBZ", "VBP");

    private HeadlineSays() {}

    /** What a headline reports by a verb of saying right behind the words for who says it. */
    static Optional<Found> find(Tree tree) {
        int verb = 0;
        while (verb < Math.min(tree.size(), LONGEST_SOURCE) && NAMING.contains(tree.tag(verb))) {
            verb++;
        }
        int last = tree.size() - 1;
        boolean says = verb > 0
                && last - verb >= SHORTEST_CONTENT
                && PRESENT.contains(tree.tag(verb))
                && !tree.word(last).equals(".");
        return says ? found(tree, verb, last) : Optional.empty();
    }

    private static Optional<Found> found(Tree tree, int verb, int last) {
        Optional<Span> source = tree.span(0, verb - 1);
        Optional<Span> content = tree.span(verb + 1, last);
        return Cues.findVerb(tree.token(verb))
                .filter(cue -> cue.takesClause() && cue.takesQuotation())
                .filter(cue -> source.isPresent() && content.isPresent())
                .map(cue -> new Found(
                        "headline",
                        List.of(content.orElseThrow()),
                        List.of(tree.token(verb).span()),
                        List.of(source.orElseThrow()),
                        Manners.of(tree, verb, cue, true)));
    }
}
