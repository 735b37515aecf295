package whence.provenance;

import java.util.List;
import java.util.Set;
import whence.text.NamedLists;

/** The small lists of {@code word-lists.tsv}, by their names. */
final class WordLists {

    private static final NamedLists LISTS = NamedLists.of(WordLists.class, "word-lists.tsv");

    private WordLists() {}

    /** The words in the order of the file. */
    static List<String> of(String list) {
        return LISTS.list(list);
    }

    static Set<String> setOf(String list) {
        return LISTS.set(list);
    }

    /** A group of a regular expression that any of the words fits. */
    static String anyOf(String list) {
        return LISTS.anyOf(list);
    }
}
