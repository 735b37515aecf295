package whence.entity.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Korean syllables: in Unicode each is a number made of its initial, its vowel and what closes it. */
final class Hangul {

    private static final int FIRST = 0xac00;
    private static final int LAST = 0xd7a3;
    private static final int CLOSINGS = 28;
    private static final int VOWELS = 21;

    private static final List<String> INITIAL =
            List.of("g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h");
    private static final List<String> VOWEL = List.of(
            "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu",
            "eu", "ui", "i");
    /** At the end of a syllable many consonants sound alike. */
    private static final List<String> CLOSING = List.of(
            "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t",
            "ng", "t", "t", "k", "t", "p", "t");

    /** Spellings of surnames, by the syllable. */
    private static final Map<String, List<String>> SURNAMES = new HashMap<>();

    static {
        Rows.of("korean-surnames.tsv")
                .forEach(row -> SURNAMES.put(
                        row.get(0), Rows.spellings(row.get(1)).stream().toList()));
    }

    private Hangul() {}

    static boolean isSyllable(int character) {
        return character >= FIRST && character <= LAST;
    }

    /** A syllable in the Revised Romanization, as it is read alone. */
    static String revised(int character) {
        int number = character - FIRST;
        return INITIAL.get(number / CLOSINGS / VOWELS)
                + VOWEL.get(number / CLOSINGS % VOWELS)
                + CLOSING.get(number % CLOSINGS);
    }

    /** How people write a surname that is read so, beside the systems. */
    static List<String> surname(String revised) {
        return SURNAMES.getOrDefault(revised, List.of());
    }

    static boolean isIn(String name) {
        return name.codePoints().anyMatch(Hangul::isSyllable);
    }

    /** Whether characters can be read as syllables, one for one. */
    static boolean reads(List<HanCharacter> syllables, List<HanCharacter> characters) {
        if (syllables.size() != characters.size()) {
            return false;
        }
        for (int i = 0; i < syllables.size(); i++) {
            Set<String> read = characters.get(i).readings(Romanisation.Language.KOREAN);
            if (syllables.get(i).readings(Romanisation.Language.KOREAN).stream().noneMatch(read::contains)) {
                return false;
            }
        }
        return true;
    }
}
