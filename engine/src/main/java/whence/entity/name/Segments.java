package whence.entity.name;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Latin words cut into the syllables of one system. */
final class Segments {

    private static final int LONGEST = 7;
    private static final int MOST_CUTS = 8;
    private static final int MOST_SYLLABLES = 6;

    /** For each system, what its spellings stand for: Pinyin, or Jyutping for Cantonese. */
    private static final Map<Romanisation, Map<String, Set<String>>> MEANINGS = new EnumMap<>(Romanisation.class);

    private static final Map<String, Set<String>> ANY_MANDARIN = new HashMap<>();

    /** For each spelling, the numbers of the syllables of Mandarin and Cantonese that it may stand for. */
    private static final Map<String, Set<Integer>> LEADS = new HashMap<>();

    static {
        for (Romanisation system : Romanisation.values()) {
            MEANINGS.put(system, new HashMap<>());
        }
        learn(Mandarin.all());
        learn(Cantonese.all());
        Southern.ALL.forEach(language -> learn(language.all()));
        for (Romanisation system : Romanisation.values()) {
            if (system.language() == Romanisation.Language.MANDARIN) {
                MEANINGS.getOrDefault(system, Map.of())
                        .forEach((letters, meanings) -> ANY_MANDARIN
                                .computeIfAbsent(letters, any -> new TreeSet<>())
                                .addAll(meanings));
            }
        }
        List<Romanisation> led = Stream.of(Romanisation.values())
                .filter(system ->
                        system.language() == Romanisation.Language.MANDARIN || system == Romanisation.CANTONESE)
                .toList();
        Map<String, Integer> numbers = new HashMap<>();
        for (Romanisation system : led) {
            MEANINGS.getOrDefault(system, Map.of())
                    .forEach((letters, meanings) ->
                            meanings.forEach(meaning -> LEADS.computeIfAbsent(letters, any -> new TreeSet<>())
                                    .add(numbers.computeIfAbsent(system.language() + meaning, any -> numbers.size()))));
        }
    }

    private static final int MOST_REMEMBERED = 50_000;

    /** Words of names come again and again. */
    private static final Map<String, Boolean> CHINESE = new ConcurrentHashMap<>();

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

    /** The same where each syllable may follow another system of Mandarin. */
    static List<List<Set<String>>> cutAnyMandarin(LatinName name, int from, int to) {
        List<List<Set<String>>> cuts = new ArrayList<>();
        cut(name, from, to, ANY_MANDARIN, new ArrayList<>(), cuts);
        return cuts;
    }

    /** What a syllable may stand for in a system. */
    static Set<String> meanings(String letters, Romanisation system) {
        return MEANINGS.getOrDefault(system, Map.of()).getOrDefault(letters, Set.of());
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

    /** The syllables, by number, with which a word of a name may start: one of them may be its surname. */
    static int[] leads(LatinName name) {
        Set<Integer> leads = new TreeSet<>();
        for (LatinName.Word word : name.words()) {
            int most = Math.min(word.end(), word.start() + LONGEST);
            for (int end = word.start() + 1; end <= most; end++) {
                leads.addAll(LEADS.getOrDefault(name.letters().substring(word.start(), end), Set.of()));
            }
        }
        return leads.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Whether a word can be cut into Mandarin syllables, or is one Cantonese syllable. */
    static boolean isChinese(String word) {
        Boolean known = CHINESE.get(word);
        if (known != null) {
            return known;
        }
        boolean chinese = cutsAsChinese(word);
        if (CHINESE.size() < MOST_REMEMBERED) {
            CHINESE.put(word, chinese);
        }
        return chinese;
    }

    private static boolean cutsAsChinese(String word) {
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
