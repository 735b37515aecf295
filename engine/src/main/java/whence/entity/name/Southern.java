package whence.entity.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Readings of characters in the languages of the south, each with the spelling of its system and the habits of families:
 * Hokkien, whose table serves Teochew too, Hakka, and the readings that Vietnamese and Korean give to
 * Chinese characters. A Korean syllable in Hangul is read as it is written.
 */
final class Southern {

    static final Southern HOKKIEN = new Southern("hokkien", Romanisation.HOKKIEN);
    static final Southern HAKKA = new Southern("hakka", Romanisation.HAKKA);
    static final Southern VIETNAMESE = new Southern("vietnamese", Romanisation.VIETNAMESE);
    static final Southern KOREAN = new Southern("korean", Romanisation.KOREAN);
    static final List<Southern> ALL = List.of(HOKKIEN, HAKKA, VIETNAMESE, KOREAN);

    private static final int LONGEST_INITIAL = 3;

    private final Romanisation system;
    private final Map<String, String> initials = new HashMap<>();
    private final Map<String, String> finals = new HashMap<>();
    private final Map<Integer, List<Spelling>> spellings = new HashMap<>();
    private final Map<Integer, List<String>> readings = new HashMap<>();
    private final Map<String, List<Spelling>> syllables = new TreeMap<>();

    private Southern(String language, Romanisation system) {
        this.system = system;
        Rows.of(language + "-initials.tsv").forEach(row -> initials.put(row.get(0), row.get(1)));
        Rows.of(language + "-finals.tsv").forEach(row -> finals.put(row.get(0), row.get(1)));
        for (List<String> row : Rows.of(language + "-readings.tsv")) {
            List<Spelling> ways = spell(row.get(0));
            syllables.put(row.get(0), ways);
            row.get(1).codePoints().forEach(c -> {
                spellings.computeIfAbsent(c, any -> new ArrayList<>()).addAll(ways);
                readings.computeIfAbsent(c, any -> new ArrayList<>()).add(row.get(0));
            });
        }
    }

    Romanisation system() {
        return system;
    }

    /** The syllables a character is read as; empty where the table does not have it. */
    List<String> readings(int character) {
        return isKorean(character) ? List.of(Hangul.revised(character)) : readings.getOrDefault(character, List.of());
    }

    /** Each syllable with its spellings. */
    Map<String, List<Spelling>> all() {
        return syllables;
    }

    /** Every way met to spell a character; empty where the table does not have it. */
    List<Spelling> spellings(int character) {
        return isKorean(character) ? spell(Hangul.revised(character)) : spellings.getOrDefault(character, List.of());
    }

    private boolean isKorean(int character) {
        return system == Romanisation.KOREAN && Hangul.isSyllable(character);
    }

    private List<Spelling> spell(String syllable) {
        Map<String, Integer> ways = new TreeMap<>();
        ways.put(syllable, system.bit());
        int cut = initialLength(syllable);
        String first = cut == 0 ? "-" : syllable.substring(0, cut);
        for (String start : Rows.spellings(initials.getOrDefault(first, first))) {
            for (String ending :
                    Rows.spellings(finals.getOrDefault(syllable.substring(cut), syllable.substring(cut)))) {
                ways.put(start + ending, system.bit());
            }
        }
        return ways.entrySet().stream()
                .map(way -> new Spelling(Letters.plain(way.getKey()), way.getValue()))
                .toList();
    }

    private int initialLength(String syllable) {
        for (int length = LONGEST_INITIAL; length > 0; length--) {
            if (syllable.length() > length && initials.containsKey(syllable.substring(0, length))) {
                return length;
            }
        }
        return 0;
    }
}
