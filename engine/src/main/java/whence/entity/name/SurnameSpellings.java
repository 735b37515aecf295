package whence.entity.name;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every spelling of one surname, marks left out, and a quick way to see that none of them starts any word of a Latin
 * name: most pairs of names are told apart by that.
 */
final class SurnameSpellings {

    private static final int LONGEST = 12;
    private static final int WORDS_OF_BITS = 16;

    /** There are as many as characters, and a few of two. */
    private static final Map<String, SurnameSpellings> KNOWN = new ConcurrentHashMap<>();

    private final Set<String> spellings;
    private final List<String> customary;
    private final long[] starts = new long[WORDS_OF_BITS];

    private SurnameSpellings(Set<String> spellings, List<String> customary) {
        this.spellings = Set.copyOf(spellings);
        this.customary = List.copyOf(customary);
        for (String spelling : spellings) {
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
        Set<String> spellings = new HashSet<>();
        List<String> customary = List.of();
        if (length == 1) {
            characters
                    .get(0)
                    .spellings()
                    .forEach(way -> spellings.add(way.letters().replace("'", "")));
        } else if (length == 2) {
            customary = HanReadings.custom(surname).stream()
                    .map(way -> way.replace("-", ""))
                    .toList();
            spellings.addAll(customary);
            for (Spelling first : characters.get(0).spellings()) {
                for (Spelling second : characters.get(1).spellings()) {
                    if ((first.systems() & second.systems()) != 0) {
                        spellings.add((first.letters() + second.letters()).replace("'", ""));
                    }
                }
            }
        }
        return new SurnameSpellings(spellings, customary);
    }

    boolean contains(String word) {
        return spellings.contains(word);
    }

    Set<String> all() {
        return spellings;
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
