package whence.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import whence.claim.Claim;
import whence.claim.Pile;
import whence.claim.Pile.Page;
import whence.reading.Stance;
import whence.reading.Statement;
import whence.text.Passage;
import whence.text.Span;
import whence.time.TimeExpression;

/** Lays what is said to have happened in order: one entry per claim and time, and the dated sentences of the documents. */
public final class Timeline {

    /** An entry's words are cut here, in UTF-16 units. */
    private static final int LONG = 160;

    private final Pile pile;

    public Timeline(Pile pile) {
        this.pile = pile;
    }

    /** Sorted by time, then words. */
    public List<Event> of(List<Claim> claims) {
        Map<String, Event> events = new TreeMap<>();
        Map<String, Span> taken = new TreeMap<>();
        for (Claim claim : claims) {
            for (Claim.Maker maker : claim.makers()) {
                if (maker.stance() == Stance.ASSERTS) {
                    Page page = pile.getPage(maker.document());
                    Statement statement = pile.getStatement(maker.document(), maker.statement());
                    EventTimes.findTimeOf(page, statement, maker.event()).ifPresent(time -> {
                        add(events, claim.id(), claim.text(), time, new Passage(maker.document(), maker.event()));
                        taken.put(maker.document() + " " + maker.statement(), maker.event());
                    });
                }
            }
        }
        pile.pages().forEach(page -> addDated(events, page, taken));
        List<Event> all = new ArrayList<>(events.values());
        all.sort(Comparator.comparing((Event event) ->
                        event.when().findFrom().map(Object::toString).orElse("9999"))
                .thenComparing(
                        event -> event.when().findTo().map(Object::toString).orElse("9999"))
                .thenComparing(Event::what));
        return all;
    }

    /** Sentences in a document's own voice that carry their own day or month and name somebody. */
    private static void addDated(Map<String, Event> events, Page page, Map<String, Span> taken) {
        for (Statement statement : page.reading().statements()) {
            boolean own = !statement.isAttributed() && statement.voice().stance() == Stance.ASSERTS;
            if (own && !taken.containsKey(page.document().id() + " " + statement.id())) {
                Span content = statement.contentSpan();
                Optional<TimeExpression> time = page.reading().figures().times().stream()
                        .filter(one -> content.contains(one.span()) && isFine(one))
                        .findFirst();
                if (time.isPresent() && !page.namedIn(content).isEmpty()) {
                    add(
                            events,
                            page.document().id() + statement.id(),
                            shortened(content.of(page.text())),
                            time.get(),
                            new Passage(page.document().id(), content));
                }
            }
        }
    }

    private static boolean isFine(TimeExpression time) {
        return time.when().from() != null
                && switch (time.granularity()) {
                    case DAY, WEEK, MONTH -> true;
                    case SEASON, QUARTER, HALF_YEAR, YEAR, DECADE, UNKNOWN -> false;
                };
    }

    private static void add(Map<String, Event> events, String key, String what, TimeExpression time, Passage passage) {
        String full = key + " " + time.when();
        Event before = events.get(full);
        List<Passage> evidence = new ArrayList<>(before == null ? List.of() : before.evidence());
        evidence.add(passage);
        evidence.sort(Comparator.naturalOrder());
        events.put(full, new Event(time.when(), time.granularity(), what, evidence));
    }

    private static String shortened(String text) {
        String even = text.strip().replaceAll("\\s+", " ");
        if (even.length() <= LONG) {
            return even;
        }
        int cut = even.lastIndexOf(' ', LONG);
        return even.substring(0, cut < LONG / 2 ? LONG : cut) + " …";
    }
}
