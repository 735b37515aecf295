package whence.entity.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The syllables of Mandarin, named by their Pinyin, and how each system spells them. */
final class Mandarin {

    private static final List<Romanisation> BESIDE_WADE_GILES =
            List.of(Romanisation.TONGYONG, Romanisation.YALE, Romanisation.MPS2, Romanisation.GWOYEU);

    private static final Map<String, List<Spelling>> SPELLINGS = read();

    private Mandarin() {}

    static List<Spelling> spellings(String pinyin) {
        return SPELLINGS.getOrDefault(pinyin, List.of());
    }

    static Map<String, List<Spelling>> all() {
        return SPELLINGS;
    }

    private static Map<String, List<Spelling>> read() {
        Map<String, Map<String, Integer>> found = new TreeMap<>();
        Map<String, List<String>> initials = new HashMap<>();
        Rows.of("mandarin-initials.tsv").forEach(row -> initials.put(row.get(0), row));
        for (List<String> row : Rows.of("mandarin-finals.tsv")) {
            for (String initial : Rows.spellings(row.get(1))) {
                join(found, initials.getOrDefault(initial, List.of()), row);
            }
        }
        for (List<String> row : Rows.of("mandarin-whole.tsv")) {
            List<String> cells = new ArrayList<>(row);
            cells.add(1, "");
            join(found, List.of("", "", "", "", "", ""), cells);
        }
        for (List<String> row : Rows.of("mandarin-loose.tsv")) {
            Rows.spellings(row.get(1)).forEach(loose -> add(found, row.get(0), loose, Romanisation.LOOSE));
        }
        Map<String, List<Spelling>> spellings = new TreeMap<>();
        found.forEach((pinyin, ways) -> spellings.put(
                pinyin,
                ways.entrySet().stream()
                        .map(way -> new Spelling(way.getKey(), way.getValue()))
                        .toList()));
        return spellings;
    }

    /** The syllables of one initial and one final in every system. */
    private static void join(Map<String, Map<String, Integer>> found, List<String> initial, List<String> last) {
        String pinyin = initial.get(0) + last.get(0);
        add(found, pinyin, pinyin, Romanisation.PINYIN);
        for (String ending : Rows.spellings(last.get(2))) {
            String marked = initial.get(1) + ending;
            add(found, pinyin, marked, Romanisation.WADE_GILES);
            add(found, pinyin, marked.replace("'", ""), Romanisation.WADE_GILES_UNMARKED);
        }
        for (int i = 0; i < BESIDE_WADE_GILES.size(); i++) {
            for (String ending : Rows.spellings(last.get(3 + i))) {
                add(found, pinyin, initial.get(2 + i) + ending, BESIDE_WADE_GILES.get(i));
            }
        }
    }

    private static void add(
            Map<String, Map<String, Integer>> found, String pinyin, String spelled, Romanisation system) {
        found.computeIfAbsent(pinyin, any -> new TreeMap<>())
                .merge(Letters.plain(spelled), system.bit(), (a, b) -> a | b);
    }
}
