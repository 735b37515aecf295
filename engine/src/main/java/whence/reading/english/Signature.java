package whence.reading.english;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import whence.reading.Certainty;
import whence.reading.Stance;
import whence.text.Span;
import whence.text.Token;

/** A quotation with its speaker's name after a dash, to the end of the paragraph: "“We lost the ship.” — Mira Tal". */
final class Signature {

    private static final int LONGEST = 14;
    private static final Set<String> NAME =
            Set.of("NNP", "NNPS", "NN", "NNS", "DT", "IN", "JJ", "CD", "POS", "HYPH", "CC", ",", "-LRB-", "-RRB-", ".");

    private Signature() {}

    /** In the paragraph of the quotation itself. */
    static Optional<Found> find(Read block, Span quotation, String text) {
        return find(block, quotation, quotation.end(), text);
    }

    /**
     * In the rest of a paragraph.
     *
     * @param block the paragraph in which the name may stand
     * @param from where in the text its rest begins
     */
    static Optional<Found> find(Read block, Span quotation, int from, String text) {
        List<Token> rest = block.block().sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.span().start() >= from)
                .limit(LONGEST + 1L)
                .toList();
        boolean signed = rest.size() > 1
                && rest.size() <= LONGEST
                && Marks.isDash(rest.get(0).span().of(text))
                && rest.get(1).tag().startsWith("NNP")
                && rest.stream().skip(1).allMatch(token -> NAME.contains(token.tag()));
        if (!signed) {
            return Optional.empty();
        }
        int last = lastOfName(rest, text);
        return Optional.of(new Found(
                "name after a dash",
                List.of(quotation),
                List.of(rest.get(0).span()),
                List.of(rest.get(1).span().join(rest.get(last).span())),
                new Found.Manner(Stance.ASSERTS, Certainty.CERTAIN, true)));
    }

    /** Without the full stop, and without the day and the place: "Mira Tal, during a debate", "Mira Tal, May 5". */
    private static int lastOfName(List<Token> rest, String text) {
        int last = rest.size() - 1;
        for (int i = 2; i + 1 < rest.size(); i++) {
            boolean comma = rest.get(i).span().of(text).equals(",");
            boolean day = i + 2 < rest.size() && rest.get(i + 2).tag().equals("CD");
            if (comma && (rest.get(i + 1).tag().equals("IN") || day)) {
                return i - 1;
            }
        }
        while (last > 1 && rest.get(last).tag().equals(".")) {
            last--;
        }
        return last;
    }
}
