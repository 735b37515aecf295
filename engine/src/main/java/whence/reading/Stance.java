package whence.reading;

/** How a speaker stands to what is said. */
public enum Stance {
    ASSERTS,
    DENIES,
    DOUBTS,
    ASKS,
    /** Takes back what was said before: deletes a post, withdraws or corrects a report. */
    RETRACTS,
    PREDICTS,
    /** An appeal, order, promise or wish: no claim of fact. */
    URGES,
    /** Refuses to comment: neither denial nor confirmation. */
    DECLINES;

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
