package whence.reading.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import whence.reading.Certainty;
import whence.reading.Stance;
import whence.text.Span;

/** "Legend has it that", "rumour has it": hearsay of nobody. */
final class HasIt implements SentenceRule {

    private static final Set<String> TALES = WordLists.of("has it");

    @Override
    public List<Found> find(Tree tree) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i + 3 < tree.size(); i++) {
            boolean idiom = TALES.contains(tree.word(i))
                    && tree.lemma(i + 1).equals("have")
                    && tree.word(i + 2).equals("it");
            if (idiom) {
                Optional<Span> content = tree.span(i + 3, last(tree, i + 3));
                Span cue = tree.token(i).span().join(tree.token(i + 2).span());
                content.ifPresent(span -> found.add(new Found(
                        "hearsay idiom",
                        List.of(span),
                        List.of(cue),
                        List.of(),
                        new Found.Manner(Stance.ASSERTS, Certainty.POSSIBLE, true))));
            }
        }
        return found;
    }

    /** To the end of the sentence, or of the quotation that began before. */
    private static int last(Tree tree, int from) {
        int open = 0;
        for (int i = from; i < tree.size(); i++) {
            if (Marks.isQuotation(tree.word(i)) && tree.isOpening(i)) {
                open++;
            } else if (Marks.isQuotation(tree.word(i)) && tree.isClosing(i) && --open < 0) {
                return i - 1;
            }
        }
        return tree.size() - 1;
    }
}
