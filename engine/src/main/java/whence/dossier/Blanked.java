package whence.dossier;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
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

    /** Where SQLite locks the file; the page that holds this byte is never used. */
    private static final long LOCKED_BYTE = 1L << 30;

    /** So much is mapped at once. */
    private static final long STRETCH = 1L << 28;

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
        int together = (int) (STRETCH / pageSize);
        for (int first = 0; first < pages; first += together) {
            int many = Math.min(together, pages - first);
            ByteBuffer stretch = file.map(MapMode.READ_ONLY, (long) first * pageSize, (long) many * pageSize);
            for (int page = 0; page < many; page++) {
                if (isBlank(stretch, page * pageSize)) {
                    blank.set(first + page + 1);
                }
            }
        }
        blank.clear((int) (LOCKED_BYTE / pageSize) + 1);
        return blank;
    }

    private boolean isBlank(ByteBuffer stretch, int start) {
        for (int at = start; at < start + pageSize; at += Long.BYTES) {
            if (stretch.getLong(at) != 0) {
                return false;
            }
        }
        return true;
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
