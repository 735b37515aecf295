package whence.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;

/**
 * The lines of a stream as bytes, so that each can be read in the encoding it is written in. A line ends at the byte 10,
 * which is no part of a longer character in any encoding but UTF-16, where two bytes together are looked at.
 */
final class LineBytes {

    private final InputStream stream;
    private final boolean wide;
    private final boolean lowFirst;
    private final int limit;
    private byte[] bytes = {};
    private long length;

    /** Of each line at most {@code limit} bytes are held. */
    LineBytes(InputStream stream, Charset charset, int limit) {
        this.stream = stream;
        this.wide = charset.name().startsWith("UTF-16");
        this.lowFirst = charset.name().equals("UTF-16LE");
        this.limit = limit;
    }

    /** Goes on to the next line; false where it is the last. */
    boolean next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        length = 0;
        while (true) {
            int first = stream.read();
            int second = wide && first >= 0 ? stream.read() : -1;
            if (first < 0 || isEnd(first, second)) {
                bytes = line.toByteArray();
                return first >= 0;
            }
            keep(line, first);
            if (second >= 0) {
                keep(line, second);
            }
        }
    }

    private boolean isEnd(int first, int second) {
        if (!wide) {
            return first == '\n';
        }
        return lowFirst ? first == '\n' && second == 0 : first == 0 && second == '\n';
    }

    private void keep(ByteArrayOutputStream line, int one) {
        if (++length <= limit) {
            line.write(one);
        }
    }

    /** The line, without its end. */
    byte[] bytes() {
        return bytes;
    }

    /** Of how many bytes it is, held or not. */
    long length() {
        return length;
    }
}
