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

/** Latin words cut into the syllables of one system. */
final class Segments {

    private static final int LONGEST = 7;
    private static final int MOST_CUTS = 8;
    private static final int MOST_SYLLABLES = 6;

    /** For each system, what its spellings stand for: Pinyin, or Jyutping for Cantonese. */
    private static final Map<Romanisation, Syllabary<Set<String>>> MEANINGS = new EnumMap<>(Romanisation.class);

    private static final Syllabary<Set<String>> ANY_MANDARIN = new Syllabary<>();

    /** For each spelling, the numbers of the syllables of Mandarin and Cantonese that it may stand for. */
    private static final Syllabary<Set<Integer>> LEADS = new Syllabary<>();

    /** Of the syllables of Mandarin and Cantonese. */
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        for (Romanisation system : Romanisation.values()) {
            MEANINGS.put(system, new Syllabary<>());
        }
        learn(Mandarin.all());
        learn(Cantonese.all());
        Southern.ALL.forEach(language -> learn(language.all()));
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
                        learn(syllable, spelling.letters(), system);
                    }
                }
            }
        });
    }

    private static void learn(String syllable, String letters, Romanisation system) {
        of(system).get(letters, TreeSet::new).add(syllable);
        boolean mandarin = system.language() == Romanisation.Language.MANDARIN;
        if (mandarin) {
            ANY_MANDARIN.get(letters, TreeSet::new).add(syllable);
        }
        if (mandarin || system == Romanisation.CANTONESE) {
            int number = NUMBERS.computeIfAbsent(system.language() + syllable, any -> NUMBERS.size());
            LEADS.get(letters, TreeSet::new).add(number);
        }
    }

    private static Syllabary<Set<String>> of(Romanisation system) {
        return java.util.Objects.requireNonNull(MEANINGS.get(system), "every system has its syllables");
    }

    /** Every way to cut the letters between two edges of a name; none where they are no syllables of the system. */
    static List<List<Set<String>>> cut(LatinName name, int from, int to, Romanisation system) {
        List<List<Set<String>>> cuts = new ArrayList<>();
        cut(name, from, to, of(system), new ArrayList<>(), cuts);
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
        Set<String> meanings = of(system).find(letters);
        return meanings == null ? Set.of() : meanings;
    }

    private static void cut(
            LatinName name,
            int at,
            int to,
            Syllabary<Set<String>> meanings,
            List<Set<String>> before,
            List<List<Set<String>>> cuts) {
        if (at == to) {
            cuts.add(List.copyOf(before));
            return;
        }
        if (before.size() == MOST_SYLLABLES) {
            return;
        }
        int most = Math.min(to, at + LONGEST);
        int[] nodes = new int[LONGEST + 1];
        int end = at;
        for (int node = 0; end < most && !name.isBroken(at, end + 1); ) {
            node = meanings.step(node, name.letters().charAt(end));
            if (node == 0) {
                break;
            }
            end++;
            nodes[end - at] = node;
        }
        // The longest first: xian is likelier one syllable than two.
        for (; end > at && cuts.size() < MOST_CUTS; end--) {
            Set<String> meaning = meanings.meaning(nodes[end - at]);
            if (meaning != null) {
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
            int node = LEADS.step(0, name.letters().charAt(word.start()));
            for (int end = word.start() + 1; node != 0; end++) {
                Set<Integer> meaning = LEADS.meaning(node);
                leads.addAll(meaning == null ? Set.of() : meaning);
                node = end < most ? LEADS.step(node, name.letters().charAt(end)) : 0;
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
