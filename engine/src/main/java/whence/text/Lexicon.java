package whence.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table of words among the program's own resources: tab-separated cells, and lines with {@code #} that say what a
 * column means.
 */
public final class Lexicon {

    private Lexicon() {}

    /**
     * The rows of a table; a row may lack its last cells.
     *
     * @param beside a class of the package in whose folder the table lies
     * @param resource its name, or its whole path after a slash
     */
    public static List<List<String>> rows(Class<?> beside, String resource) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the table " + resource + " of " + beside.getPackageName() + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the table " + resource + " cannot be read", unreadable);
        }
    }

    /** The same where every row must have so many cells. */
    public static List<String[]> rows(Class<?> beside, String resource, int columns) {
        List<String[]> rows = new ArrayList<>();
        for (List<String> row : rows(beside, resource)) {
            if (row.size() != columns) {
                throw new IllegalStateException(
                        resource + ": \"" + String.join("\t", row) + "\" has " + row.size() + " cells, not " + columns);
            }
            rows.add(row.toArray(String[]::new));
        }
        return rows;
    }

    /** A table of one column, a list of words, in its order. */
    public static Set<String> words(Class<?> beside, String resource) {
        return rows(beside, resource, 1).stream()
                .map(row -> row[0])
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
