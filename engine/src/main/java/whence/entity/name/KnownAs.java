package whence.entity.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holders of public office whose English name no syllables connect with the Chinese one: John Lee, 李家超. */
final class KnownAs {

    /** By the Chinese name in simplified characters, the words of each other name. */
    private static final Map<String, List<List<String>>> NAMES = new HashMap<>();

    /** By the words of the other name, the Chinese ones. */
    private static final Map<List<String>, List<String>> BEARERS = new HashMap<>();

    static {
        for (List<String> row : Rows.of("known-as.tsv")) {
            for (String han : row.get(0).split("\\|", -1)) {
                for (String other : row.get(1).split("\\|", -1)) {
                    List<String> words =
                            LatinName.of(other).map(LatinName::texts).orElse(List.of());
                    NAMES.computeIfAbsent(han.strip(), any -> new ArrayList<>()).add(words);
                    BEARERS.computeIfAbsent(words, any -> new ArrayList<>()).add(han.strip());
                }
            }
        }
    }

    private KnownAs() {}

    /** Whether the press calls the bearer of a Chinese name so, the surname spelled in whatever way. */
    static boolean fits(HanName han, LatinName latin) {
        List<List<String>> names = NAMES.get(han.simplified());
        return names != null && names.stream().anyMatch(name -> isCalled(han, name, latin.texts()));
    }

    private static boolean isCalled(HanName han, List<String> name, List<String> words) {
        if (name.equals(words)) {
            return true;
        }
        boolean plain = name.size() == 2 && words.size() == 2 && Western.isGivenName(name.get(0));
        return plain
                && (name.get(0).equals(words.get(0)) || Western.areForms(name.get(0), words.get(0)))
                && han.surnames().contains(words.get(1));
    }

    /** The Chinese names of those who are known by a Latin name; mostly none. */
    static List<HanName> bearers(LatinName latin) {
        return BEARERS.getOrDefault(latin.texts(), List.of()).stream()
                .map(HanName::of)
                .toList();
    }

    /** The other names of whoever bears a Chinese one, word by word. */
    static List<List<String>> others(HanName han) {
        return NAMES.getOrDefault(han.simplified(), List.of());
    }
}
