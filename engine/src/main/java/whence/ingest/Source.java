package whence.ingest;

import java.util.Map;
import java.util.Optional;
import whence.text.Detail;
import whence.text.Known;

/**
 * Where bytes come from, and what is known before they are read.
 *
 * @param label what was given, as it is named when it is rejected
 * @param id of the document, where the source alone can give one
 * @param address of the document, where the source alone can give one
 * @param contentType as an HTTP server states it, else empty
 * @param about what index.tsv or the fetching tells of it
 */
record Source(
        String label, Optional<String> id, Optional<String> address, String contentType, Map<Detail, Known> about) {

    Source {
        about = Map.copyOf(about);
    }

    static Source standardInput() {
        return new Source("-", Optional.empty(), Optional.empty(), "", Map.of());
    }

    Source withAbout(Map<Detail, Known> more) {
        return new Source(label, id, address, contentType, more);
    }

    /** The id for a document with this text; without a name it is made from the text. */
    String idFor(String text) {
        return id.orElseGet(() -> "text-" + Ids.hash(text, 10));
    }

    String addressFor(String text) {
        return address.orElseGet(() -> idFor(text));
    }
}
