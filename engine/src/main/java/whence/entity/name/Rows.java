package whence.entity.name;

import java.util.List;
import java.util.stream.Stream;
import whence.text.Lexicon;

/** A table among the resources of this package: rows of cells, comments left out. */
final class Rows {

    private Rows() {}

    static List<List<String>> of(String name) {
        return Lexicon.rows(Rows.class, name);
    }

    /** The spellings in one cell, which spaces separate; {@code -} stands for the empty one. */
    static List<String> spellings(String cell) {
        return Stream.of(cell.split(" ", -1))
                .map(spelling -> spelling.equals("-") ? "" : spelling)
                .toList();
    }
}
