package whence.timeline;

import org.jspecify.annotations.Nullable;
import whence.time.Interval;

/**
 * A step in the life of a claim.
 *
 * @param when when it was said: the time the text gives for the saying, else the document's publication; null where
 *     neither is known
 * @param step what happened to the claim
 * @param by who did it: a speaker, or the outlet
 * @param document where it stands: the document's id
 * @param statement the statement's id within that document
 */
public record LifeEvent(@Nullable Interval when, Step step, String by, String document, String statement) {

    /** What may happen to a claim. */
    public enum Step {
        ASSERTED,
        REPEATED,
        DENIED,
        RETRACTED,
        DELETED,
        CORROBORATED,
        CONTRADICTED;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
