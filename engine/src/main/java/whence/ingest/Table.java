package whence.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A list kept as data beside the code: tab-separated, with {@code #} before what is said about it. */
final class Table {

    private Table() {}

    static List<List<String>> rows(String name) {
        String path = "/whence/ingest/" + name;
        try (InputStream stream = Objects.requireNonNull(Table.class.getResourceAsStream(path), path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + path, broken);
        }
    }
}
