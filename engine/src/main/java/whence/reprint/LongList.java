package whence.reprint;

import java.util.Arrays;

/** A growing list of long numbers. */
final class LongList {

    private long[] values = new long[1024];
    private int size;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    /** The numbers themselves; those from {@link #size} on mean nothing. */
    long[] values() {
        return values;
    }

    void clear() {
        size = 0;
    }

    void sort() {
        Arrays.parallelSort(values, 0, size);
    }

    long get(int at) {
        return values[at];
    }
}
