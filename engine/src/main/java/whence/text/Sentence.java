package whence.text;

import java.util.List;

/**
 * A sentence as the language analyser saw it.
 *
 * @param span from its first to its last token
 * @param tokens in order, never empty
 * @param parsed whether the tokens carry dependencies
 */
public record Sentence(Span span, List<Token> tokens, boolean parsed) {

    /** The tag of words that the analyser does not know as its language. */
    static final String FOREIGN = "FW";

    public Sentence {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence has at least one token");
        }
        tokens = List.copyOf(tokens);
    }

    /** Whether it is in another script than the analyser's, and was left as it was. */
    public boolean isForeign() {
        return tokens.stream().allMatch(token -> token.tag().equals(FOREIGN));
    }
}
