package whence.entity.name;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Latin words cut into the syllables of one system. */
final class Segments {

    private static final int LONGEST = 7;
    private static final int MOST_CUTS = 8;
    private static final int MOST_SYLLABLES = 6;

    /** For each system, what its spellings stand for: Pinyin, or Jyutping for Cantonese. */
    private static final Map<Romanisation, Map<String, Set<String>>> MEANINGS = new EnumMap<>(Romanisation.class);

    static {
        for (Romanisation system : Romanisation.values()) {
            MEANINGS.put(system, new HashMap<>());
        }
        learn(Mandarin.all());
        learn(Cantonese.all());
    }

    private Segments() {}

    private static void learn(Map<String, List<Spelling>> syllables) {
        syllables.forEach((syllable, spellings) -> {
            for (Spelling spelling : spellings) {
                for (Romanisation system : Romanisation.values()) {
                    if ((spelling.systems() & system.bit()) != 0) {
                        MEANINGS.getOrDefault(system, new HashMap<>())
                                .computeIfAbsent(spelling.letters(), any -> new TreeSet<>())
                                .add(syllable);
                    }
                }
            }
        });
    }

    /** Every way to cut the letters between two edges of a name; none where they are no syllables of the system. */
    static List<List<Set<String>>> cut(LatinName name, int from, int to, Romanisation system) {
        List<List<Set<String>>> cuts = new ArrayList<>();
        cut(name, from, to, MEANINGS.getOrDefault(system, Map.of()), new ArrayList<>(), cuts);
        return cuts;
    }

    private static void cut(
            LatinName name,
            int at,
            int to,
            Map<String, Set<String>> meanings,
            List<Set<String>> before,
            List<List<Set<String>>> cuts) {
        if (at == to) {
            cuts.add(List.copyOf(before));
            return;
        }
        // The longest first: xian is likelier one syllable than two.
        for (int end = Math.min(to, at + LONGEST); end > at && cuts.size() < MOST_CUTS; end--) {
            Set<String> meaning = meanings.get(name.letters().substring(at, end));
            if (meaning != null && !name.isBroken(at, end) && before.size() < MOST_SYLLABLES) {
                before.add(meaning);
                cut(name, end, to, meanings, before, cuts);
                before.remove(before.size() - 1);
            }
        }
    }

    /** Whether a word can be cut into Mandarin syllables, or is one Cantonese syllable. */
    static boolean isChinese(String word) {
        LatinName name = LatinName.ofWord(word);
        return !cut(name, 0, word.length(), Romanisation.PINYIN).isEmpty()
                || !cut(name, 0, word.length(), Romanisation.WADE_GILES_UNMARKED)
                        .isEmpty()
                || cut(name, 0, word.length(), Romanisation.CANTONESE).stream().anyMatch(cut -> cut.size() == 1);
    }

    static boolean shareOne(Set<String> a, Set<String> b) {
        if (a.size() == 1 && b.size() == 1) {
            return a.equals(b);
        }
        Set<String> shared = new HashSet<>(a);
        shared.retainAll(b);
        return !shared.isEmpty();
    }
}
