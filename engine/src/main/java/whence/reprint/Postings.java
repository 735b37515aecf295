package whence.reprint;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which texts hold which fingerprint: one 64-bit number per posting, 36 bits of the fingerprint and 28 of the text's
 * number.
 *
 * <p>Postings lie in drawers by the first bits of the fingerprint, are sorted there, and equal fingerprints
 * then lie side by side, the text with the lowest number first. Two different fingerprints that agree in 36 bits cost a
 * comparison more; they never make a copy.
 */
final class Postings {

    static final int TEXT_BITS = 28;
    static final long TEXT_MASK = (1L << TEXT_BITS) - 1;
    private static final int DRAWER_BITS = 6;
    /** What an {@code int} has left beside a drawer's number. */
    private static final int PLACE_BITS = Integer.SIZE - DRAWER_BITS;
    /** The 30 bits of a fingerprint that a drawer does not tell are sorted in three steps. */
    private static final int DIGIT_BITS = 10;

    /** Takes the texts of one fingerprint: {@code list[from]} to {@code list[to - 1]}, read with {@link #text}. */
    interface Visitor {
        void visit(long[] list, int from, int to);
    }

    private final long[][] drawers = new long[1 << DRAWER_BITS][0];
    private final int[] sizes = new int[1 << DRAWER_BITS];

    static long posting(long fingerprint, int text) {
        return (fingerprint & ~TEXT_MASK) | text;
    }

    static int text(long posting) {
        return (int) (posting & TEXT_MASK);
    }

    /** Adds many postings at once; safe for several threads. */
    synchronized void addAll(long[] postings, int count) {
        for (int i = 0; i < count; i++) {
            int drawer = (int) (postings[i] >>> (64 - DRAWER_BITS));
            if (sizes[drawer] == drawers[drawer].length) {
                drawers[drawer] = Arrays.copyOf(drawers[drawer], sizes[drawer] + (sizes[drawer] >> 2) + 256);
            }
            drawers[drawer][sizes[drawer]++] = postings[i];
        }
    }

    /** Sorts, and forgets what is there twice or only in one text. */
    void sort() {
        IntStream.range(0, drawers.length).parallel().forEach(this::sort);
    }

    private void sort(int drawer) {
        long[] list = byFingerprint(drawers[drawer], sizes[drawer]);
        int kept = 0;
        int size = sizes[drawer];
        for (int from = 0; from < size; ) {
            int to = from + 1;
            while (to < size && list[to] >>> TEXT_BITS == list[from] >>> TEXT_BITS) {
                to++;
            }
            if (to - from > 1) {
                Arrays.sort(list, from, to);
                kept = keep(list, from, to, kept);
            }
            from = to;
        }
        drawers[drawer] = Arrays.copyOf(list, kept);
        sizes[drawer] = kept;
    }

    /** Moves the different texts of one fingerprint to where others end; where it is one text only, forgets it. */
    private static int keep(long[] list, int from, int to, int kept) {
        int end = kept;
        for (int at = from; at < to; at++) {
            if (end == kept || list[end - 1] != list[at]) {
                list[end++] = list[at];
            }
        }
        return end == kept + 1 ? kept : end;
    }

    /**
     * The same postings, those of one fingerprint side by side: sorted digit by digit from the last (radix sort), since
     * comparing hashes with each other would take several times as long.
     */
    private static long[] byFingerprint(long[] postings, int size) {
        long[] from = postings;
        long[] to = new long[size];
        for (int shift = TEXT_BITS; shift < Long.SIZE - DRAWER_BITS; shift += DIGIT_BITS) {
            int[] ends = new int[(1 << DIGIT_BITS) + 1];
            for (int i = 0; i < size; i++) {
                ends[digit(from[i], shift) + 1]++;
            }
            for (int digit = 0; digit < 1 << DIGIT_BITS; digit++) {
                ends[digit + 1] += ends[digit];
            }
            for (int i = 0; i < size; i++) {
                to[ends[digit(from[i], shift)]++] = from[i];
            }
            long[] sorted = to;
            to = from;
            from = sorted;
        }
        return from;
    }

    private static int digit(long posting, int shift) {
        return (int) (posting >>> shift) & ((1 << DIGIT_BITS) - 1);
    }

    /** Visits each fingerprint that two or more texts hold, in ascending order of the fingerprints' bits. */
    void visit(Visitor visitor) {
        for (int drawer = 0; drawer < drawers.length; drawer++) {
            long[] list = drawers[drawer];
            for (int from = 0; from < sizes[drawer]; ) {
                int to = from + 1;
                while (to < sizes[drawer] && list[to] >>> TEXT_BITS == list[from] >>> TEXT_BITS) {
                    to++;
                }
                visitor.visit(list, from, to);
                from = to;
            }
        }
    }

    /** One number for where a posting of a list that is visited stands. */
    static int place(long[] list, int at) {
        if (at >= 1 << PLACE_BITS) {
            throw new IllegalStateException("too many postings to count in one go: " + list.length + " in one drawer");
        }
        return (int) (list[at] >>> (Long.SIZE - DRAWER_BITS)) << PLACE_BITS | at;
    }

    /** Adds the weight of the fingerprint at a place to all texts that stand behind it there. */
    void addFollowing(int place, Tallies tallies) {
        long[] list = drawers[place >>> PLACE_BITS];
        int at = place & ((1 << PLACE_BITS) - 1);
        long fingerprint = list[at] >>> TEXT_BITS;
        int weight = Meeting.weight(list[at]);
        for (int next = at + 1; next < list.length && list[next] >>> TEXT_BITS == fingerprint; next++) {
            tallies.add(text(list[next]), weight);
        }
    }

    long size() {
        return Arrays.stream(sizes).asLongStream().sum();
    }
}
