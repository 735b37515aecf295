package whence.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import whence.claim.Pile.Page;
import whence.reading.Statement;
import whence.text.Span;
import whence.time.Interval;
import whence.time.TimeExpression;

/** Which of the times in a text belongs to an event, and which to the saying of it. */
public final class EventTimes {

    /** A time further from the event than this, in UTF-16 units, belongs to something else. */
    private static final int NEAR = 90;

    private EventTimes() {}

    /**
     * When an event is said to have happened: the time that hangs on the event's own words within what its innermost
     * teller says, else, where the document itself tells it, that of the dated heading above.
     */
    public static Optional<TimeExpression> findTimeOf(Page page, Statement statement, Span event) {
        Statement teller = teller(page, statement, event);
        Optional<TimeExpression> inside = page.reading().figures().times().stream()
                .filter(time -> teller.parts().content().stream().anyMatch(span -> span.contains(time.span())))
                .filter(EventTimes::isCalendar)
                .filter(time -> distance(time.span(), event) <= NEAR && !parted(page, time.span(), event))
                .filter(time -> Belonging.belongs(page, statement, time.span(), event))
                .min(Comparator.comparingInt((TimeExpression time) -> distance(time.span(), event))
                        .thenComparing(TimeExpression::span));
        if (inside.isPresent() || teller.isAttributed() || !Belonging.isFirst(statement, event)) {
            return inside;
        }
        return findHeadingTime(page, statement.contentSpan().start());
    }

    /**
     * Who tells an event in the end: the attributed statement with the shortest content that holds it, within the given
     * one, else the given one.
     */
    public static Statement teller(Page page, Statement statement, Span event) {
        Span outer = statement.contentSpan();
        return page.reading().statements().stream()
                .filter(Statement::isAttributed)
                .filter(inner -> outer.contains(inner.contentSpan())
                        && inner.parts().content().stream().anyMatch(span -> span.contains(event)))
                .min(Comparator.comparingInt(inner -> inner.contentSpan().length()))
                .orElse(statement);
    }

    /** When something was said: the time beside the cue, else the dated heading above, else the publication. */
    public static Optional<Interval> findTimeOfSaying(Page page, Statement statement) {
        Optional<Interval> beside = statement.parts().cue().stream()
                .findFirst()
                .flatMap(cue -> page.reading().figures().times().stream()
                        .filter(EventTimes::isCalendar)
                        .filter(time ->
                                statement.parts().content().stream().noneMatch(span -> span.overlaps(time.span())))
                        .filter(time -> distance(time.span(), cue) <= NEAR && !parted(page, time.span(), cue))
                        .min(Comparator.comparingInt((TimeExpression time) -> distance(time.span(), cue))
                                .thenComparing(TimeExpression::span)))
                .map(TimeExpression::when);
        return beside.or(() ->
                        findHeadingTime(page, statement.contentSpan().start()).map(TimeExpression::when))
                .or(() -> page.document().findPublished().map(Interval::of));
    }

    /**
     * The days that an expression leaves possible, its part reckoned in where it names a whole month: early to the 10th,
     * mid 11th to 20th; "late last week" stays the week.
     */
    public static Interval possibleDays(TimeExpression time) {
        LocalDate from = time.when().from();
        LocalDate to = time.when().to();
        if (from == null
                || to == null
                || time.part() == null
                || from.getDayOfMonth() != 1
                || !to.equals(from.plusMonths(1).minusDays(1))) {
            return time.when();
        }
        return switch (time.part()) {
            case "early" -> new Interval(from, from.withDayOfMonth(10));
            case "mid" -> new Interval(from.withDayOfMonth(11), from.withDayOfMonth(20));
            case "late" -> new Interval(from.withDayOfMonth(21), to);
            default -> time.when();
        };
    }

    /** The date of the heading above, in a document that has several: one date alone is the document's own. */
    private static Optional<TimeExpression> findHeadingTime(Page page, int place) {
        List<Span> headings = page.document().layout().headings();
        List<TimeExpression> dated = headings.stream()
                .flatMap(heading -> findDateOf(page, heading).stream())
                .toList();
        if (dated.size() < 2) {
            return Optional.empty();
        }
        return headings.stream()
                .filter(span -> span.end() <= place)
                .max(Comparator.naturalOrder())
                .flatMap(span -> findDateOf(page, span));
    }

    /** The last time in a heading that is hardly more than a date: of "14 and 15 June" the full one. */
    private static Optional<TimeExpression> findDateOf(Page page, Span heading) {
        return page.reading().figures().times().stream()
                .filter(EventTimes::isCalendar)
                .filter(time -> heading.contains(time.span())
                        && heading.length() < time.span().length() + 25)
                .reduce((first, second) -> second);
    }

    private static boolean isCalendar(TimeExpression time) {
        return time.when().from() != null && time.when().to() != null;
    }

    private static int distance(Span a, Span b) {
        return a.overlaps(b) ? 0 : a.end() <= b.start() ? b.start() - a.end() : a.start() - b.end();
    }

    /** Whether a sentence ends between two passages. */
    static boolean parted(Page page, Span a, Span b) {
        int from = Math.min(a.end(), b.end());
        int to = Math.max(a.start(), b.start());
        for (int i = from; i < to; i++) {
            char mark = page.text().charAt(i);
            boolean stop = "!?;。！？；\n".indexOf(mark) >= 0
                    || (mark == '.'
                            && i + 1 < page.text().length()
                            && page.text().charAt(i + 1) == ' '
                            && i > 2
                            && Character.isLowerCase(page.text().charAt(i - 1))
                            && Character.isLowerCase(page.text().charAt(i - 2)));
            if (stop) {
                return true;
            }
        }
        return false;
    }
}
