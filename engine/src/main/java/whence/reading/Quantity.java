package whence.reading;

import org.jspecify.annotations.Nullable;
import whence.text.Span;

/**
 * A number with what it counts.
 *
 * @param span the words
 * @param value the number; for a range its lower end
 * @param upTo the upper end of a range, or null
 * @param counted what is counted
 * @param bound exact, about, at least ...
 */
public record Quantity(Span span, double value, @Nullable Double upTo, Counted counted, Bound bound) {

    /**
     * What a number counts: "714 officials listed as missing".
     *
     * @param unit the head noun, currency or %: {@code officials}
     * @param of what narrows it: {@code listed as missing}; null where nothing does
     */
    public record Counted(@Nullable String unit, @Nullable String of) {}

    /** How a number bounds what it counts. */
    public enum Bound {
        EXACT,
        ABOUT,
        AT_LEAST,
        AT_MOST,
        MORE_THAN,
        LESS_THAN;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
