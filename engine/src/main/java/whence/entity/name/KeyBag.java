package whence.entity.name;

import java.util.Arrays;

/** Keys being gathered, each kept once. */
final class KeyBag {

    private long[] keys = new long[32];
    private int size;

    void add(long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size++] = key;
    }

    /** The keys in order, without doubles. */
    long[] distinct() {
        Arrays.sort(keys, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                keys[kept++] = keys[i];
            }
        }
        size = kept;
        return Arrays.copyOf(keys, size);
    }
}
