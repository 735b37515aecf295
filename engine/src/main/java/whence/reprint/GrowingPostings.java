package whence.reprint;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Which texts hold which key, kept sorted while texts come in one by one; six bytes for each text of a key.
 *
 * <p>A posting is the one that {@link Postings} makes, 36 bits of the key and 28 of the text. Its first 16 bits tell the
 * drawer, so that 48 are kept. A drawer of a million documents holds some 2,000 postings: to move those that come after
 * a new one is one short copy. Texts of one key lie side by side; as numbers rise, the text that came last lies last.
 */
final class GrowingPostings {

    private static final int KEPT_BITS = 48;
    private static final long KEPT = (1L << KEPT_BITS) - 1;
    private static final int BYTES = KEPT_BITS / 8;
    /** Six bytes are read as eight. */
    private static final int SLACK = Long.BYTES - BYTES;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

    private static final byte[] EMPTY = new byte[SLACK];

    private final byte[][] drawers = new byte[1 << (Long.SIZE - KEPT_BITS)][];
    private final int[] sizes = new int[drawers.length];

    GrowingPostings() {
        Arrays.fill(drawers, EMPTY);
    }

    /** The texts of one key: {@code from} to {@code to - 1} in its drawer. */
    record Run(int drawer, int from, int to) {
        int size() {
            return to - from;
        }
    }

    /** Adds a text to a key, once. */
    void add(long key, int text) {
        long posting = Postings.posting(key, text);
        int drawer = drawer(key);
        int at = lowerBound(drawer, posting & KEPT);
        int size = sizes[drawer];
        if (at < size && at(drawer, at) == (posting & KEPT)) {
            return;
        }
        byte[] list = drawers[drawer];
        int needed = (size + 1) * BYTES + SLACK;
        if (needed > list.length) {
            list = Arrays.copyOf(list, needed + (needed >> 4) + BYTES);
            drawers[drawer] = list;
        }
        System.arraycopy(list, at * BYTES, list, (at + 1) * BYTES, (size - at) * BYTES);
        INT.set(list, at * BYTES, (int) posting);
        SHORT.set(list, at * BYTES + Integer.BYTES, (short) (posting >>> Integer.SIZE));
        sizes[drawer] = size + 1;
    }

    /** Where the texts of a key lie, until another is added. */
    Run find(long key) {
        int drawer = drawer(key);
        long first = key & ~Postings.TEXT_MASK & KEPT;
        return new Run(drawer, lowerBound(drawer, first), lowerBound(drawer, first + Postings.TEXT_MASK + 1));
    }

    int text(Run run, int at) {
        return Postings.text(at(run.drawer(), run.from() + at));
    }

    /** Bytes that are taken up. */
    long bytes() {
        return Arrays.stream(drawers)
                        .mapToLong(list -> list == EMPTY ? 0 : 16L + list.length)
                        .sum()
                + 8L * drawers.length;
    }

    private static int drawer(long key) {
        return (int) (key >>> KEPT_BITS);
    }

    private long at(int drawer, int at) {
        return (long) LONG.get(drawers[drawer], at * BYTES) & KEPT;
    }

    private int lowerBound(int drawer, long value) {
        int low = 0;
        int high = sizes[drawer];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (at(drawer, middle) < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
