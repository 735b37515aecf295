package whence.entity;

import java.util.List;
import whence.text.Passage;

/**
 * What the texts state of two people beside their names, for or against their being one.
 *
 * @param kind what was found
 * @param why the values that were compared
 * @param evidence where it is stated, sorted
 */
public record Circumstance(Kind kind, String why, List<Passage> evidence) {

    /** What can be found. */
    public enum Kind {
        /** Both hold one office in one month. */
        SAME_OFFICE_THEN(false),
        /** They were born more than a year apart. */
        BORN_APART(true),
        /** They hold offices in one month that nobody holds at once. */
        OFFICE_ELSEWHERE_THEN(true);

        private final boolean against;

        Kind(boolean against) {
            this.against = against;
        }

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public Circumstance {
        evidence = evidence.stream().distinct().sorted().toList();
    }

    /** Whether it speaks against their being one. */
    public boolean speaksAgainst() {
        return kind.against;
    }
}
