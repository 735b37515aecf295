package whence.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import whence.ingest.Intake;
import whence.ingest.Pieces;
import whence.ingest.Rejected;
import whence.ingest.Settings;

/**
 * The pages of one web archive, one at a time.
 *
 * <p>Where the archive breaks off or is damaged, what came before is kept, and the rest is one rejected input.
 */
final class WarcPages implements Iterator<Intake> {

    private final String file;
    private final WarcReader reader;
    private final Pieces pieces = new Pieces(Settings.Limits.USUAL);
    private Optional<Intake> ahead = Optional.empty();
    private boolean ended;

    private WarcPages(String file, WarcReader reader) {
        this.file = file;
        this.reader = reader;
    }

    static Iterator<Intake> of(String file, InputStream stream) {
        try {
            return new WarcPages(file, new WarcReader(stream));
        } catch (IOException unreadable) {
            return List.of(brokenOff(file, 0, unreadable)).iterator();
        }
    }

    @Override
    public boolean hasNext() {
        while (ahead.isEmpty() && !ended) {
            ahead = read();
        }
        return ahead.isPresent();
    }

    @Override
    public Intake next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Intake next = ahead.orElseThrow();
        ahead = Optional.empty();
        return next;
    }

    /** The next page; empty for what is no page, and at the end. */
    private Optional<Intake> read() {
        try {
            Optional<WarcRecord> record = reader.next();
            if (record.isEmpty()) {
                ended = true;
                reader.close();
                return Optional.empty();
            }
            return record.get() instanceof WarcResponse response ? page(response) : Optional.empty();
        } catch (IOException | UncheckedIOException broken) {
            ended = true;
            return Optional.of(brokenOff(file, reader.position(), broken));
        }
    }

    private Optional<Intake> page(WarcResponse response) throws IOException {
        String label = file + " " + response.target();
        HttpResponse http;
        byte[] body;
        try {
            http = response.http();
            if (http.status() != 200) {
                return Optional.of(rejected(label, "the server answered " + http.status() + " instead of 200"));
            }
            body = http.bodyDecoded().stream().readNBytes(Settings.Limits.USUAL.bytes() + 1);
        } catch (ParsingException malformed) {
            return Optional.of(rejected(label, "its HTTP answer is malformed: " + malformed.getMessage()));
        }
        return Optional.of(pieces.page(
                label,
                response.target(),
                http.headers().first("Content-Type").orElse(""),
                response.date(),
                new java.io.ByteArrayInputStream(body)));
    }

    private static Intake brokenOff(String file, long place, Exception why) {
        String said = why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage();
        return rejected(
                file + " from byte " + place,
                "the archive breaks off or is damaged there (" + said + "); what stands before it was read");
    }

    private static Intake rejected(String input, String reason) {
        return new Intake(List.of(), List.of(new Rejected(input, reason)));
    }
}
