package whence.bench.peer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** Another program that reads a document. Not safe for threads. */
interface Peer {

    /**
     * Puts what it finds into the line of one document, as {@code whence read} would: {@code statements} or {@code times},
     * with offsets in UTF-16 units.
     *
     * @param article as given: {@code text}, and {@code published} where it is known
     */
    void read(ObjectNode article, ObjectNode line);

    /** The peer of that name; building it loads its models. */
    static Peer named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "sutime" -> new SuTime();
            case "heideltime-news" -> new HeidelTimes(HeidelTimes.Genre.NEWS);
            case "heideltime-narratives" -> new HeidelTimes(HeidelTimes.Genre.NARRATIVES);
            case "heideltime-told" -> new HeidelTimes(HeidelTimes.Genre.TOLD);
            case "quotes" -> new QuoteAnnotator();
            default ->
                throw new IllegalArgumentException("no peer is called " + name
                        + "; there are sutime, heideltime-news, heideltime-narratives, heideltime-told, quotes");
        };
    }
}
