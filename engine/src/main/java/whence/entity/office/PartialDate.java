package whence.entity.office;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whence.time.Interval;

/** Dates as tables and titles write them: a day, a month or a year, each as the days it leaves possible. */
public final class PartialDate {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH = "(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,7}\\.?";
    private static final String YEAR = "(\\d{4})";

    /** A date within running words: "March 2013", "15 March 2013", "March 15, 2013", "2013". */
    public static final String WORDS =
            "(?:\\d{1,2} )?+(?:(?i:" + MONTH.replace("(", "(?:") + ") )?+(?:\\d{1,2}, )?+\\d{4}";

    private static final Pattern NUMBERS =
            Pattern.compile(YEAR + "(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?+(?:t.*+)?+");
    private static final Pattern CHINESE = Pattern.compile(YEAR + "年(?:(\\d{1,2})月(?:(\\d{1,2})[日号]?+)?+)?+");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:(\\d{1,2})(?:st|nd|rd|th)? )?+" + MONTH + ",? " + YEAR);
    private static final Pattern MONTH_FIRST = Pattern.compile(MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR);
    private static final Pattern OPEN =
            Pattern.compile("|\\?|-|\u2013|present|incumbent|now|current|ongoing|unknown|n/a|至今|现任|今|在任|未知|不详");

    private static final Interval UNKNOWN = new Interval(null, null);

    private PartialDate() {}

    /** The days a date leaves possible; open at both ends where the cell says nothing; none where it is no date. */
    public static Optional<Interval> find(String cell) {
        String plain = cell.strip().toLowerCase(Locale.ROOT).replaceAll("\\s++", " ");
        if (OPEN.matcher(plain).matches()) {
            return Optional.of(UNKNOWN);
        }
        Matcher numbers = NUMBERS.matcher(plain);
        Matcher chinese = CHINESE.matcher(plain);
        Matcher dayFirst = DAY_FIRST.matcher(plain);
        Matcher monthFirst = MONTH_FIRST.matcher(plain);
        if (numbers.matches()) {
            return days(numbers.group(1), numbers.group(2), numbers.group(3));
        }
        if (chinese.matches()) {
            return days(chinese.group(1), chinese.group(2), chinese.group(3));
        }
        if (dayFirst.matches()) {
            return days(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        }
        return monthFirst.matches()
                ? days(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2))
                : Optional.empty();
    }

    private static String month(String word) {
        return String.valueOf(MONTHS.indexOf(word.substring(0, 3)) + 1);
    }

    private static Optional<Interval> days(
            String year,
            @org.jspecify.annotations.Nullable String month,
            @org.jspecify.annotations.Nullable String day) {
        try {
            int number = Integer.parseInt(year);
            if (month == null) {
                return Optional.of(new Interval(LocalDate.of(number, 1, 1), LocalDate.of(number, 12, 31)));
            }
            YearMonth within = YearMonth.of(number, Integer.parseInt(month));
            return day == null
                    ? Optional.of(new Interval(within.atDay(1), within.atEndOfMonth()))
                    : Optional.of(Interval.of(within.atDay(Integer.parseInt(day))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
