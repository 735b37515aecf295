package whence.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table of words in the program's own resources: tab-separated, lines with {@code #} explain it. */
public final class Lexicon {

    private Lexicon() {}

    /** The rows of a table, each with {@code columns} cells. */
    public static List<String[]> rows(Class<?> beside, String resource, int columns) {
        List<String[]> rows = new ArrayList<>();
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the program");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] row = line.split("\t", -1);
                    if (row.length != columns) {
                        throw new IllegalStateException(
                                resource + ": \"" + line + "\" has " + row.length + " cells, not " + columns);
                    }
                    rows.add(row);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return rows;
    }
}
