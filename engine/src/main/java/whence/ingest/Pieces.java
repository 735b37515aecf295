package whence.ingest;

import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The way in for whoever takes large files apart elsewhere: one line of JSON, one archived page at a time. */
public final class Pieces {

    private final int limit;
    private final Content content;

    public Pieces(Settings.Limits limits) {
        this.limit = limits.bytes();
        this.content = new Content(limits.bytes());
    }

    /**
     * One article as JSON.
     *
     * @param file the name of the file that it stands in
     * @param label the place in it, as it is named when it is rejected
     */
    public Intake article(String file, String label, String json) {
        Source source = new Source(label, Optional.of(Ids.ofFile(file)), Optional.empty(), "", Map.of());
        return new JsonArticles(source, limit, Encoding.UTF_8).readLine(json);
    }

    /**
     * One page as an archive kept it.
     *
     * @param label as it is named when it is rejected
     * @param contentType as the server stated it, else empty
     */
    public Intake page(String label, String address, String contentType, Instant captured, InputStream body) {
        Optional<URI> parsed = Addresses.parsed(address);
        return parsed.map(uri -> new Fetched(label, uri, contentType, captured).read(content, body))
                .orElseGet(() -> Intake.rejected(label, "only http and https addresses are read, and this is none"));
    }
}
