package whence.spark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** What a file holds, told by its first bytes and never by its name. */
enum FileKind {
    JSON_LINES,
    PARQUET,
    /** A web archive, compressed record by record or not at all. */
    WARC,
    EMPTY,
    /** None of these. */
    OTHER;

    private static final int HEAD = 4_096;

    static FileKind of(InputStream stream) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(stream, HEAD);
        buffered.mark(HEAD);
        byte[] head = buffered.readNBytes(HEAD);
        if (isZipped(head)) {
            buffered.reset();
            head = unzippedHead(buffered);
        }
        return ofHead(head);
    }

    private static FileKind ofHead(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("WARC/")) {
            return WARC;
        }
        if (text.startsWith("PAR1")) {
            return PARQUET;
        }
        String bare = text.replaceFirst("^\u00EF\u00BB\u00BF", "").strip();
        if (bare.isEmpty()) {
            return EMPTY;
        }
        return bare.startsWith("{") ? JSON_LINES : OTHER;
    }

    private static boolean isZipped(byte[] head) {
        return head.length > 2 && head[0] == 0x1f && head[1] == (byte) 0x8b;
    }

    private static byte[] unzippedHead(InputStream zipped) {
        byte[] head = new byte[HEAD];
        int size = 0;
        try (GZIPInputStream stream = new GZIPInputStream(zipped, HEAD)) {
            for (int read = 0; read >= 0 && size < HEAD; size += read) {
                read = stream.read(head, size, HEAD - size);
                if (read < 0) {
                    break;
                }
            }
        } catch (IOException cutOff) {
            // What came before still tells.
        }
        return Arrays.copyOf(head, size);
    }
}
