package whence.conflict;

import whence.text.Passage;

/**
 * Two passages that cannot both hold.
 *
 * @param kind in what they collide
 * @param a the one passage (sorted before {@code b}, but that a row of a reference table is always {@code b})
 * @param b the other
 * @param why one sentence with the values compared
 */
public record Conflict(Kind kind, Passage a, Passage b, String why) {

    /** In what two passages collide. */
    public enum Kind {
        /** One event at two times. */
        DATE,
        /** One count with two values. */
        NUMBER,
        /** One person in two offices or ranks that exclude each other then. */
        ROLE,
        /** Rival answers to one question, or one name so garbled that it names another. */
        IDENTITY,
        /** Alive or dead, fled or seen at home, in office or dismissed. */
        STATUS,
        PLACE,
        /** Something said of a time when it could not be. */
        ANACHRONISM;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
