package whence.reprint;

import java.util.Arrays;

/** How often each pair of texts was met: a hash table of primitives with open addressing. */
final class PairCounts {

    private long[] keys = new long[1 << 12];
    private int[] counts = new int[1 << 12];
    private int size;

    /** Takes a pair and its count. */
    interface Visitor {
        void visit(int first, int second, int count);
    }

    void add(int first, int second, int amount) {
        if (size * 2 >= keys.length) {
            grow();
        }
        put(((long) first << 32) | second, amount);
    }

    int size() {
        return size;
    }

    void visit(Visitor visitor) {
        for (int i = 0; i < keys.length; i++) {
            if (counts[i] != 0) {
                visitor.visit((int) (keys[i] >>> 32), (int) keys[i], counts[i]);
            }
        }
    }

    void clear() {
        Arrays.fill(counts, 0);
        size = 0;
    }

    private void put(long key, int amount) {
        int mask = keys.length - 1;
        long spread = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (spread >>> 32) & mask;
        while (counts[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        if (counts[slot] == 0) {
            keys[slot] = key;
            size++;
        }
        // Far below overflow: a pair meets at most once per fingerprint.
        counts[slot] += amount;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new int[keys.length];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                put(oldKeys[i], oldCounts[i]);
            }
        }
    }
}
