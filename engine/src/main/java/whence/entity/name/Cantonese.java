package whence.entity.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cantonese readings of characters, and how Hong Kong, Macau and the textbooks spell them. */
final class Cantonese {

    private static final Pattern LAST_VOWEL = Pattern.compile("[aeiou](?=[^aeiou]*$)");

    private static final Map<Integer, List<String>> READINGS = readings();
    private static final Map<String, List<Spelling>> SPELLINGS = read();

    private Cantonese() {}

    /** The Jyutping of a character, without tones; empty where the table has none. */
    static List<String> readings(int character) {
        return READINGS.getOrDefault(character, List.of());
    }

    static List<Spelling> spellings(String jyutping) {
        return SPELLINGS.getOrDefault(jyutping, List.of());
    }

    static Map<String, List<Spelling>> all() {
        return SPELLINGS;
    }

    private static Map<Integer, List<String>> readings() {
        Map<Integer, List<String>> readings = new HashMap<>();
        for (List<String> row : Rows.of("cantonese-readings.tsv")) {
            row.get(1)
                    .codePoints()
                    .forEach(c -> readings.computeIfAbsent(c, any -> new ArrayList<>(1))
                            .add(row.get(0)));
        }
        return readings;
    }

    private static Map<String, List<Spelling>> read() {
        Map<String, List<String>> initials = rows("cantonese-initials.tsv");
        Map<String, List<String>> finals = rows("cantonese-finals.tsv");
        Map<String, List<Spelling>> spellings = new TreeMap<>();
        for (List<String> row : Rows.of("cantonese-readings.tsv")) {
            String jyutping = row.get(0);
            int cut = initialLength(jyutping, initials);
            List<String> ending = finals.get(jyutping.substring(cut));
            List<String> start = initials.get(cut == 0 ? "-" : jyutping.substring(0, cut));
            if (ending != null && start != null) {
                spellings.put(jyutping, spell(jyutping, start, ending));
            }
        }
        return spellings;
    }

    private static Map<String, List<String>> rows(String table) {
        Map<String, List<String>> rows = new HashMap<>();
        Rows.of(table).forEach(row -> rows.put(row.get(0), row));
        return rows;
    }

    private static int initialLength(String jyutping, Map<String, List<String>> initials) {
        for (int length = 2; length > 0; length--) {
            if (jyutping.length() > length && initials.containsKey(jyutping.substring(0, length))) {
                return length;
            }
        }
        return 0;
    }

    private static List<Spelling> spell(String jyutping, List<String> start, List<String> ending) {
        Map<String, Integer> ways = new TreeMap<>();
        ways.merge(jyutping, Romanisation.JYUTPING.bit(), (a, b) -> a | b);
        for (String first : Rows.spellings(start.get(1))) {
            for (String last : Rows.spellings(ending.get(1))) {
                ways.merge(first + last, Romanisation.CANTONESE.bit(), (a, b) -> a | b);
                // 葉 is Yip and Ip, 余 Yu and U: the glide is often left out before its own vowel.
                if (start.get(0).equals("j") && (last.startsWith("i") || last.startsWith("u"))) {
                    ways.merge(last, Romanisation.CANTONESE.bit(), (a, b) -> a | b);
                }
            }
        }
        for (String last : Rows.spellings(ending.get(2))) {
            String first = start.get(2).equals("-") ? "" : start.get(2);
            String yale = (first.equals("j") && last.startsWith("y")) ? last : yaleGlide(start, first) + last;
            ways.merge(yale, Romanisation.CANTONESE_YALE.bit(), (a, b) -> a | b);
            // A low tone is written with an h after the vowel: Gahn-pihng.
            Matcher vowel = LAST_VOWEL.matcher(yale);
            if (vowel.find()) {
                String low = yale.substring(0, vowel.end()) + "h" + yale.substring(vowel.end());
                ways.merge(low, Romanisation.CANTONESE_YALE.bit(), (a, b) -> a | b);
            }
        }
        return ways.entrySet().stream()
                .map(way -> new Spelling(Letters.plain(way.getKey()), way.getValue()))
                .toList();
    }

    private static String yaleGlide(List<String> start, String first) {
        return start.get(0).equals("j") ? "y" : first;
    }
}
