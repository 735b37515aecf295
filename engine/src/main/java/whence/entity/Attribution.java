package whence.entity;

import org.jspecify.annotations.Nullable;
import whence.entity.office.Title;
import whence.text.Passage;
import whence.text.Span;
import whence.time.Interval;

/**
 * A place where a document gives somebody an office.
 *
 * @param title the office, and whether it is said to be held
 * @param manner how it is said
 * @param stated the time that the words themselves give for the tenure, or null
 * @param where the name and the title
 * @param office the words for the office alone
 */
public record Attribution(
        Title title, Manner manner, @Nullable Interval stated, Passage where, Span office) {

    /** How an office is given to somebody. */
    public enum Manner {
        /** Beside the name: "Premier Falk", "Falk, the premier,". */
        NAMED,
        /** "Falk is the premier". */
        IS,
        /** "Falk was the premier". */
        WAS,
        /** "Falk became premier". */
        BECAME,
        /** "Falk was named premier": the choice can come before the office. */
        CHOSEN,
        /** "Falk stepped down as premier". */
        ENDED
    }
}
