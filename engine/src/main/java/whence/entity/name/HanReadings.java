package whence.entity.name;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import whence.entity.name.Romanisation.Language;

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
        StringBuilder simple = new StringBuilder(han.length());
        for (int at = 0; at < han.length(); at += Character.charCount(han.codePointAt(at))) {
            simple.append(HanCharacter.simplified(han.codePointAt(at)));
        }
        return simple.toString();
    }

    static String simplifyCharacter(int character) {
        StringBuilder simple = new StringBuilder(2);
        Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC)
                .codePoints()
                .forEach(c -> {
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

    /** The Pinyin of a character without tones; a surname that is read in a way of its own has no other. */
    static Set<String> pinyin(String character, boolean surname) {
        Set<String> readings = new LinkedHashSet<>();
        if (surname && SURNAMES.containsKey(character)) {
            readings.addAll(Rows.spellings(SURNAMES.getOrDefault(character, "")));
            return readings;
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

    /** The readings in the languages of the south, of the character as written, simplified and traditional. */
    static Map<Language, Set<String>> southern(String written, String simplified) {
        Map<Language, Set<String>> readings = new EnumMap<>(Language.class);
        for (String form : forms(written, simplified)) {
            int character = form.codePointAt(0);
            readings.computeIfAbsent(Language.CANTONESE, any -> new LinkedHashSet<>())
                    .addAll(Cantonese.readings(character));
            for (Southern language : Southern.ALL) {
                readings.computeIfAbsent(language.system().language(), any -> new LinkedHashSet<>())
                        .addAll(language.readings(character));
            }
        }
        return readings;
    }

    private static Set<String> forms(String written, String simplified) {
        return new LinkedHashSet<>(List.of(written, simplified, ZhConverterUtil.toTraditional(simplified)));
    }

    /** Every way to write a character in Latin letters, each once with all its systems. */
    static List<Spelling> spellings(String written, String simplified, boolean surname) {
        Map<String, Integer> ways = new TreeMap<>();
        Set<String> pinyin = pinyin(simplified, surname);
        pinyin.forEach(reading -> merge(ways, Mandarin.spellings(reading)));
        if (surname && SURNAMES.containsKey(simplified)) {
            pinyin(simplified, false).stream()
                    .filter(reading -> !pinyin.contains(reading))
                    .forEach(reading -> ways.merge(reading, Romanisation.MISREAD.bit(), (a, b) -> a | b));
        }
        southern(written, simplified)
                .getOrDefault(Language.CANTONESE, Set.of())
                .forEach(reading -> merge(ways, Cantonese.spellings(reading)));
        for (String form : forms(written, simplified)) {
            for (Southern language : Southern.ALL) {
                merge(ways, language.spellings(form.codePointAt(0)));
            }
        }
        if (surname) {
            southern(written, simplified)
                    .getOrDefault(Language.KOREAN, Set.of())
                    .forEach(reading -> Hangul.surname(reading)
                            .forEach(way -> ways.merge(way, Romanisation.KOREAN.bit(), (a, b) -> a | b)));
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
