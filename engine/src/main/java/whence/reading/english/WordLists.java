package whence.reading.english;

import java.util.Set;
import whence.text.NamedLists;

/** The small lists of {@code word-lists.tsv}, by their names. */
final class WordLists {

    private static final NamedLists LISTS = NamedLists.of(WordLists.class, "word-lists.tsv");

    private WordLists() {}

    static Set<String> of(String list) {
        return LISTS.set(list);
    }
}
