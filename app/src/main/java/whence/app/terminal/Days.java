package whence.app.terminal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and spans of days as a reader writes them: {@code 16 Jun}, {@code 16 June – 24 June 2021}. */
public final class Days {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_YEAR = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter LONG_YEAR = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Days() {}

    /** Without the year where the reader knows it. */
    public static String brief(LocalDate day, boolean withYear) {
        return (withYear ? SHORT_YEAR : SHORT).format(day);
    }

    public static String range(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return LONG_YEAR.format(first);
        }
        boolean oneYear = first.getYear() == last.getYear();
        return (oneYear ? LONG : LONG_YEAR).format(first) + " – " + LONG_YEAR.format(last);
    }
}
