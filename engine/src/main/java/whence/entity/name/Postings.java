package whence.entity.name;

import java.util.Arrays;

/**
 * Which names stand under which keys, in two plain arrays: the key's upper 40 bits and the name's number share one long,
 * sorted; a table of the leading bits tells where to look. Eight bytes a posting, and mostly one miss of the cache.
 */
final class Postings {

    private static final int NUMBER_BITS = 24;
    private static final long NUMBER = (1L << NUMBER_BITS) - 1;

    /** More names than this cannot be told apart. */
    static final int MOST_NAMES = 1 << NUMBER_BITS;

    private final long[] postings;
    private final int[] starts;
    private final int shift;

    private Postings(long[] sorted) {
        postings = sorted;
        int bits = Math.max(4, Math.min(22, 32 - Integer.numberOfLeadingZeros(sorted.length)));
        shift = Long.SIZE - bits;
        starts = new int[(1 << bits) + 1];
        int bucket = 0;
        for (int i = 0; i < sorted.length; i++) {
            int lead = lead(sorted[i]);
            while (bucket <= lead) {
                starts[bucket++] = i;
            }
        }
        Arrays.fill(starts, bucket, starts.length, sorted.length);
    }

    /** Sorts the postings it is given, in place. */
    static Postings of(long[] postings) {
        Arrays.parallelSort(postings);
        return new Postings(postings);
    }

    static long posting(long key, int number) {
        return (spread(key) & ~NUMBER) | number;
    }

    /** Adds the numbers of all names under a key. */
    void find(long key, Numbers found) {
        long wanted = spread(key) & ~NUMBER;
        int lead = lead(wanted);
        for (int i = starts[lead]; i < starts[lead + 1]; i++) {
            long at = postings[i] & ~NUMBER;
            if (at == wanted) {
                found.add((int) (postings[i] & NUMBER));
            } else if (Long.compare(at, wanted) > 0) {
                return;
            }
        }
    }

    int size() {
        return postings.length;
    }

    private int lead(long posting) {
        // Longs sort as signed numbers: the sign is turned, so that leads ascend with them.
        return (int) ((posting ^ Long.MIN_VALUE) >>> shift);
    }

    private static long spread(long key) {
        long mixed = (key ^ (key >>> 32)) * 0x9e3779b97f4a7c15L;
        return mixed ^ (mixed >>> 29);
    }

    /** Numbers being gathered, in any order, some perhaps twice. */
    static final class Numbers {

        private int[] numbers = new int[64];
        private int size;

        void add(int number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            numbers[size++] = number;
        }

        /** Each once, ascending. */
        int[] distinct() {
            return Arrays.stream(numbers, 0, size).sorted().distinct().toArray();
        }
    }
}
