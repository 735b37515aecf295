package whence.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import whence.time.Interval;
import whence.time.TimeExpression;

/**
 * Everything that was read in one document.
 *
 * @param document the document's id
 * @param statements in order of the text, own voice included
 * @param figures times and quantities
 * @param mentions in order of the text
 * @param coverage whether and how far it was read
 */
public record Reading(
        String document, List<Statement> statements, Figures figures, List<Mention> mentions, Coverage coverage) {

    /** The times and the numbers, each in order of the text. */
    public record Figures(List<TimeExpression> times, List<Quantity> quantities) {
        public Figures {
            times = List.copyOf(times);
            quantities = List.copyOf(quantities);
        }
    }

    /**
     * How far a document was read.
     *
     * @param read whether its statements were read at all
     * @param unread share of the words left unread, 0 to 1
     * @param note why something was left unread; empty where all was read
     * @param publishedBetween bounds of the publication time that the text allows, or null where the page states it
     *     or nothing can be said
     */
    public record Coverage(
            boolean read,
            double unread,
            String note,
            @Nullable Interval publishedBetween) {

        /** How much of a document was read. */
        public enum Extent {
            WHOLE,
            PART,
            NOTHING
        }

        public Extent extent() {
            if (!read) {
                return Extent.NOTHING;
            }
            return unread > 0 ? Extent.PART : Extent.WHOLE;
        }
    }

    public Reading {
        statements = List.copyOf(statements);
        mentions = List.copyOf(mentions);
    }

    /** The day by which a forecast will have come true or not: the last day of the latest time that its content names. */
    public Optional<LocalDate> checkBy(Statement statement) {
        if (statement.voice().stance() != Stance.PREDICTS) {
            return Optional.empty();
        }
        return figures.times().stream()
                .filter(time -> statement.parts().content().stream().anyMatch(span -> span.contains(time.span())))
                .flatMap(time -> time.when().findTo().stream())
                .max(Comparator.naturalOrder());
    }
}
