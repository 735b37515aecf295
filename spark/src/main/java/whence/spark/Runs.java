package whence.spark;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * Sorted things as one iterator for each stretch of equal keys; no stretch is held in memory. What is left of one when
 * the next is asked for is passed over.
 */
final class Runs<T, K> implements Iterator<Iterator<T>> {

    private final Iterator<T> all;
    private final Function<T, K> key;
    /** What was taken to see its key, one at most. */
    private final ArrayDeque<T> ahead = new ArrayDeque<>(1);

    private Run current = new Run(this::nothing);

    /** Tells whether a key is that of the stretch. */
    private interface Belonging<K> {
        boolean holds(K key);
    }

    Runs(Iterator<T> all, Function<T, K> key) {
        this.all = all;
        this.key = key;
    }

    private boolean nothing(K any) {
        return false;
    }

    @Override
    public boolean hasNext() {
        while (current.hasNext()) {
            current.next();
        }
        return look();
    }

    @Override
    public Iterator<T> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        K its = key.apply(ahead.element());
        current = new Run(its::equals);
        return current;
    }

    private boolean look() {
        if (ahead.isEmpty() && all.hasNext()) {
            ahead.add(all.next());
        }
        return !ahead.isEmpty();
    }

    private final class Run implements Iterator<T> {
        private final Belonging<K> belonging;

        Run(Belonging<K> belonging) {
            this.belonging = belonging;
        }

        @Override
        public boolean hasNext() {
            return look() && belonging.holds(key.apply(ahead.element()));
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return ahead.remove();
        }
    }
}
