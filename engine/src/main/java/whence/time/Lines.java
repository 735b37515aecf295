package whence.time;

import java.util.List;
import whence.text.Lexicon;

/** The tables of this package. */
final class Lines {

    private Lines() {}

    /** Rows of tab-separated cells; a row may lack its last cells. */
    static List<String[]> of(String resource) {
        return Lexicon.rows(Lines.class, resource).stream()
                .map(row -> row.toArray(String[]::new))
                .toList();
    }
}
