package whence.entity.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pieces of Han names that read as words, and what a translating machine makes of them: 计划, plan. */
final class Garbles {

    private static final Map<String, List<String>> WORDS = new HashMap<>();

    private static final Map<String, List<String>> SPELLED = new HashMap<>();
    private static final Map<String, List<String>> GIVEN = new HashMap<>();

    static {
        Rows.of("garbles.tsv").forEach(row -> {
            List<String> words = Rows.spellings(row.get(1));
            WORDS.put(row.get(0), words);
            SPELLED.computeIfAbsent(HanReadings.spelled(row.get(0)), any -> new ArrayList<>())
                    .addAll(words);
            words.forEach(word ->
                    GIVEN.computeIfAbsent(word, any -> new ArrayList<>()).add(row.get(0)));
        });
    }

    private Garbles() {}

    static boolean isTranslation(String letters, HanName han) {
        return WORDS.getOrDefault(han.givenCharacters(), List.of()).contains(letters);
    }

    /** What a machine makes of a given name; mostly nothing. */
    static List<String> wordsFor(String given) {
        return WORDS.getOrDefault(given, List.of());
    }

    /** The same for a given name in Pinyin, run together. */
    static List<String> wordsSpelled(String pinyin) {
        return SPELLED.getOrDefault(pinyin, List.of());
    }

    /** The given names of which a word may be the translation. */
    static List<String> givenNames(String word) {
        return GIVEN.getOrDefault(word, List.of());
    }
}
