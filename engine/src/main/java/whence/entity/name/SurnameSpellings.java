package whence.entity.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import whence.entity.name.Romanisation.Language;

/**
 * Every spelling of one surname, marks left out, and a quick way to see that none of them starts any word of a Latin
 * name: most pairs of names are told apart by that.
 */
final class SurnameSpellings {

    /** Surnames in these go with given names of any language. */
    private static final int ANYWHERE = Romanisation.CUSTOM.bit()
            | Romanisation.MISREAD.bit()
            | Romanisation.PINYIN.bit()
            | Romanisation.WADE_GILES.bit()
            | Romanisation.WADE_GILES_UNMARKED.bit();

    private static final int LONGEST = 12;
    private static final int WORDS_OF_BITS = 16;

    /** There are as many as characters, and a few of two. */
    private static final Map<String, SurnameSpellings> KNOWN = new ConcurrentHashMap<>();

    /** Each spelling with its systems. */
    private final Map<String, Integer> spellings;

    private final List<String> customary;
    private final long[] starts = new long[WORDS_OF_BITS];

    private SurnameSpellings(Map<String, Integer> spellings, List<String> customary) {
        this.spellings = Map.copyOf(spellings);
        this.customary = List.copyOf(customary);
        for (String spelling : spellings.keySet()) {
            int hash = 0;
            for (int i = 0; i < spelling.length(); i++) {
                hash = next(hash, spelling.charAt(i));
            }
            starts[word(hash)] |= 1L << hash;
        }
    }

    /** Of a surname of one or two characters, as written and simplified; empty where the name has none. */
    static SurnameSpellings of(String written, String surname, List<HanCharacter> characters) {
        String key = written + '\t' + surname;
        SurnameSpellings known = KNOWN.get(key);
        return known != null
                ? known
                : KNOWN.computeIfAbsent(
                        key, any -> spell(surname, characters, surname.codePointCount(0, surname.length())));
    }

    private static SurnameSpellings spell(String surname, List<HanCharacter> characters, int length) {
        Map<String, Integer> spellings = new HashMap<>();
        List<String> customary = List.of();
        if (length == 1) {
            characters
                    .get(0)
                    .spellings()
                    .forEach(way -> spellings.merge(Letters.bare(way.letters()), way.systems(), (a, b) -> a | b));
        } else if (length == 2) {
            customary = HanReadings.custom(surname).stream()
                    .map(way -> way.replace("-", ""))
                    .toList();
            customary.forEach(way -> spellings.put(way, Romanisation.CUSTOM.bit()));
            for (Spelling first : characters.get(0).spellings()) {
                for (Spelling second : characters.get(1).spellings()) {
                    int shared = first.systems() & second.systems();
                    if (shared != 0) {
                        spellings.merge(Letters.bare(first.letters() + second.letters()), shared, (a, b) -> a | b);
                    }
                }
            }
        }
        return new SurnameSpellings(spellings, customary);
    }

    boolean contains(String word) {
        return spellings.containsKey(word);
    }

    Set<String> all() {
        return spellings.keySet();
    }

    /** Whether people write the surname so beside a given name in a language. */
    boolean goesWith(String spelled, Language given) {
        int systems = spellings.getOrDefault(spelled, 0);
        return (systems & (ANYWHERE | Romanisation.bitsOf(given))) != 0;
    }

    /** Customary spellings of a surname of two characters, run together. */
    List<String> customary() {
        return customary;
    }

    /** Whether some word of a name may start with the surname; false is certain. */
    boolean canStartIn(LatinName latin) {
        String letters = latin.letters();
        for (int i = 0; i < latin.words().size(); i++) {
            LatinName.Word word = latin.words().get(i);
            int hash = 0;
            int most = Math.min(word.end(), word.start() + LONGEST);
            for (int at = word.start(); at < most; at++) {
                if (letters.charAt(at) != '\'') {
                    hash = next(hash, letters.charAt(at));
                    if ((starts[word(hash)] & (1L << hash)) != 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static int next(int hash, char letter) {
        return hash * 31 + letter * 0x9e37;
    }

    private static int word(int hash) {
        return (hash >>> 6) & (WORDS_OF_BITS - 1);
    }
}
