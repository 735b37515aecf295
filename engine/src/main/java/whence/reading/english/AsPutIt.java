package whence.reading.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import whence.reading.Certainty;
import whence.reading.Stance;
import whence.text.Span;

/** "As Mira Tal put it, the ministry had lost its mind." */
final class AsPutIt implements SentenceRule {

    /** How far, in words, "put" may stand from its "as". */
    private static final int LONGEST_NAME = 16;

    @Override
    public List<Found> find(Tree tree) {
        List<Found> found = new ArrayList<>();
        for (int i = 2; i + 1 < tree.size(); i++) {
            if (tree.lemma(i).equals("put") && tree.word(i + 1).equals("it")) {
                at(tree, i).ifPresent(found::add);
            }
        }
        asReported(tree).ifPresent(found::add);
        return found;
    }

    /** "As the Coast Wire reported last week, the refinery is idle." */
    private static Optional<Found> asReported(Tree tree) {
        if (!tree.word(0).equals("as")) {
            return Optional.empty();
        }
        int verb = 1;
        while (verb < Math.min(tree.size() - 3, LONGEST_NAME)
                && !tree.token(verb).isVerb()) {
            verb++;
        }
        boolean reports = verb > 1
                && tree.tag(verb).startsWith("VB")
                && Cues.findVerb(tree.token(verb))
                        .filter(cue -> cue.takesClause() && cue.takesQuotation())
                        .isPresent();
        int comma = comma(tree, verb);
        if (!reports || comma + 2 >= tree.size() || comma > verb + LONGEST_NAME) {
            return Optional.empty();
        }
        Span cue = tree.token(verb).span();
        Optional<Span> source = tree.span(1, verb - 1);
        return source.flatMap(words -> tree.span(comma + 1, tree.size() - 1)
                .map(content -> new Found(
                        "as somebody reported",
                        List.of(content),
                        List.of(cue),
                        List.of(words),
                        new Found.Manner(Stance.ASSERTS, Certainty.CERTAIN, true))));
    }

    private static int comma(Tree tree, int from) {
        int comma = from;
        while (comma < tree.size() && !tree.word(comma).equals(",")) {
            comma++;
        }
        return comma;
    }

    private static Optional<Found> at(Tree tree, int put) {
        int as = put - 1;
        while (as >= 0 && put - as < LONGEST_NAME && !tree.word(as).equals("as")) {
            as--;
        }
        boolean apart = as == 0 || (as > 0 && tree.isMark(as - 1));
        if (!apart || !tree.word(as).equals("as")) {
            return Optional.empty();
        }
        int after = put + 2;
        while (after < tree.size() && !tree.word(after).equals(",")) {
            after++;
        }
        Optional<Span> content = as > 1 ? tree.span(0, as - 1) : tree.span(after, tree.size() - 1);
        Optional<Span> source = tree.span(as + 1, put - 1);
        return content.isEmpty() || source.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(
                        "as somebody put it",
                        List.of(content.get()),
                        List.of(tree.token(put).span().join(tree.token(put + 1).span())),
                        List.of(source.get()),
                        new Found.Manner(Stance.ASSERTS, Certainty.CERTAIN, true)));
    }
}
