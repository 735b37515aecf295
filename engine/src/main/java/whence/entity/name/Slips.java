package whence.entity.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** What a name may have been before a slip: one syllable of the given name replaced by those like it. */
final class Slips {

    private static final Map<String, Set<String>> NEAR = new ConcurrentHashMap<>();

    private Slips() {}

    /** One list of places for each syllable after the surname; none for a given name of one syllable. */
    static List<List<Set<String>>> of(List<Set<String>> syllables, int surname) {
        List<List<Set<String>>> slips = new ArrayList<>();
        if (syllables.size() - surname >= 2) {
            for (int i = surname; i < syllables.size(); i++) {
                Set<String> near = new TreeSet<>();
                syllables.get(i).forEach(syllable -> near.addAll(near(syllable)));
                List<Set<String>> slip = new ArrayList<>(syllables);
                slip.set(i, near);
                slips.add(slip);
            }
        }
        return slips;
    }

    private static Set<String> near(String syllable) {
        Set<String> known = NEAR.get(syllable);
        if (known != null) {
            return known;
        }
        Set<String> near = new TreeSet<>();
        for (String other : Mandarin.all().keySet()) {
            if (!other.equals(syllable) && Slip.between(syllable, other)) {
                near.add(other);
            }
        }
        NEAR.put(syllable, near);
        return near;
    }
}
