package whence.entity.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pieces of Han names that read as words, and what a translating machine makes of them: 计划, plan. */
final class Garbles {

    private static final Map<String, List<String>> WORDS = new HashMap<>();

    static {
        Rows.of("garbles.tsv").forEach(row -> WORDS.put(row.get(0), Rows.spellings(row.get(1))));
    }

    private Garbles() {}

    static boolean isTranslation(String letters, HanName han) {
        String given = han.simplified().substring(han.surnameCharacters().length());
        return WORDS.getOrDefault(given, List.of()).contains(letters);
    }

    /** The Pinyin of given names of which a word may be the translation. */
    static List<String> givenNames(String word) {
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(word))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
