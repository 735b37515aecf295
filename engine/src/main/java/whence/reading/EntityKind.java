package whence.reading;

/** What a mention names. */
public enum EntityKind {
    PERSON,
    ORGANISATION,
    PLACE,
    OFFICE;

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
