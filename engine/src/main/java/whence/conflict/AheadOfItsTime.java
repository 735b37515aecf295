package whence.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import whence.claim.Pile.Page;
import whence.conflict.Conflict.Kind;
import whence.reading.Stance;
import whence.reading.Statement;
import whence.text.Detail;
import whence.text.NamedLists;
import whence.text.Passage;
import whence.text.Span;
import whence.time.TimeExpression;

/** Something told as past, with a day or month of its own, that lies after the document's own date. */
final class AheadOfItsTime implements ConflictRule {

    private static final List<String> FUTURE =
            NamedLists.of(AheadOfItsTime.class, "word-lists.tsv").list("not past");

    @Override
    public List<Conflict> in(Evidence evidence) {
        List<Conflict> found = new ArrayList<>();
        for (Page page : evidence.pile().pages()) {
            Optional<LocalDate> written = written(page);
            if (written.isEmpty()) {
                continue;
            }
            for (Statement statement : page.reading().statements()) {
                if (statement.voice().stance() == Stance.ASSERTS) {
                    late(page, statement, written.get()).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** The last date the document gives for itself: its update, else its publication. */
    private static Optional<LocalDate> written(Page page) {
        Optional<LocalDate> updated = page.document()
                .find(Detail.UPDATED)
                .filter(value -> value.length() >= 10)
                .flatMap(AheadOfItsTime::day);
        return updated.or(() -> page.document().findPublished());
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value.substring(0, 10)));
        } catch (java.time.format.DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Conflict> late(Page page, Statement statement, LocalDate written) {
        Span content = statement.contentSpan();
        String words = " " + page.lower().substring(content.start(), content.end()) + " ";
        if (FUTURE.stream().anyMatch(words::contains) || !tellsSomethingPast(page, statement)) {
            return Optional.empty();
        }
        return page.reading().figures().times().stream()
                .filter(time -> content.contains(time.span()) && isLate(time, written))
                .findFirst()
                .map(time -> new Conflict(
                        Kind.ANACHRONISM,
                        new Passage(page.document().id(), content),
                        new Passage(page.document().id(), time.span()),
                        "told as past, dated " + time.when().from() + ", in a document dated " + written));
    }

    /** A line such as "Last updated: 30 June" names nobody and tells of nothing but the page. */
    private static boolean tellsSomethingPast(Page page, Statement statement) {
        Span content = statement.contentSpan();
        boolean past = statement.basis().terms().stream()
                .anyMatch(term -> term.tag().equals("VBD") || term.tag().equals("VBN"));
        return past
                && !page.namedIn(content).isEmpty()
                && page.document().layout().boilerplate().stream().noneMatch(content::overlaps);
    }

    private static boolean isLate(TimeExpression time, LocalDate written) {
        LocalDate from = time.when().from();
        return time.anchor().equals("explicit") && from != null && from.isAfter(written.plusDays(1));
    }
}
