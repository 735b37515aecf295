package whence.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * A calendar period.
 *
 * @param from its first day
 * @param to its last day
 * @param granularity what kind of period it is
 */
record Period(LocalDate from, LocalDate to, Granularity granularity) {

    static Period day(LocalDate day) {
        return new Period(day, day, Granularity.DAY);
    }

    static Period month(int year, int month) {
        YearMonth in = YearMonth.of(year, month);
        return new Period(in.atDay(1), in.atEndOfMonth(), Granularity.MONTH);
    }

    static Period year(int year) {
        return years(year, 1, Granularity.YEAR);
    }

    static Period decade(int first) {
        return years(first, 10, Granularity.DECADE);
    }

    /** The 19th century runs from 1801 to 1900; the granularities of the contract have no name for it. */
    static Period century(int ordinal) {
        return years(100 * ordinal - 99, 100, Granularity.UNKNOWN);
    }

    static Period half(int year, int half) {
        return months(year, 6 * half - 5, 6, Granularity.HALF_YEAR);
    }

    static Period quarter(int year, int quarter) {
        return months(year, 3 * quarter - 2, 3, Granularity.QUARTER);
    }

    /** A northern season, by whole months; winter ends in the year after. */
    static Period season(int year, int season) {
        return months(year, 3 * season, 3, Granularity.SEASON);
    }

    private static Period years(int first, int count, Granularity granularity) {
        return new Period(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31), granularity);
    }

    private static Period months(int year, int month, int count, Granularity granularity) {
        YearMonth in = YearMonth.of(year, month);
        return new Period(in.atDay(1), in.plusMonths(count - 1L).atEndOfMonth(), granularity);
    }

    /** The week from Monday to Sunday in which a day lies. */
    static Period week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Period(monday, monday.plusDays(6), Granularity.WEEK);
    }

    boolean isDay() {
        return granularity == Granularity.DAY;
    }

    int year() {
        return from.getYear();
    }

    int month() {
        return from.getMonthValue();
    }

    /** Whether it lies within one month. */
    boolean isWithinMonth() {
        return granularity == Granularity.DAY || granularity == Granularity.WEEK || granularity == Granularity.MONTH;
    }

    long daysFrom(LocalDate day) {
        return ChronoUnit.DAYS.between(day, from);
    }
}
