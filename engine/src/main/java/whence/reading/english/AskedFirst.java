package whence.reading.english;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import whence.text.Span;

/** "Asked whether the ship was insured, she said ...": a question of somebody whom the text does not name. */
final class AskedFirst implements SentenceRule {

    private static final Set<String> QUESTION =
            Set.of("if", "whether", "about", "why", "how", "what", "who", "when", "where", "which");

    @Override
    public List<Found> find(Tree tree) {
        int asked = tree.size() > 1 && tree.word(0).equals("when") ? 1 : 0;
        boolean asks = tree.size() > asked + 3 && Set.of("asked", "questioned").contains(tree.word(asked));
        return asks
                ? Reporting.listOf(question(tree, asked)).stream()
                        .map(found -> statement(tree, asked, found))
                        .toList()
                : List.of();
    }

    private static Optional<Span> question(Tree tree, int asked) {
        int from = asked + 1;
        while (from < Math.min(tree.size() - 1, asked + 7) && !QUESTION.contains(tree.word(from))) {
            from++;
        }
        int end = from;
        while (end + 1 < tree.size()
                && !tree.word(end + 1).equals(",")
                && !tree.tag(end + 1).equals(".")) {
            end++;
        }
        boolean whole = QUESTION.contains(tree.word(from)) && end > from && end + 1 < tree.size();
        return whole ? tree.span(tree.word(from).equals("about") ? from + 1 : from, end) : Optional.empty();
    }

    private static Found statement(Tree tree, int asked, Span content) {
        boolean about = tree.word(asked + 1).equals("about");
        Span cue = about
                ? tree.token(asked).span().join(tree.token(asked + 1).span())
                : tree.token(asked).span();
        Found.Manner manner = new Found.Manner(whence.reading.Stance.ASKS, whence.reading.Certainty.UNKNOWN, true);
        return new Found("asked before an answer", List.of(content), List.of(cue), List.of(), manner);
    }
}
