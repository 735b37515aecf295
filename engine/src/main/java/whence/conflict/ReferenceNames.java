package whence.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import whence.entity.name.HanScript;
import whence.entity.name.NameIndex;
import whence.entity.name.ParsedName;

/** The names of a reference table, looked up by what they may be and by their plain letters. */
final class ReferenceNames {

    private final List<String> names;
    private final NameIndex index;
    private final Map<String, List<String>> byLetters = new HashMap<>();

    private ReferenceNames(List<String> names) {
        this.names = names;
        this.index = NameIndex.of(names.stream().map(ParsedName::of).toList());
        names.forEach(name -> byLetters
                .computeIfAbsent(letters(name), any -> new ArrayList<>())
                .add(name));
    }

    static ReferenceNames of(Collection<String> all) {
        return new ReferenceNames(List.copyOf(all));
    }

    /** Names of the table that may be spellings of this one. */
    Set<String> near(String name) {
        Set<String> near = new TreeSet<>(byLetters.getOrDefault(letters(name), List.of()));
        for (int at : index.find(ParsedName.of(name))) {
            near.add(names.get(at));
        }
        return near;
    }

    private static String letters(String name) {
        return HanScript.simplify(name).toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}]++", "");
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
