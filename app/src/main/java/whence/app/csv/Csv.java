package whence.app.csv;

import java.util.List;
import java.util.stream.Collectors;
import whence.app.mask.Masking;
import whence.app.terminal.Columns;

/**
 * Rows as comma-separated values (RFC 4180) that a spreadsheet shows as text: a cell that could be taken for a formula is
 * led by an apostrophe, and ways to reach a person are hidden.
 */
public final class Csv {

    /** Signs that make a formula of a cell, in their full-width forms too, which some programs fold. */
    private static final String FORMULA = "=+-@＝＋－＠";

    private final Masking masking;

    public Csv(Masking masking) {
        this.masking = masking;
    }

    /** The whole table; lines end with a line feed. */
    public String of(List<String> headings, List<List<String>> rows) {
        return line(headings) + rows.stream().map(this::line).collect(Collectors.joining());
    }

    private String line(List<String> cells) {
        return cells.stream().map(this::cell).collect(Collectors.joining(",", "", "\n"));
    }

    private String cell(String words) {
        String plain = Columns.plain(words);
        String masked = Masking.hide(plain, masking.find(plain));
        String harmless = !masked.isEmpty() && FORMULA.indexOf(masked.charAt(0)) >= 0 ? "'" + masked : masked;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
