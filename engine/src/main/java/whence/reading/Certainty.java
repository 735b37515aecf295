package whence.reading;

/** How sure the speaker presents what is said. */
public enum Certainty {
    CERTAIN,
    PROBABLE,
    POSSIBLE,
    UNKNOWN;

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
