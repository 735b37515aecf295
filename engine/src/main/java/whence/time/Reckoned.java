package whence.time;

import org.jspecify.annotations.Nullable;

/**
 * A time with its value.
 *
 * @param period the period named, or null where the text does not let it be told
 * @param granularity of the period, or of what the words name where it cannot be told
 * @param part early, mid or late, or null
 * @param anchor what the value hangs on
 */
record Reckoned(
        @Nullable Period period,
        Granularity granularity,
        @Nullable String part,
        String anchor) {

    static final String EXPLICIT = "explicit";
    static final String PUBLICATION = "publication";
    static final String NARRATIVE = "narrative";
    static final String HEADING = "heading";

    static Reckoned of(Period period, String anchor) {
        return new Reckoned(period, period.granularity(), null, anchor);
    }

    static Reckoned open(Granularity granularity, String anchor) {
        return new Reckoned(null, granularity, null, anchor);
    }

    Reckoned in(@Nullable String newPart) {
        return new Reckoned(period, granularity, newPart, anchor);
    }
}
