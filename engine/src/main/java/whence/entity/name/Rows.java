package whence.entity.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A table among the resources of this package: rows of cells, comments left out. */
final class Rows {

    private Rows() {}

    static List<List<String>> of(String name) {
        InputStream table = Objects.requireNonNull(
                Rows.class.getResourceAsStream("/whence/entity/name/" + name), name + " is part of the program");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The spellings in one cell, which spaces separate; {@code -} stands for the empty one. */
    static List<String> spellings(String cell) {
        return Stream.of(cell.split(" ", -1))
                .map(spelling -> spelling.equals("-") ? "" : spelling)
                .toList();
    }
}
