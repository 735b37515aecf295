package whence.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import whence.text.Span;

/**
 * A passage in which somebody says something.
 *
 * @param id unique within its document, in order of the text: {@code s3}
 * @param parts content, cue and source passages
 * @param within the id of the attributed statement inside whose content this one stands, or null
 * @param voice who speaks and how
 * @param basis the meaning-bearing words of the content, and the rule and words by which the statement was found
 */
public record Statement(String id, Parts parts, @Nullable String within, Voice voice, Basis basis) {

    /**
     * What a statement is compared and explained by.
     *
     * @param terms the meaning-bearing words of the content, in order
     * @param why the rule that found it and the words it went by
     */
    public record Basis(List<Term> terms, String why) {
        public Basis {
            terms = List.copyOf(terms);
        }
    }

    public Statement {
        if (parts.content().isEmpty()) {
            throw new IllegalArgumentException("a statement says something: its content cannot be empty");
        }
    }

    /** Whether somebody other than the document is reported to say it. */
    public boolean isAttributed() {
        return !parts.cue().isEmpty() || !parts.source().isEmpty();
    }

    /** From the first to the last unit of the content. */
    public Span contentSpan() {
        return parts.content().get(0).join(parts.content().get(parts.content().size() - 1));
    }
}
