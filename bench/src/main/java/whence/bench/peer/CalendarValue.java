package whence.bench.peer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a value of TimeML covers: {@code 2021-06-17}, {@code 2021-06}, {@code 2021}, {@code 202}, {@code 2021-W24},
 * {@code 2021-Q2}, {@code 2021-H1}, {@code 2021-SU}; other values name no days of the calendar.
 */
record CalendarValue(LocalDate from, LocalDate to) {

    private static final Pattern FORM =
            Pattern.compile("(\\d{3,4}|\\d{3}X)(?:-(?:W(\\d\\d)|Q([1-4])|H([12])|(\\d\\d)(?:-(\\d\\d))?))?(?:T.*)?");

    static Optional<CalendarValue> of(String value) {
        Matcher form = FORM.matcher(value);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(days(form));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static CalendarValue days(Matcher form) {
        String written = form.group(1);
        if (written.length() == 3 || written.endsWith("X")) {
            int decade = 10 * Integer.parseInt(written.substring(0, 3));
            return new CalendarValue(LocalDate.of(decade, 1, 1), LocalDate.of(decade + 9, 12, 31));
        }
        int year = Integer.parseInt(written);
        if (form.group(2) != null) {
            LocalDate monday = LocalDate.of(year, 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(form.group(2)))
                    .with(java.time.DayOfWeek.MONDAY);
            return new CalendarValue(monday, monday.plusDays(6));
        }
        if (form.group(3) != null) {
            return months(year, 3 * Integer.parseInt(form.group(3)) - 2, 3);
        }
        if (form.group(4) != null) {
            return months(year, 6 * Integer.parseInt(form.group(4)) - 5, 6);
        }
        if (form.group(5) == null) {
            return months(year, 1, 12);
        }
        int month = Integer.parseInt(form.group(5));
        if (form.group(6) == null) {
            return months(year, month, 1);
        }
        LocalDate day = LocalDate.of(year, month, Integer.parseInt(form.group(6)));
        return new CalendarValue(day, day);
    }

    private static CalendarValue months(int year, int first, int count) {
        return new CalendarValue(
                LocalDate.of(year, first, 1),
                YearMonth.of(year, first + count - 1).atEndOfMonth());
    }

    /** Adds the time at a place of the text to what was found. */
    static void put(ObjectNode line, int start, int end, String value) {
        ObjectNode time = line.withArray("/times").addObject();
        time.putArray("span").add(start).add(end);
        Optional<CalendarValue> days = of(value);
        time.put("from", days.map(found -> found.from().toString()).orElse(null));
        time.put("to", days.map(found -> found.to().toString()).orElse(null));
    }
}
