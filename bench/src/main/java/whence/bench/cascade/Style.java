package whence.bench.cascade;

import java.util.Arrays;
import java.util.List;

/**
 * How a kind of newsroom works; kept in {@code styles.tsv}, which says what each value means.
 *
 * @param layout how its pages look
 * @param minutes until it takes a story up, median
 * @param habits shares and weights
 */
record Style(String name, boolean closedOnly, Layout layout, int minutes, Habits habits) {

    private static final List<Style> ALL = Table.rows("styles.tsv").stream()
            .filter(row -> !row.get(0).equals("style"))
            .map(Style::of)
            .toList();

    /** How a page looks. */
    record Layout(int sentences, boolean dateline, double boilerplate) {}

    /** How times are given, what is done to others' reports, and how these are credited. */
    record Habits(List<Double> clock, List<Double> doing, List<Double> credit) {}

    static List<Style> of(Part part) {
        return ALL.stream()
                .filter(style -> part == Part.CLOSED || !style.closedOnly)
                .toList();
    }

    private static Style of(List<String> row) {
        return new Style(
                row.get(0),
                row.get(1).equals("closed"),
                new Layout(Integer.parseInt(row.get(2)), row.get(3).equals("yes"), Double.parseDouble(row.get(4))),
                Integer.parseInt(row.get(5)),
                new Habits(numbers(row.get(6)), numbers(row.get(7)), numbers(row.get(8))));
    }

    private static List<Double> numbers(String listed) {
        return Arrays.stream(listed.split(" ", -1)).map(Double::valueOf).toList();
    }
}
