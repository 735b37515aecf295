package whence.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** What comes of each thing, one after the other, made when it is asked for; a stream would hold all that comes of one. */
final class Flat<T, R> implements Iterator<R> {

    private final Iterator<T> all;
    private final Function<T, Iterator<R>> making;
    private Iterator<R> current = Collections.emptyIterator();

    Flat(Iterator<T> all, Function<T, Iterator<R>> making) {
        this.all = all;
        this.making = making;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && all.hasNext()) {
            current = making.apply(all.next());
        }
        return current.hasNext();
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }
}
