package whence.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A list of names in a file: one to a line, or a table with tabs whose first line calls a column {@code name} or
 * {@code person}. A name that comes again is taken once; a line without one is told and left out.
 */
final class NameFile {

    private static final Set<String> COLUMNS = Set.of("name", "person", "names");

    private final Set<String> names = new LinkedHashSet<>();
    private final List<String> rejected = new ArrayList<>();

    private NameFile() {}

    static NameFile read(Path file) {
        NameFile list = new NameFile();
        try (BufferedReader lines = open(file)) {
            int column = -1;
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.indexOf('\0') >= 0) {
                    throw new UserError(
                            file + " line " + number + ": found a byte that no text holds, expected a name",
                            Exit.USAGE);
                }
                String[] cells = line.split("\t", -1);
                int heading = number == 1 ? column(cells) : -1;
                if (heading >= 0) {
                    column = heading;
                } else {
                    list.add(file, number, cells, Math.max(column, 0));
                }
            }
        } catch (IOException unreadable) {
            throw unreadable(file, unreadable);
        }
        return list;
    }

    private void add(Path file, int number, String[] cells, int column) {
        String name = column < cells.length ? cells[column].strip() : "";
        if (name.isEmpty()) {
            rejected.add(file + " line " + number + ": no name in column " + (column + 1));
        } else {
            names.add(name);
        }
    }

    private static int column(String[] cells) {
        List<String> headings = Stream.of(cells)
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (int i = 0; i < headings.size(); i++) {
            if (COLUMNS.contains(headings.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Bytes that are no UTF-8 become U+FFFD: one bad line does not stop the rest. */
    static BufferedReader open(Path file) {
        try {
            return new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw unreadable(file, unreadable);
        }
    }

    static UserError unreadable(Path file, IOException why) {
        return UserError.usage(
                why instanceof NoSuchFileException
                        ? file + ": there is no such file"
                        : file + ": cannot be read: " + why.getMessage());
    }

    List<String> names() {
        return List.copyOf(names);
    }

    /** Lines that hold no name, each with its place. */
    List<String> rejected() {
        return List.copyOf(rejected);
    }
}
