package whence.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What relative times count: "two weeks later". */
enum Unit {
    DAY(1, ChronoUnit.DAYS, 1, Granularity.DAY),
    WEEK(2, ChronoUnit.WEEKS, 1, Granularity.WEEK),
    MONTH(3, ChronoUnit.MONTHS, 1, Granularity.MONTH),
    QUARTER(4, ChronoUnit.MONTHS, 3, Granularity.QUARTER),
    YEAR(5, ChronoUnit.YEARS, 1, Granularity.YEAR),
    DECADE(6, ChronoUnit.YEARS, 10, Granularity.DECADE),
    CENTURY(7, ChronoUnit.YEARS, 100, Granularity.UNKNOWN);

    private final int code;
    private final ChronoUnit step;
    private final int steps;
    private final Granularity granularity;

    Unit(int code, ChronoUnit step, int steps, Granularity granularity) {
        this.code = code;
        this.step = step;
        this.steps = steps;
        this.granularity = granularity;
    }

    /** As the value of {@link Slot#UNIT}. */
    int code() {
        return code;
    }

    static Unit of(int code) {
        for (Unit unit : values()) {
            if (unit.code == code) {
                return unit;
            }
        }
        throw new IllegalArgumentException("no unit has the code " + code);
    }

    static Unit of(String word) {
        return valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }

    Granularity granularity() {
        return granularity;
    }

    boolean isFinerThan(Unit other) {
        return code < other.code;
    }

    /** The period of this unit in which a day lies; weeks run from Monday. */
    Period around(LocalDate day) {
        return switch (this) {
            case DAY -> Period.day(day);
            case WEEK -> Period.week(day);
            case MONTH -> Period.month(day.getYear(), day.getMonthValue());
            case QUARTER -> Period.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
            case YEAR -> Period.year(day.getYear());
            case DECADE -> Period.decade(Math.floorDiv(day.getYear(), 10) * 10);
            case CENTURY -> Period.century(Math.floorDiv(day.getYear() + 99, 100));
        };
    }

    /** The period of this unit that lies so many units from a day. */
    Period shifted(LocalDate day, int by) {
        return around(day.plus((long) by * steps, step));
    }
}
