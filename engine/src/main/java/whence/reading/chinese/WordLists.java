package whence.reading.chinese;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import whence.text.Lexicon;

/** The small lists of {@code word-lists.tsv}, by their names. */
final class WordLists {

    private static final Map<String, List<String>> LISTS = new HashMap<>();

    static {
        for (String[] row : Lexicon.rows(WordLists.class, "word-lists.tsv", 3)) {
            LISTS.put(row[0], List.of(row[2].split("\\|", -1)));
        }
    }

    private WordLists() {}

    /** The words in the order of the file. */
    static List<String> of(String list) {
        List<String> words = LISTS.get(list);
        if (words == null) {
            throw new IllegalStateException("word-lists.tsv has no list \"" + list + "\"");
        }
        return words;
    }
}
