package whence.entity.office;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an office stands on the ladder, or that nobody can tell, and why.
 *
 * @param step the step, or null where the rank is unknown
 * @param why what it follows from: "the second in the Ministry of Justice, which is of the rank of a ministry"
 */
public record Rank(@Nullable Step step, String why) implements Comparable<Rank> {

    private static final Comparator<Rank> ORDER =
            Comparator.comparing(Rank::step, Comparator.nullsLast(Comparator.<Step>naturalOrder()));

    static Rank of(Step step, String why) {
        return new Rank(step, why);
    }

    static Rank unknown(String why) {
        return new Rank(null, why);
    }

    public Optional<Step> findStep() {
        return Optional.ofNullable(step);
    }

    public boolean isKnown() {
        return step != null;
    }

    public String words() {
        return step == null ? "unknown" : step.words().english();
    }

    /** The higher first, unknown ranks last. */
    @Override
    public int compareTo(Rank other) {
        return ORDER.compare(this, other);
    }
}
