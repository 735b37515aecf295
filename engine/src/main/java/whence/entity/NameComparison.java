package whence.entity;

/**
 * Whether two names could be one, and why.
 *
 * @param same the judgement
 * @param why the evidence and the values compared
 */
public record NameComparison(Sameness same, String why) {

    /** Could two names be one person's? */
    public enum Sameness {
        SAME,
        /** Likely enough to ask the analyst. */
        CANDIDATE,
        DIFFERENT,
        /** Nothing speaks for or against it. */
        UNKNOWN;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
