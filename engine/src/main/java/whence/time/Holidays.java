package whence.time;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The holidays of {@code holidays.tsv} and the days on which they fall. */
final class Holidays {

    /** A holiday's words in a text. */
    record Match(int holiday, int end) {}

    private record Holiday(List<String> forms, String rule) {}

    private static final String BEIJING = "Asia/Shanghai";

    private final List<Holiday> holidays = new ArrayList<>();
    private final Map<String, List<Integer>> byFirst = new HashMap<>();

    Holidays(Vocabulary vocabulary) {
        for (String[] row : Lines.of("holidays.tsv")) {
            vocabulary.know(row[0]);
            List<String> forms =
                    Lexer.words(row[0], vocabulary).stream().map(Word::form).toList();
            byFirst.computeIfAbsent(forms.get(0), first -> new ArrayList<>()).add(holidays.size());
            holidays.add(new Holiday(forms, row[1]));
        }
    }

    /** The holidays that are named from a word on. */
    List<Match> at(List<Word> words, int start) {
        List<Match> matches = new ArrayList<>(0);
        for (int holiday : byFirst.getOrDefault(words.get(start).form(), List.of())) {
            int end = start + holidays.get(holiday).forms().size();
            if (end <= words.size() && isNamed(holidays.get(holiday), words.subList(start, end))) {
                matches.add(new Match(holiday, end));
            }
        }
        return matches;
    }

    private static boolean isNamed(Holiday holiday, List<Word> words) {
        return words.get(0).shape() != Word.Shape.SMALL
                && words.stream().map(Word::form).toList().equals(holiday.forms());
    }

    LocalDate day(int holiday, int year) {
        String[] rule = holidays.get(holiday).rule().split("[ /]", -1);
        if (rule[0].equals("easter")) {
            return easter(year).plusDays(Integer.parseInt(rule[1]));
        }
        if (rule[0].equals("lunar")) {
            return lunar(year, Integer.parseInt(rule[1]), Integer.parseInt(rule[2]));
        }
        if (rule.length == 1) {
            return LocalDate.parse("%04d-%s".formatted(year, rule[0]));
        }
        return LocalDate.of(year, Integer.parseInt(rule[0]), 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(
                        Integer.parseInt(rule[1]), DayOfWeek.of(Integer.parseInt(rule[2]))));
    }

    /** Anonymous Gregorian computus (Meeus, Astronomical Algorithms, 1991). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    private static LocalDate lunar(int year, int month, int day) {
        ChineseCalendar calendar = new ChineseCalendar(TimeZone.getTimeZone(BEIJING));
        // ICU names the Chinese year by the Gregorian one in which it begins.
        calendar.clear();
        calendar.set(ChineseCalendar.EXTENDED_YEAR, year);
        calendar.set(ChineseCalendar.MONTH, month - 1);
        calendar.set(ChineseCalendar.DAY_OF_MONTH, day);
        return calendar.getTime().toInstant().atZone(ZoneId.of(BEIJING)).toLocalDate();
    }
}
