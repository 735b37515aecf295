package whence.reading.english;

import java.util.Optional;
import java.util.Set;
import whence.reading.Certainty;
import whence.reading.Stance;
import whence.text.Sentence;
import whence.text.Span;
import whence.text.Token;

/** "Poll: Voters turn away" in a headline: who says it, a colon, what is said. */
final class ColonCue {

    private static final int LONGEST_SOURCE = 8;

    private ColonCue() {}

    static Optional<Found> find(Sentence sentence, boolean headline, String text) {
        for (int i = 1; i < Math.min(sentence.tokens().size() - 2, LONGEST_SOURCE); i++) {
            Token token = sentence.tokens().get(i);
            if (token.span().of(text).equals(":")) {
                return names(sentence, i, headline) ? Optional.of(found(sentence, i, text)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean names(Sentence sentence, int colon, boolean headline) {
        boolean named = false;
        for (int i = 0; i < colon; i++) {
            Token token = sentence.tokens().get(i);
            if (!Set.of("NNP", "NNPS", "NN", "NNS", "JJ", "DT", "HYPH", "POS", "CD")
                    .contains(token.tag())) {
                return false;
            }
            named = named || token.entity().equals("PERSON") || token.entity().equals("ORGANIZATION");
        }
        Token last = sentence.tokens().get(colon - 1);
        boolean writing = Set.of(
                        "poll",
                        "report",
                        "source",
                        "study",
                        "survey",
                        "analyst",
                        "expert",
                        "official",
                        "document",
                        "court",
                        "lawyer",
                        "police")
                .contains(last.lemma().toLowerCase(java.util.Locale.ROOT));
        return writing || (named && headline);
    }

    private static Found found(Sentence sentence, int colon, String text) {
        int to = sentence.tokens().size() - 1;
        while (to > colon + 1
                && sentence.tokens().get(to).tag().equals(".")
                && sentence.tokens().get(to).span().of(text).equals(".")) {
            to--;
        }
        Span content = sentence.tokens()
                .get(colon + 1)
                .span()
                .join(sentence.tokens().get(to).span());
        Span source = sentence.tokens()
                .get(0)
                .span()
                .join(sentence.tokens().get(colon - 1).span());
        return new Found(
                "colon after a name",
                java.util.List.of(content),
                java.util.List.of(sentence.tokens().get(colon).span()),
                java.util.List.of(source),
                new Found.Manner(Stance.ASSERTS, Certainty.CERTAIN, true));
    }
}
