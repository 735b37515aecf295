package whence.conflict;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables of this package: tab-separated files beside it, whose {@code #} lines say what a column means. */
final class Tables {

    private Tables() {}

    static List<List<String>> rows(String file) {
        try (InputStream in = Tables.class.getResourceAsStream("/whence/conflict/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the table " + file + " is missing from the program");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
