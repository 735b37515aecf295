package whence.entity.office;

/**
 * A title as somebody gave it: an office, and whether it is said to be held.
 *
 * @param words as given, white space evened out
 * @param held whether it is held at the time spoken of
 * @param office the office
 */
public record Title(String words, Held held, Office office) {

    /** Words that name an office of which nothing is understood but that it is none of the known ones. */
    static Title ofUnknownPost(String words) {
        return new Qualifiers().title(words, "unknown", new Office.Seat("", words));
    }

    /** Whether an office is held at the time spoken of. */
    public enum Held {
        NOW,
        /** Held before: former, ex-, 原, 前. */
        FORMER,
        /** Held at the time that is told of, not when it is told: then-, 时任. */
        THEN,
        /** Not held yet: designate, incoming, 候任. */
        TO_COME
    }
}
