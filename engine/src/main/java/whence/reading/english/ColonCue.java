package whence.reading.english;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import whence.reading.Certainty;
import whence.reading.Stance;
import whence.text.Sentence;
import whence.text.Span;
import whence.text.Token;

/** "Poll: Voters turn away" in a headline: who says it, a colon, what is said. */
final class ColonCue {

    private static final Set<String> SPEAKING = WordLists.of("speaks before a colon");

    private static final int LONGEST_SOURCE = 8;
    private static final int LONGEST_NAME = 4;

    private ColonCue() {}

    /** "TAL: We never met.": a transcript has a speaker's name in capitals, and what is said to the end of the paragraph. */
    static Optional<Found> inTranscript(Page.Block block, String text) {
        List<Token> tokens = block.sentences().get(0).tokens();
        int colon = 0;
        while (colon < Math.min(tokens.size() - 1, LONGEST_NAME)
                && isCapitals(tokens.get(colon).span().of(text))) {
            colon++;
        }
        boolean speaks = colon > 0
                && tokens.get(colon).span().of(text).equals(":")
                && tokens.get(0).span().length() > 2
                && colon + 3 < tokens.size();
        if (!speaks) {
            return Optional.empty();
        }
        Span source = tokens.get(0).span().join(tokens.get(colon - 1).span());
        Span content =
                new Span(tokens.get(colon + 1).span().start(), block.span().end());
        return Optional.of(new Found(
                "colon after a name",
                List.of(content),
                List.of(tokens.get(colon).span()),
                List.of(source),
                new Found.Manner(Stance.ASSERTS, Certainty.CERTAIN, true)));
    }

    private static boolean isCapitals(String word) {
        return Character.isLetter(word.charAt(0)) && word.equals(word.toUpperCase(Locale.ROOT));
    }

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
        boolean writing = SPEAKING.contains(last.lemma().toLowerCase(Locale.ROOT));
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
                List.of(content),
                List.of(sentence.tokens().get(colon).span()),
                List.of(source),
                new Found.Manner(Stance.ASSERTS, Certainty.CERTAIN, true));
    }
}
