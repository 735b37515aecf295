package whence.time;

/** How finely an expression names a time. */
public enum Granularity {
    DAY,
    WEEK,
    MONTH,
    SEASON,
    QUARTER,
    HALF_YEAR,
    YEAR,
    DECADE,
    UNKNOWN;

    /** As the public JSON spells it: {@code half-year}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
