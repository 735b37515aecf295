package whence.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A date as pages, files and bylines write it.
 *
 * <p>As a day only what names one for certain is read: {@code 03/04/2021} could be two, and {@code 2021-06} is a month.
 */
final class WrittenDate {

    /** English names of months and their usual cuts, as a piece of a pattern. */
    static final String MONTH = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
            + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";

    private static final String YEAR = "(?<year>(?:1[5-9]|20|21)\\d\\d)";

    private static final List<Pattern> FORMS = List.of(
            form("\\b(?<month>" + MONTH + ")\\s{1,3}" + DAY + ",?\\s{1,3}" + YEAR + "\\b"),
            form("\\b" + DAY + "(?: of)?[\\s-]{1,3}(?<month>" + MONTH + "),?[\\s-]{1,3}" + YEAR + "\\b"),
            form(YEAR + "\\s?年\\s?(?<month>\\d{1,2})\\s?月\\s?(?<day>\\d{1,2})\\s?[日号號]"),
            form("(?<!\\d)" + YEAR + "(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?!\\d)"),
            form("(?<!\\d)(?<first>\\d{1,2})(?<mark>[-/.])(?<second>\\d{1,2})\\k<mark>" + YEAR + "(?!\\d)"),
            form("^" + YEAR + "(?<month>\\d\\d)(?<day>\\d\\d)(?:\\d{6})?$"));

    /** A month, or a year alone, and nothing else. */
    private static final List<Pattern> PERIODS = List.of(
            form(YEAR + "(?:[-/.](?<month>\\d{1,2}))?"),
            form(YEAR + "\\s?年(?:\\s?(?<month>\\d{1,2})\\s?月)?"),
            form("(?<month>" + MONTH + "),?\\s{1,3}" + YEAR));

    private static final Map<String, Integer> MONTHS = months();

    private WrittenDate() {}

    /** Any of the forms, as a piece of a pattern without named groups. */
    static String anywhere() {
        return FORMS.stream()
                .limit(4)
                .map(Pattern::pattern)
                .map(form -> form.replaceAll("\\(\\?<(?![=!])\\w+>", "(?:").replace("\\k<mark>", "[-/.]"))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** An ISO day, or an ISO instant with its zone where time and zone are stated too. */
    static Optional<String> read(String written) {
        String value = written.strip();
        if (value.length() > 200) {
            return Optional.empty();
        }
        return instant(value).or(() -> day(value).map(LocalDate::toString));
    }

    /** An ISO month or year; of what names a day there is none. */
    static Optional<String> period(String written) {
        return PERIODS.stream()
                .map(form -> form.matcher(written.strip()))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(WrittenDate::periodOf);
    }

    private static Optional<String> periodOf(Matcher matcher) {
        String year = matcher.group("year");
        String month = matcher.group("month");
        return month == null
                ? Optional.of(year)
                : date(Integer.parseInt(year), month(month), 1)
                        .map(first -> first.toString().substring(0, 7));
    }

    private static Optional<String> instant(String value) {
        String iso = value.replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) (\\d\\d:)", "$1T$2")
                .replaceFirst(" ?([+-]\\d\\d):?(\\d\\d)$", "$1:$2");
        try {
            return Optional.of(OffsetDateTime.parse(iso).toString());
        } catch (DateTimeParseException notIso) {
            try {
                return Optional.of(ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toOffsetDateTime()
                        .toString());
            } catch (DateTimeParseException notMail) {
                return Optional.empty();
            }
        }
    }

    /** The first day that is named in it. */
    static Optional<LocalDate> day(String value) {
        List<Optional<LocalDate>> found = new ArrayList<>();
        int earliest = Integer.MAX_VALUE;
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(value);
            if (matcher.find() && matcher.start() < earliest) {
                earliest = matcher.start();
                found.add(0, dayOf(form, matcher));
            }
        }
        return found.isEmpty() ? Optional.empty() : found.get(0);
    }

    private static Optional<LocalDate> dayOf(Pattern form, Matcher matcher) {
        int year = Integer.parseInt(matcher.group("year"));
        if (form.pattern().contains("<first>")) {
            int first = Integer.parseInt(matcher.group("first"));
            int second = Integer.parseInt(matcher.group("second"));
            boolean unclear = first <= 12 && second <= 12 && first != second;
            return unclear ? Optional.empty() : date(year, Math.min(first, second), Math.max(first, second));
        }
        return date(year, month(matcher.group("month")), Integer.parseInt(matcher.group("day")));
    }

    private static int month(String written) {
        return Character.isDigit(written.charAt(0))
                ? Integer.parseInt(written)
                : MONTHS.getOrDefault(written.substring(0, 3).toLowerCase(Locale.ROOT), 0);
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Pattern form(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    private static Map<String, Integer> months() {
        List<String> names =
                List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
        return names.stream().collect(Collectors.toMap(name -> name, name -> names.indexOf(name) + 1));
    }
}
