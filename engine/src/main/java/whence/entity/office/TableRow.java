package whence.entity.office;

import java.util.ArrayList;
import java.util.List;
import whence.text.Span;

/**
 * A line of a table with its cells: tab-separated, or comma-separated with quotes where its first line has no tab.
 *
 * @param line the number of the line, from 1
 * @param span the line within the text, without its end
 */
record TableRow(int line, Span span, List<String> cells) {

    TableRow {
        cells = List.copyOf(cells);
    }

    /** All lines that say something. */
    static List<TableRow> of(String text) {
        List<TableRow> rows = new ArrayList<>();
        int start = !text.isEmpty() && text.charAt(0) == '\ufeff' ? 1 : 0;
        boolean tabs = text.lines().findFirst().orElse("").indexOf('\t') >= 0;
        for (int line = 1; start < text.length(); line++) {
            int stop = text.indexOf('\n', start);
            int next = stop < 0 ? text.length() : stop + 1;
            int end = stop < 0 ? text.length() : stop;
            end = end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
            String words = text.substring(start, end);
            if (!words.isBlank() && !(words.startsWith("# ") && words.indexOf('\t') < 0)) {
                rows.add(new TableRow(
                        line, new Span(start, end), tabs ? List.of(words.split("\t", -1)) : commas(words)));
            }
            start = next;
        }
        return rows;
    }

    private static List<String> commas(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (doubled) {
                    cell.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if ((c == ',' || c == '，') && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
