package whence.time;

import org.jspecify.annotations.Nullable;
import whence.text.Span;

/**
 * A passage that names a calendar time.
 *
 * @param span the words
 * @param when the calendar period they name ("mid-February" names the month)
 * @param granularity how finely
 * @param part {@code early}, {@code mid} or {@code late}, where the words say so
 * @param anchor what the value hangs on: {@code explicit}, {@code publication}, {@code narrative}, {@code heading}
 */
public record TimeExpression(
        Span span,
        Interval when,
        Granularity granularity,
        @Nullable String part,
        String anchor) {}
