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
        return found;
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
