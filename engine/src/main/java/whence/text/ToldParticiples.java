package whence.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * "People briefed on the talks said": who was briefed did not brief, though parsers take it for the verb of the sentence.
 * Where such a word stands right behind a noun, with "on", "of" or "about", and a verb of saying follows, it describes
 * the noun, with all words up to that verb. The parser gets the sentence without them; they are hung on the noun then.
 */
final class ToldParticiples {

    private static final NamedLists WORDS = NamedLists.of(ToldParticiples.class, "word-lists.tsv");

    private static final Set<String> TOLD = WORDS.set("told");
    private static final Set<String> ABOUT = WORDS.set("told about");
    private static final Set<String> SAYS = WORDS.set("says");
    private static final Set<String> NO_NOUN = WORDS.set("no noun before told");

    /** In so many words a verb of saying follows. */
    private static final int REACH = 12;

    private ToldParticiples() {}

    /** Where the words end that begin at a place of a sentence and describe the noun before it; the place itself where they do not. */
    static int end(List<Token> tokens, int at, String text) {
        boolean told = at > 0
                && at + 3 < tokens.size()
                && tokens.get(at - 1).isNoun()
                && TOLD.contains(word(tokens, at, text))
                && ABOUT.contains(word(tokens, at + 1, text));
        return told ? endBeforeSaying(tokens, at, text) : at;
    }

    private static int endBeforeSaying(List<Token> tokens, int told, String text) {
        for (int i = told + 3; i < Math.min(tokens.size(), told + REACH); i++) {
            String word = word(tokens, i, text);
            if (SAYS.contains(word)) {
                return i;
            }
            if (NO_NOUN.contains(word) || !Character.isLetterOrDigit(word.codePointAt(0))) {
                return told;
            }
        }
        return told;
    }

    /** How a word of such a description hangs: the participle on the noun, all others on the participle. */
    static Token.Arc arc(int told, int place) {
        return place == told ? new Token.Arc(told - 1, "acl") : new Token.Arc(told, "obl");
    }

    private static String word(List<Token> tokens, int i, String text) {
        return tokens.get(i).span().of(text).toLowerCase(Locale.ROOT);
    }
}
