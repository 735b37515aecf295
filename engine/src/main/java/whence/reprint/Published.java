package whence.reprint;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import whence.text.Detail;
import whence.text.Document;

/**
 * When a document was published, as far as that is known.
 *
 * @param from not before, seconds since 1970 (UTC); {@code Long.MAX_VALUE} where unknown
 * @param to not after; {@code Long.MAX_VALUE} where unknown
 * @param words how it is known; empty where unknown
 */
public record Published(long from, long to, String words) {

    private static final long DAY = 86_400;
    /** Into so many parts a time is divided that is known by its bounds. */
    private static final int STEPS = 48;
    /** The web is younger than this: an earlier time is a default value, not a time. */
    private static final long YOUNGEST_DEFAULT =
            Instant.parse("1990-01-01T00:00:00Z").getEpochSecond();

    /** Documents by time, those without one last; ids make the order the same for any input. */
    static final Comparator<Document> EARLIEST_FIRST = Comparator.comparingLong(
                    (Document document) -> of(document).from())
            .thenComparing(Document::id)
            .thenComparing(Document::address);

    private record Dated(Document document, long from) {}

    /** The same documents in this order; the time of each is read once. */
    static List<Document> earliestFirst(List<Document> documents) {
        return documents.stream()
                .map(document -> new Dated(document, of(document).from()))
                .sorted(Comparator.comparingLong(Dated::from)
                        .thenComparing(dated -> dated.document().id())
                        .thenComparing(dated -> dated.document().address()))
                .map(Dated::document)
                .toList();
    }

    static final Published UNKNOWN = new Published(Long.MAX_VALUE, Long.MAX_VALUE, "");

    static Published of(Document document) {
        return document.find(Detail.PUBLISHED)
                .flatMap(Published::parsed)
                .filter(published -> published.to > YOUNGEST_DEFAULT && !published.isAfter(document))
                .orElse(UNKNOWN);
    }

    /** A time later than that of the capture, zones and clocks allowed for, is no time. */
    private boolean isAfter(Document captured) {
        return captured.find(Detail.CAPTURED)
                .flatMap(Published::parsed)
                .filter(capture -> from > capture.to + DAY)
                .isPresent();
    }

    static Published at(long second, String words) {
        return new Published(second, second, words);
    }

    Published withWords(String other) {
        return new Published(from, to, other);
    }

    /** Whether anything is known of it. */
    public boolean isKnown() {
        return from != Long.MAX_VALUE;
    }

    /** Seconds from the middle of this to the middle of another that is wholly later; 0 where it is not. */
    long before(Published other) {
        return isKnown() && other.isKnown() && to < other.from ? (other.from + other.to - from - to) / 2 : 0;
    }

    /** How likely this is before another, 0 to 1, when each may be any time between its bounds; both have to be known. */
    double chanceBefore(Published other) {
        double width = Math.max(1, to - from);
        double otherWidth = Math.max(1, other.to - other.from);
        double chance = 0;
        for (int step = 0; step < STEPS; step++) {
            double at = from + width * (step + 0.5) / STEPS;
            chance += Math.max(0, Math.min(1, (other.from + otherWidth - at) / otherWidth)) / STEPS;
        }
        return chance;
    }

    private static Optional<Published> parsed(String value) {
        try {
            if (value.length() > 10) {
                long second = OffsetDateTime.parse(value).toEpochSecond();
                return Optional.of(at(second, "it was published " + value));
            }
            long day = LocalDate.parse(value).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
            return Optional.of(new Published(day, day + DAY - 1, "it was published " + value));
        } catch (DateTimeParseException unreadable) {
            return value.length() > 10 ? parsed(value.substring(0, 10)) : Optional.empty();
        }
    }
}
