package whence.reprint;

import java.util.Arrays;

/**
 * How much each pair of texts has in common: a hash table of primitives with open addressing. Weights above
 * {@link #MOST} are not told apart.
 */
final class PairCounts {

    static final int MOST = Byte.MAX_VALUE;

    private long[] keys = new long[1 << 12];
    /** 0 where the slot is free. */
    private byte[] counts = new byte[1 << 12];

    private int size;

    /** Takes two texts and what their ties weigh together. */
    interface Visitor {
        void visit(int first, int second, int weight);
    }

    void add(int first, int second, int weight) {
        if (size * 2 >= keys.length) {
            grow();
        }
        put(((long) first << 32) | second, weight);
    }

    /** Visits all pairs that have anything in common. */
    void visit(Visitor visitor) {
        for (int i = 0; i < keys.length; i++) {
            if (counts[i] != 0) {
                visitor.visit((int) (keys[i] >>> 32), (int) keys[i], counts[i]);
            }
        }
    }

    void clear() {
        Arrays.fill(counts, (byte) 0);
        size = 0;
    }

    private void put(long key, int added) {
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
        counts[slot] = (byte) Math.min(MOST, counts[slot] + added);
    }

    private void grow() {
        long[] oldKeys = keys;
        byte[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new byte[keys.length];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                put(oldKeys[i], oldCounts[i]);
            }
        }
    }
}
