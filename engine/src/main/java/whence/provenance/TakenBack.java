package whence.provenance;

import java.util.Locale;

/**
 * That a report does not stand any more.
 *
 * @param how whether its own outlet took it back, or somebody it hangs on
 * @param by who took it back
 * @param document the id of the document in which that is said
 */
public record TakenBack(How how, String by, String document) {

    /** By whom a report was undone. */
    public enum How {
        /** The outlet corrected itself. */
        CORRECTED_ITSELF,
        /** A voice on the way to its origin, or the origin, took it back; the report itself did not. */
        SOURCE_TOOK_IT_BACK;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
