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
    private static final Set<String> DASHES = Set.of("—", "–", "--", "-", "―");
    private static final Set<String> NAME =
            Set.of("NNP", "NNPS", "NN", "NNS", "DT", "IN", "JJ", "CD", "POS", "HYPH", "CC", ",", "-LRB-", "-RRB-", ".");

    private Signature() {}

    static Optional<Found> find(Read block, Span quotation, String text) {
        List<Token> rest = block.block().sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.span().start() >= quotation.end())
                .limit(LONGEST + 1L)
                .toList();
        boolean signed = rest.size() > 1
                && rest.size() <= LONGEST
                && DASHES.contains(rest.get(0).span().of(text))
                && rest.get(1).tag().startsWith("NNP")
                && rest.stream().skip(1).allMatch(token -> NAME.contains(token.tag()));
        if (!signed) {
            return Optional.empty();
        }
        int last = rest.size() - 1;
        while (last > 1 && rest.get(last).tag().equals(".")) {
            last--;
        }
        return Optional.of(new Found(
                "name after a dash",
                List.of(quotation),
                List.of(rest.get(0).span()),
                List.of(rest.get(1).span().join(rest.get(last).span())),
                new Found.Manner(Stance.ASSERTS, Certainty.CERTAIN, true)));
    }
}
