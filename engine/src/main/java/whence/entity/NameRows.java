package whence.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import whence.reading.Mention;
import whence.text.Span;

/**
 * People named in a row: "Director Ren Bo, Secretary Pei An and General Su Tan"; "任波、裴安和苏潭". What is told of the row is
 * told of each.
 */
public final class NameRows {

    /** Between two names of a row, titles apart, in UTF-16 units. */
    private static final int REACH = 120;

    /** A title that the reading did not take for one: words with capitals and small words between them. */
    static final String TITLE =
            "(?:(?:(?:then-|ex-)?+\\p{Lu}[\\p{L}\u2019'.-]*+|\\d++(?:st|nd|rd|th)?|of|the|for|former|then|deputy|vice|acting|and(?= (?:\\p{Lu}|$))) )*+";

    /** A comma alone may part two clauses: "Pei met Ren, and Su left". */
    private static final Pattern LOOSE =
            Pattern.compile("^ ?(?:[,;] (?:and |as well as )?" + TITLE + "|，\\p{IsHan}{0,24}+)$");

    private static final Pattern FIRM =
            Pattern.compile("^ ?(?:(?:and|as well as) " + TITLE + "|(?:、|和|及|与|以及|跟)\\p{IsHan}{0,24}+)$");

    /** Han titles hold none of the characters that make a clause of it. */
    private static final Pattern HAN_CLAUSE = Pattern.compile("[说称指在被是会见]");

    private NameRows() {}

    /** Every row of two or more, in order of the text; everybody else stands in none. */
    public static List<List<Mention>> in(String text, List<Mention> people) {
        List<Mention> ordered = new ArrayList<>(people);
        ordered.sort(Comparator.comparing(Mention::span));
        List<List<Mention>> rows = new ArrayList<>();
        List<Mention> row = new ArrayList<>();
        boolean firm = false;
        for (Mention person : ordered) {
            String between = row.isEmpty() ? "" : between(text, row.get(row.size() - 1), person);
            boolean joined = joins(FIRM, between);
            if (!joined && !joins(LOOSE, between)) {
                close(row, firm, rows);
                firm = false;
            }
            firm |= joined;
            row.add(person);
        }
        close(row, firm, rows);
        return rows;
    }

    private static void close(List<Mention> row, boolean firm, List<List<Mention>> rows) {
        if (row.size() > 2 || (row.size() == 2 && firm)) {
            rows.add(List.copyOf(row));
        }
        row.clear();
    }

    private static boolean joins(Pattern joint, String between) {
        return joint.matcher(between).find() && !HAN_CLAUSE.matcher(between).find();
    }

    /** What stands between two names once their titles are taken away; a line break where they are far apart. */
    static String between(String text, Mention a, Mention b) {
        int from = endOf(a);
        int to = startOf(b);
        return to <= from || to - from > REACH ? "\n" : text.substring(from, to).replaceAll("[\\s&&[^\\n]]", " ");
    }

    /** Where a name ends, the title behind it included. */
    static int endOf(Mention person) {
        Span title = person.title();
        return title == null ? person.span().end() : Math.max(person.span().end(), title.end());
    }

    /** Where a name starts, the title before it included. */
    static int startOf(Mention person) {
        Span title = person.title();
        return title == null ? person.span().start() : Math.min(person.span().start(), title.start());
    }
}
