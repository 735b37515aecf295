package whence.reading.chinese;

import java.util.List;
import whence.text.NamedLists;

/** The small lists of {@code word-lists.tsv}, by their names. */
final class WordLists {

    private static final NamedLists LISTS = NamedLists.of(WordLists.class, "word-lists.tsv");

    private WordLists() {}

    /** The words in the order of the file. */
    static List<String> of(String list) {
        return LISTS.list(list);
    }
}
