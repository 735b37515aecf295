package whence.entity.office;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import whence.text.Lexicon;

/**
 * A step of the ladder of ranks.
 *
 * @param name as other tables name it: {@code vice-ministry}
 * @param line {@code civil}, {@code army grade}, {@code army rank} or {@code foreign service}
 * @param height a larger number stands higher; across lines about as high
 * @param below the step of a deputy, or empty
 * @param words in plain words: "vice-ministry or vice-province"
 */
public record Step(String name, String line, int height, String below, Words words) implements Comparable<Step> {

    /** What a step is called in each language. */
    public record Words(String english, String chinese) {}

    private static final Map<String, Step> LADDER = read();
    private static final Comparator<Step> ORDER = Comparator.comparingInt((Step step) -> -step.height())
            .thenComparing(Step::line)
            .thenComparing(Step::name);

    private static Map<String, Step> read() {
        Map<String, Step> ladder = new LinkedHashMap<>();
        Lexicon.rows(Step.class, "ladder.tsv", 6)
                .forEach(row -> ladder.put(
                        row[0], new Step(row[0], row[1], Integer.parseInt(row[2]), row[3], new Words(row[4], row[5]))));
        return ladder;
    }

    public static Optional<Step> find(String name) {
        return Optional.ofNullable(LADDER.get(name));
    }

    public Optional<Step> findBelow() {
        return find(below);
    }

    /** The higher first. */
    @Override
    public int compareTo(Step other) {
        return ORDER.compare(this, other);
    }
}
