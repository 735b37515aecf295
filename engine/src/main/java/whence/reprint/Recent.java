package whence.reprint;

import java.lang.ref.SoftReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What was lately made of numbered documents, kept while memory allows: a document stands in many pairs, and what is
 * compared of it costs more to make than to compare. What is no longer there is made anew, and is the same.
 */
final class Recent<T> {

    /** Numbers this far apart share a place. */
    private static final int KEPT = 1 << 15;

    private static final class Made<T> extends SoftReference<T> {
        private final int number;

        Made(int number, T value) {
            super(value);
            this.number = number;
        }
    }

    private final AtomicReferenceArray<@Nullable Made<T>> kept = new AtomicReferenceArray<>(KEPT);
    private final IntFunction<T> making;

    Recent(IntFunction<T> making) {
        this.making = making;
    }

    T get(int number) {
        int place = number % KEPT;
        Made<T> made = kept.get(place);
        T value = made == null || made.number != number ? null : made.get();
        if (value == null) {
            value = making.apply(number);
            kept.set(place, new Made<>(number, value));
        }
        return value;
    }
}
