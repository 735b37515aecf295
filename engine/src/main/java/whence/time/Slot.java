package whence.time;

/** What a word or number can say in the wording of a time; {@code words.tsv} and {@code patterns.tsv} use these names. */
enum Slot {
    YEAR,
    /** A year of two digits, in the century of its surroundings. */
    YY,
    MONTH,
    /** A month as a number. */
    MON,
    DAY,
    /** A day written as an ordinal: 16th. */
    NTH,
    WEEKDAY,
    UNIT,
    PART,
    SEASON,
    COUNT,
    ORDINAL,
    DAYPART,
    DECADE,
    HOLIDAY,
    FUTURE,
    PAST,
    BEFORE,
    BAR,
    /** What a number before 号 may name: 二号车间. */
    NUMBERED,
    /** What lasts so many days: 拘留7日. */
    LASTS,
    FUNCTION;

    /** The slot under which a value is kept once it is read. */
    Slot kept() {
        return switch (this) {
            case MON -> MONTH;
            case NTH -> DAY;
            default -> this;
        };
    }
}
