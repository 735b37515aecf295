package whence.entity.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The surnames of many names, by each of their spellings. */
final class Surnames {

    private final Map<String, Map<String, SurnameSpellings>> bySpelling = new HashMap<>();

    private Surnames() {}

    static Surnames of(List<ParsedName> names) {
        Surnames surnames = new Surnames();
        Map<String, SurnameSpellings> seen = new HashMap<>();
        for (ParsedName name : names) {
            for (HanName han : borne(name)) {
                String characters = han.surnameCharacters();
                if (seen.putIfAbsent(characters, han.surnames()) == null) {
                    han.surnames()
                            .all()
                            .forEach(spelled -> surnames.bySpelling
                                    .computeIfAbsent(spelled, any -> new TreeMap<>())
                                    .put(characters, han.surnames()));
                }
            }
        }
        return surnames;
    }

    private static List<HanName> borne(ParsedName name) {
        List<HanName> borne = new ArrayList<>(name.hans());
        name.latins().forEach(latin -> borne.addAll(latin.bearers()));
        return borne;
    }

    Set<String> spellings() {
        return bySpelling.keySet();
    }

    /** What a word may stand for: surnames in characters, each with its spellings. */
    Map<String, SurnameSpellings> spelled(String word) {
        return bySpelling.getOrDefault(word, Map.of());
    }
}
