package whence.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From one day to another, both included; an end that the text leaves open is null.
 *
 * @param from the first day, or null
 * @param to the last day, or null
 */
public record Interval(@Nullable LocalDate from, @Nullable LocalDate to) {

    public Interval {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("an interval cannot end before it starts: " + from + " to " + to);
        }
    }

    public static Interval of(LocalDate day) {
        return new Interval(day, day);
    }

    public Optional<LocalDate> findFrom() {
        return Optional.ofNullable(from);
    }

    public Optional<LocalDate> findTo() {
        return Optional.ofNullable(to);
    }

    /** Whether no day can lie in both; an open end excludes nothing. */
    public boolean excludes(Interval other) {
        return (to != null && other.from != null && to.isBefore(other.from))
                || (other.to != null && from != null && other.to.isBefore(from));
    }
}
