package whence.reprint;

import java.util.Arrays;

/** A growing list of long numbers. */
final class LongList {

    private long[] values;
    private int size;

    LongList() {
        this(1024);
    }

    /** An empty list with room for so many numbers. */
    LongList(int room) {
        this.values = new long[room];
    }

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

    /** Sorts, and leaves out what is there twice. */
    void sortDistinct() {
        Arrays.sort(values, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || values[kept - 1] != values[i]) {
                values[kept++] = values[i];
            }
        }
        size = kept;
    }

    void sort() {
        Arrays.parallelSort(values, 0, size);
    }

    void set(int at, long value) {
        values[at] = value;
    }

    long get(int at) {
        return values[at];
    }
}
