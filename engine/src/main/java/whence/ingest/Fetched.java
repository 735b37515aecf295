package whence.ingest;

import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import whence.text.Detail;
import whence.text.Document;
import whence.text.Known;

/**
 * What an address answered with, now or when an archive was made.
 *
 * @param label how it is named when it is rejected
 * @param address where it came from
 * @param contentType as the server stated it, else empty
 * @param captured when it was fetched
 */
record Fetched(String label, URI address, String contentType, Instant captured) {

    Intake read(Content content, InputStream body) {
        String when = captured.truncatedTo(ChronoUnit.SECONDS).toString();
        Source source = new Source(
                label,
                Optional.of(Ids.ofAddress(address)),
                Optional.of(address.toString()),
                contentType,
                Map.of(Detail.CAPTURED, new Known(when, "when it was fetched")));
        Intake taken = content.read(source, body);
        return new Intake(taken.documents().stream().map(this::located).toList(), taken.rejected());
    }

    /** A page's own word for its address is not taken; for its outlet, where it names none, the host stands. */
    private Document located(Document document) {
        if (!document.address().equals(address.toString())) {
            return document;
        }
        Document located = document.with(Detail.URL, new Known(address.toString(), "the address given"));
        String host = address.getHost().replaceFirst("^www\\.", "");
        return located.find(Detail.OUTLET).isPresent()
                ? located
                : located.with(Detail.OUTLET, new Known(host, "host of the address"));
    }
}
