package whence.dossier;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds pages of a database file that hold nothing but noughts, as a failing disk or a broken copy leaves them. Nothing
 * that is in use is ever such a page, and only some of them are noticed when the tables are read.
 *
 * <p>By the SQLite file format: page 1 begins with the header, which names the first page of the list of free ones at
 * byte 32; each page of that list, free itself, names the next and then other free ones, which may hold anything.
 */
final class Blanked {

    private static final int FIRST_FREE_AT = 32;

    /** Of a larger file, above some hundred megabytes, every second page is looked at, or every third: what a disk loses lies together. */
    private static final int MOST_LOOKED_AT = 1 << 15;

    /** Where SQLite locks the file; the page that holds this byte is never used. */
    private static final long LOCKED_BYTE = 1L << 30;

    private final FileChannel file;
    private final int pageSize;
    private final int pages;

    Blanked(FileChannel file, int pageSize, int pages) {
        this.file = file;
        this.pageSize = pageSize;
        this.pages = pages;
    }

    boolean isAny() throws IOException {
        BitSet blank = blank();
        return !blank.isEmpty() && !isFree(blank);
    }

    /** Pages by their number, from 1. */
    private BitSet blank() throws IOException {
        BitSet blank = new BitSet();
        ByteBuffer beginning = ByteBuffer.allocate(Long.BYTES);
        int step = 1 + pages / MOST_LOOKED_AT;
        for (int page = 0; page < pages; page += step) {
            file.read(beginning.clear(), (long) page * pageSize);
            if (beginning.getLong(0) == 0 && isBlank(page)) {
                blank.set(page + 1);
            }
        }
        blank.clear((int) (LOCKED_BYTE / pageSize) + 1);
        return blank;
    }

    /** The beginning of a page of a long text may hold noughts alone, the whole of one does not. */
    private boolean isBlank(int page) throws IOException {
        ByteBuffer whole = ByteBuffer.allocate(pageSize);
        file.read(whole, (long) page * pageSize);
        return Arrays.equals(whole.array(), new byte[pageSize]);
    }

    private boolean isFree(BitSet blank) throws IOException {
        BitSet left = (BitSet) blank.clone();
        int list = intAt(FIRST_FREE_AT);
        for (int met = 0; met < pages && list > 0 && list <= pages && !left.isEmpty(); met++) {
            left.clear(list);
            long start = (long) (list - 1) * pageSize;
            int many = Math.min(intAt(start + Integer.BYTES), pageSize / Integer.BYTES - 2);
            for (int free = 0; free < many; free++) {
                left.clear(Math.max(0, intAt(start + (2L + free) * Integer.BYTES)));
            }
            list = intAt(start);
        }
        return left.isEmpty();
    }

    private int intAt(long place) throws IOException {
        ByteBuffer number = ByteBuffer.allocate(Integer.BYTES);
        file.read(number, place);
        return number.getInt(0);
    }
}
