package whence.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * "People briefed on the talks said": who was briefed did not brief, though parsers take it for the verb of the sentence.
 * Where such a word stands right behind a noun, with "on", "of" or "about", and a verb of saying follows, it describes
 * the noun, with all words up to that verb; so does "shared on Monday" behind a post. The parser gets the sentence without them; they are hung on the noun then.
 */
final class ToldParticiples {

    private static final NamedLists WORDS = NamedLists.of(ToldParticiples.class, "word-lists.tsv");

    private static final Set<String> TOLD = WORDS.set("told");
    private static final Set<String> ABOUT = WORDS.set("told about");
    private static final Set<String> PUBLISHED = WORDS.set("published");
    private static final Set<String> WRITINGS = WORDS.set("what is published");
    private static final Set<String> SAYS = WORDS.set("says");
    private static final Set<String> ENDS = WORDS.set("ends told");

    /** As taggers have it: past tense as often as not. */
    private static final Set<String> PARTICIPLE = Set.of("VBD", "VBN");

    /** In so many words a verb of saying follows. */
    private static final int REACH = 12;

    private ToldParticiples() {}

    /** Where the words end that begin at a place of a sentence and describe the noun before it; the place itself where they do not. */
    static int end(List<Token> tokens, int at) {
        boolean follows = at > 0
                && at + 3 < tokens.size()
                && tokens.get(at - 1).isNoun()
                && PARTICIPLE.contains(tokens.get(at).tag());
        if (!follows) {
            return at;
        }
        Token next = tokens.get(at + 1);
        boolean told = TOLD.contains(tokens.get(at).lemma()) && ABOUT.contains(next.lemma());
        boolean published = PUBLISHED.contains(tokens.get(at).lemma())
                && WRITINGS.contains(tokens.get(at - 1).lemma())
                && (next.tag().equals("IN") || next.tag().startsWith("RB"));
        return told || published ? endBeforeSaying(tokens, at) : at;
    }

    private static int endBeforeSaying(List<Token> tokens, int told) {
        for (int i = told + 3; i < Math.min(tokens.size(), told + REACH); i++) {
            Token token = tokens.get(i);
            if (token.isVerb() && SAYS.contains(token.lemma())) {
                return i;
            }
            String word = token.lemma().toLowerCase(Locale.ROOT);
            if (ENDS.contains(word) || !Character.isLetterOrDigit(word.codePointAt(0))) {
                return told;
            }
        }
        return told;
    }

    /** Gives such participles the tag of one. */
    static void mark(List<Token> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            if (end(tokens, i) > i) {
                Token token = tokens.get(i);
                tokens.set(i, new Token(token.span(), token.lemma(), "VBN", token.entity(), token.arc()));
            }
        }
    }

    /** How a word of such a description hangs: the participle on the noun, all others on the participle. */
    static Token.Arc arc(int told, int place) {
        return place == told ? new Token.Arc(told - 1, "acl") : new Token.Arc(told, "obl");
    }
}
