package whence.entity.name;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is known of single characters: their simplified form, their readings, their spellings in Latin letters. */
final class HanReadings {

    private static final Map<String, String> VARIANTS = pairs("variants.tsv");
    private static final Map<String, String> SURNAMES = pairs("surname-readings.tsv");
    private static final Map<String, String> CUSTOM = pairs("surname-spellings.tsv");
    private static final Set<String> COMPOUND = new HashSet<>();

    static {
        Rows.of("compound-surnames.tsv").forEach(row -> COMPOUND.add(row.get(0)));
    }

    private HanReadings() {}

    private static Map<String, String> pairs(String table) {
        Map<String, String> pairs = new HashMap<>();
        Rows.of(table).forEach(row -> pairs.put(row.get(0), row.get(1)));
        return pairs;
    }

    /** The name in simplified characters, compatibility forms and variants resolved, one for one. */
    static String simplify(String han) {
        StringBuilder simple = new StringBuilder();
        Normalizer.normalize(han, Normalizer.Form.NFKC).codePoints().forEach(c -> {
            String one = Character.toString(c);
            String converted = ZhConverterUtil.toSimple(one);
            String kept = converted.codePointCount(0, converted.length()) == 1 ? converted : one;
            simple.append(VARIANTS.getOrDefault(kept, kept));
        });
        return simple.toString();
    }

    static boolean isCompoundSurname(String simplified) {
        return COMPOUND.contains(simplified);
    }

    static boolean isKnownSurname(String simplified) {
        return COMPOUND.contains(simplified) || CUSTOM.containsKey(simplified) || SURNAMES.containsKey(simplified);
    }

    /** The Pinyin of a character without tones: as a surname first, then all others. */
    static Set<String> pinyin(String character, boolean surname) {
        Set<String> readings = new LinkedHashSet<>();
        if (surname && SURNAMES.containsKey(character)) {
            readings.addAll(Rows.spellings(SURNAMES.getOrDefault(character, "")));
        }
        for (String marked : PinyinHelper.toPinyinList(character.charAt(0), PinyinStyleEnum.DEFAULT)) {
            String toneless = toneless(marked);
            if (!Mandarin.spellings(toneless).isEmpty()) {
                readings.add(toneless);
            }
        }
        return readings;
    }

    /** A given name in Pinyin run together, by the first reading of each character. */
    static String spelled(String given) {
        StringBuilder letters = new StringBuilder();
        given.codePoints()
                .forEach(c -> pinyin(Character.toString(c), false).stream()
                        .findFirst()
                        .ifPresent(letters::append));
        return Letters.plain(letters.toString());
    }

    /** Tone marks off, the two dots kept: lǚ is lü. */
    static String toneless(String marked) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(marked, Normalizer.Form.NFD)
                .chars()
                .filter(c -> Character.isLetter(c) || c == '\u0308')
                .forEach(c -> letters.append((char) c));
        return Normalizer.normalize(letters, Normalizer.Form.NFC);
    }

    /** Every way to write a character in Latin letters, each once with all its systems. */
    static List<Spelling> spellings(String written, String simplified, boolean surname) {
        Map<String, Integer> ways = new TreeMap<>();
        pinyin(simplified, surname).forEach(reading -> merge(ways, Mandarin.spellings(reading)));
        Set<String> cantonese = new LinkedHashSet<>(Cantonese.readings(written.codePointAt(0)));
        cantonese.addAll(Cantonese.readings(simplified.codePointAt(0)));
        cantonese.forEach(reading -> merge(ways, Cantonese.spellings(reading)));
        for (int character : new int[] {written.codePointAt(0), simplified.codePointAt(0)}) {
            merge(ways, Southern.HOKKIEN.spellings(character));
            merge(ways, Southern.HAKKA.spellings(character));
        }
        if (surname) {
            custom(simplified).forEach(way -> ways.merge(way, Romanisation.CUSTOM.bit(), (a, b) -> a | b));
        }
        List<Spelling> spellings = new ArrayList<>();
        ways.forEach((letters, systems) -> spellings.add(new Spelling(letters, systems)));
        return spellings;
    }

    /** Customary spellings of a surname of one or two characters. */
    static List<String> custom(String surname) {
        String ways = CUSTOM.get(surname);
        return ways == null
                ? List.of()
                : Stream.of(ways.split(" ", -1)).map(Letters::plain).toList();
    }

    private static void merge(Map<String, Integer> ways, Collection<Spelling> more) {
        more.forEach(way -> ways.merge(way.letters(), way.systems(), (a, b) -> a | b));
    }
}
