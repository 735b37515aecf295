package whence.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import whence.entity.name.HanScript;
import whence.entity.name.ParsedName;

/** The names of a reference table under the keys by which spellings of one name meet. */
final class ReferenceNames {

    private final Map<String, List<String>> byKey = new HashMap<>();

    private ReferenceNames() {}

    static ReferenceNames of(Collection<String> all) {
        ReferenceNames names = new ReferenceNames();
        for (String name : all) {
            keys(name)
                    .forEach(key -> names.byKey
                            .computeIfAbsent(key, any -> new ArrayList<>())
                            .add(name));
        }
        return names;
    }

    /** Names of the table that may be spellings of this one. */
    Set<String> near(String name) {
        Set<String> near = new TreeSet<>();
        keys(name).forEach(key -> near.addAll(byKey.getOrDefault(key, List.of())));
        return near;
    }

    private static Set<String> keys(String name) {
        Set<String> keys = new TreeSet<>(ParsedName.of(name).spellingKeys());
        keys.add(HanScript.simplify(name).toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}]++", ""));
        return keys;
    }

    /** Whether a name tells who it is by itself: two words, or two characters of Han script. */
    static boolean isFull(String name) {
        return !hanOf(name).isEmpty()
                ? hanOf(name).codePointCount(0, hanOf(name).length()) >= 2
                : name.strip().contains(" ");
    }

    /** The characters of Han script in a name, simplified. */
    static String hanOf(String name) {
        StringBuilder han = new StringBuilder();
        HanScript.simplify(name)
                .codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                .forEach(han::appendCodePoint);
        return han.toString();
    }
}
