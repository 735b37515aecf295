package whence.reprint;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import whence.text.Document;

/**
 * The zones that the pages of a pile name when they state their time: the middle one is taken for pages that name none.
 */
final class Clocks {

    /** How many pages name each zone, in hours behind UTC. */
    private final TreeMap<Integer, Long> zones = new TreeMap<>();

    /** What the head of a document states, where its time is not given otherwise. */
    static Optional<StatedTime> stated(Document document) {
        return Published.of(document).isKnown() ? Optional.empty() : StatedTime.find(document.text());
    }

    void note(StatedTime time) {
        time.findZone().ifPresent(zone -> zones.merge(zone, 1L, Long::sum));
    }

    /** The middle one; UTC where no page names a zone. */
    static int usual(Map<Integer, Long> zones) {
        long left = zones.values().stream().mapToLong(Long::longValue).sum() / 2;
        for (Map.Entry<Integer, Long> zone : new TreeMap<>(zones).entrySet()) {
            left -= zone.getValue();
            if (left < 0) {
                return zone.getKey();
            }
        }
        return 0;
    }

    /** When a document was published, as given, else as its own head states it. */
    Published own(Document document) {
        return own(document, stated(document));
    }

    /** The same where what its head states was found before. */
    Published own(Document document, Optional<StatedTime> stated) {
        return own(document, stated, usual(zones));
    }

    static Published own(Document document, int usualZone) {
        return own(document, stated(document), usualZone);
    }

    private static Published own(Document document, Optional<StatedTime> stated, int usualZone) {
        return stated.map(time -> Published.at(time.epochSecond(usualZone), "its head states " + time.words()))
                .orElseGet(() -> Published.of(document));
    }
}
