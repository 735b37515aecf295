package whence.reprint;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time of publication that stands at the head of the text itself: "Updated 7:32 am CDT, Sunday, July 15, 2018".
 *
 * @param local the time on the clock of the page
 * @param zone hours behind UTC as the page names them, or null
 * @param words the line
 */
record StatedTime(LocalDateTime local, @Nullable Integer zone, String words) {

    /** Such lines stand near the top and are short. */
    private static final int HEAD = 1_500;

    private static final int LONGEST_LINE = 90;
    private static final int LONGEST_NEIGHBOUR = 40;

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.? (\\d{1,2}),? (?:at )?((?:19|20)\\d\\d)\\b");
    private static final Pattern BRITISH = Pattern.compile(
            "\\b(\\d{1,2}) (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?,? ((?:19|20)\\d\\d)\\b");
    private static final Pattern NUMBERS = Pattern.compile("((?:19|20)\\d\\d)[-/年](\\d{1,2})[-/月](\\d{1,2})");
    private static final Pattern CLOCK =
            Pattern.compile("\\b(\\d{1,2}):(\\d\\d)(?::\\d\\d)?\\s?([ap])?\\.?m?\\.?\\s?([a-z]{2,4})?\\b");
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("gmt", 0),
            Map.entry("utc", 0),
            Map.entry("bst", -1),
            Map.entry("cest", -2),
            Map.entry("edt", 4),
            Map.entry("et", 4),
            Map.entry("est", 5),
            Map.entry("cdt", 5),
            Map.entry("ct", 5),
            Map.entry("cst", 6),
            Map.entry("mdt", 6),
            Map.entry("mt", 6),
            Map.entry("pdt", 7),
            Map.entry("pt", 7),
            Map.entry("pst", 8));

    /** The latest time with hour and minute that the head of the text states. */
    static Optional<StatedTime> find(String text) {
        if (!holdsClock(text)) {
            return Optional.empty();
        }
        String[] lines = text.substring(0, Math.min(HEAD, text.length()))
                .toLowerCase(Locale.ROOT)
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .split("\n", -1);
        List<StatedTime> found = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].length() <= LONGEST_LINE) {
                String around = neighbour(lines, i - 1) + " " + lines[i] + " " + neighbour(lines, i + 1);
                read(lines[i], around).ifPresent(found::add);
            }
        }
        return found.stream().max(Comparator.comparing(StatedTime::local));
    }

    /** Whether any digit stands before a colon: most heads state no time, and this is quickly seen. */
    private static boolean holdsClock(String text) {
        int head = Math.min(HEAD, text.length());
        for (int at = text.indexOf(':', 1); at > 0 && at < head; at = text.indexOf(':', at + 1)) {
            if (Character.isDigit(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    Optional<Integer> findZone() {
        return Optional.ofNullable(zone);
    }

    /** Seconds since 1970, where a page that names no zone is taken to use the one given. */
    long epochSecond(int zoneIfUnknown) {
        return local.plusHours(zone == null ? zoneIfUnknown : zone).toEpochSecond(ZoneOffset.UTC);
    }

    private static String neighbour(String[] lines, int at) {
        return at >= 0 && at < lines.length && lines[at].length() < LONGEST_NEIGHBOUR ? lines[at] : "";
    }

    private static Optional<StatedTime> read(String line, String around) {
        Matcher clock = CLOCK.matcher(around);
        int[] day = day(line);
        if (day.length == 0 || !clock.find()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(clock.group(1));
        String half = clock.group(3);
        if (half != null) {
            hour = hour % 12 + (half.equals("p") ? 12 : 0);
        }
        String zone = clock.group(4);
        try {
            LocalDateTime local = LocalDateTime.of(day[0], day[1], day[2], hour, Integer.parseInt(clock.group(2)));
            return Optional.of(new StatedTime(local, zone == null ? null : ZONES.get(zone), line.strip()));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    /** Year, month and day; empty where the line names none. */
    private static int[] day(String line) {
        Matcher english = ENGLISH.matcher(line);
        if (english.find()) {
            return new int[] {number(english.group(3)), month(english.group(1)), number(english.group(2))};
        }
        Matcher british = BRITISH.matcher(line);
        if (british.find()) {
            return new int[] {number(british.group(3)), month(british.group(2)), number(british.group(1))};
        }
        Matcher numbers = NUMBERS.matcher(line);
        return numbers.find()
                ? new int[] {number(numbers.group(1)), number(numbers.group(2)), number(numbers.group(3))}
                : new int[0];
    }

    private static int month(String name) {
        return MONTHS.indexOf(name) / 3 + 1;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
