package whence.app.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows under headings, as wide as the terminal allows.
 *
 * @param headings one per column; the last column takes what is left and is cut where it does not fit
 * @param rows cells as text; what could steer a terminal is left out of them
 */
public record Table(List<String> headings, List<List<String>> rows) {

    private static final String GAP = "  ";
    /** No column but the last takes more. */
    private static final int WIDEST = 32;
    /** The last column has so much at least, if it needs it; the widest of the others give way. */
    private static final int LAST = 24;

    private static final int NARROWEST = 10;

    public Table {
        headings = List.copyOf(headings);
        rows = rows.stream()
                .map(row -> row.stream().map(Columns::plain).toList())
                .toList();
    }

    public List<String> lines(int width, Ink ink) {
        int[] widths = widths(width);
        List<String> lines = new ArrayList<>();
        lines.add(ink.bold(line(headings, widths)));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private int[] widths(int width) {
        int last = headings.size() - 1;
        int[] widths = IntStream.range(0, headings.size())
                .map(column -> Math.min(column == last ? Integer.MAX_VALUE : WIDEST, widest(column)))
                .toArray();
        int wanted = Math.min(widths[last], LAST);
        while (before(widths) + wanted > width && narrowWidest(widths)) {
            // the widest column gives way, one space at a time
        }
        widths[last] = Math.max(wanted, Math.min(widths[last], width - before(widths)));
        return widths;
    }

    /** What all columns but the last take, with the gaps behind them. */
    private static int before(int[] widths) {
        return IntStream.range(0, widths.length - 1)
                .map(i -> widths[i] + GAP.length())
                .sum();
    }

    /** Takes a space from the widest column but the last; false where none is left to take. */
    private static boolean narrowWidest(int[] widths) {
        int widest = IntStream.range(0, widths.length - 1)
                .boxed()
                .max(java.util.Comparator.comparingInt(i -> widths[i]))
                .orElse(0);
        if (widths[widest] <= NARROWEST) {
            return false;
        }
        widths[widest]--;
        return true;
    }

    private int widest(int column) {
        int widest = Columns.width(headings.get(column));
        for (List<String> row : rows) {
            widest = Math.max(widest, Columns.width(row.get(column)));
        }
        return widest;
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(i == 0 ? "" : GAP).append(Columns.pad(Columns.fit(cells.get(i), widths[i]), widths[i]));
        }
        return line.toString().stripTrailing();
    }
}
