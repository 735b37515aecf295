package whence.reading.english;

import java.util.Optional;
import java.util.Set;
import whence.text.Sentence;
import whence.text.Span;
import whence.text.Token;

/** The words around a person's name that tell what they are: before it, else in apposition after it. */
final class Titles {

    private static final Set<String> OPENING = WordLists.of("opens a title");

    private static final Set<String> BEFORE = Set.of("NN", "NNP", "JJ", "NNS", "HYPH", "POS", "NNPS", "VBN", "RB");
    private static final int FARTHEST = 12;

    private Titles() {}

    static Optional<Span> find(Sentence sentence, int from, int end, String text) {
        return before(sentence, from, text).or(() -> after(sentence, end, text));
    }

    private static Optional<Span> before(Sentence sentence, int from, String text) {
        int first = from;
        while (first > 0 && from - first < FARTHEST && belongs(sentence, first - 1, first, text)) {
            first--;
        }
        while (first < from && sentence.tokens().get(first).tag().equals("POS")) {
            first++;
        }
        boolean title = first < from && NameWords.isTitle(word(sentence, from - 1, text));
        return title ? Optional.of(span(sentence, first, from)) : Optional.empty();
    }

    private static boolean belongs(Sentence sentence, int i, int next, String text) {
        Token token = sentence.tokens().get(i);
        boolean joined = token.tag().equals("CC")
                && i > 0
                && NameWords.isTitle(word(sentence, next, text))
                && NameWords.isTitle(word(sentence, i - 1, text));
        return joined
                || (BEFORE.contains(token.tag())
                        && !token.entity().equals("PERSON")
                        && !(token.tag().equals("RB")
                                && !word(sentence, i, text).equals("then")));
    }

    /** ", a vice minister at the ministry (MSS),": up to the comma that closes it. */
    private static Optional<Span> after(Sentence sentence, int end, String text) {
        int comma = end;
        if (comma < sentence.tokens().size() && word(sentence, comma, text).equals("(")) {
            while (comma < sentence.tokens().size()
                    && comma < end + 6
                    && !word(sentence, comma, text).equals(")")) {
                comma++;
            }
            comma++;
        }
        if (comma >= sentence.tokens().size() - 1
                || !word(sentence, comma, text).equals(",")) {
            return Optional.empty();
        }
        String opening = word(sentence, comma + 1, text).toLowerCase(java.util.Locale.ROOT);
        boolean describes = OPENING.contains(opening) || NameWords.isTitle(opening);
        boolean title = false;
        for (int i = comma + 1; describes && i < Math.min(sentence.tokens().size(), comma + 22); i++) {
            String word = word(sentence, i, text);
            title = title || NameWords.isTitle(word);
            if (sentence.tokens().get(i).isFinite()) {
                return Optional.empty();
            }
            boolean closes = word.equals(",")
                    || word.equals(".")
                    || word.equals(";")
                    || sentence.tokens().get(i).tag().startsWith("W");
            if (closes) {
                return title && i > comma + 1 ? Optional.of(span(sentence, comma + 1, i)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String word(Sentence sentence, int i, String text) {
        return sentence.tokens().get(i).span().of(text);
    }

    private static Span span(Sentence sentence, int from, int end) {
        return sentence.tokens()
                .get(from)
                .span()
                .join(sentence.tokens().get(end - 1).span());
    }
}
