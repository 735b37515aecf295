package whence.time;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a wording means, as the second column of {@code patterns.tsv} says it.
 *
 * @param rule how its period is reckoned
 * @param with what the rule needs to know besides the slots
 */
record Meaning(Rule rule, Map<String, String> with) {

    /** The ways to reckon a period. */
    enum Rule {
        DATE,
        NUMERIC,
        YEARS,
        ERA,
        SHIFT,
        WEEKDAY,
        PICK,
        DECADE,
        CENTURY,
        WEEK,
        HALF,
        QUARTER,
        PART,
        UNKNOWN
    }

    static Meaning parse(String written) {
        String[] cells = written.split(" ", -1);
        Map<String, String> with = Arrays.stream(cells)
                .skip(1)
                .map(cell -> cell.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (a, b) -> b, TreeMap::new));
        return new Meaning(Rule.valueOf(cells[0].toUpperCase(java.util.Locale.ROOT)), with);
    }

    String get(String key) {
        return with.getOrDefault(key, "");
    }
}
