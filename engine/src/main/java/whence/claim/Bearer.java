package whence.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import whence.claim.Concepts.Hit;
import whence.claim.Pile.Named;
import whence.claim.Pile.Page;
import whence.reading.Beside;
import whence.reading.EntityKind;
import whence.reading.Statement;
import whence.text.Span;

/**
 * Whom an event is told of: the one who flees, is arrested, is brought to hospital. Who is named before the event bears
 * it, or after it where it is something suffered and the verb is not passive; else whom "he" points back at.
 */
final class Bearer {

    /** How far back, in UTF-16 units, a "he" or "the man" may point. */
    private static final int BACK = 400;

    /** How far away, in UTF-16 units, the bearer of an event may stand that is told without a subject. */
    private static final int JUST = 60;

    /** Words of reporting between two pieces of a content, in UTF-16 units: "is said by two officials". */
    private static final int BETWEEN = 40;

    private static final Set<String> POINTING = Set.of("he", "she", "him", "his", "her", "they", "who");

    private static final Set<String> PASSIVE =
            Set.of("was", "were", "been", "be", "being", "is", "are", "got", "under", "get");

    private Bearer() {}

    /** Those whom an event is told of, as they stand in a row; empty where the text names nobody that it could be. */
    static List<Named> find(Page page, PeopleInRows rows, Statement statement, Hit hit) {
        Span part = Propositions.contentAround(statement, hit.span());
        Span content = page.namedIn(part).isEmpty() ? withSubject(statement, part) : part;
        Optional<Named> one = findOne(page, statement, content, hit);
        if (one.isEmpty() && hit.concept().ofPersons()) {
            return rows.named(content);
        }
        return one.map(named -> rows.with(named, content)).orElse(List.of());
    }

    /** "Tal is said to have fled", "Tal reportedly fled": the piece of the content before, where a few words stand between. */
    private static Span withSubject(Statement statement, Span part) {
        return statement.parts().content().stream()
                .filter(other -> other.end() < part.start() && part.start() - other.end() <= BETWEEN)
                .reduce((first, second) -> second)
                .map(other -> other.join(part))
                .orElse(part);
    }

    private static Optional<Named> findOne(Page page, Statement statement, Span content, Hit hit) {
        List<Named> inside = page.namedIn(content).stream()
                .filter(named -> !SomebodyOfHis.isMeant(page.lower(), named.span(), hit.span()))
                .toList();
        Optional<Named> before = nearestBefore(inside, hit);
        Optional<Named> after = nearestAfter(inside, hit.span());
        if (hit.concept().suffered() && !isPassive(page.lower(), hit.span()) && after.isPresent()) {
            return after;
        }
        if (before.isPresent()) {
            return before;
        }
        if (pointsAtSomebody(page, content, hit.span())) {
            return pointedAt(page, statement, content, BACK);
        }
        if (inside.isEmpty()
                && HanWords.isHanAt(page.lower(), hit.span().start())
                && !HanWords.hasOwnSubject(page.lower(), hit.span().start())) {
            // Chinese leaves out a subject that was just named.
            return pointedAt(page, statement, content, JUST);
        }
        return after.filter(named -> named.span().start() - hit.span().end() < JUST);
    }

    /** The last person before the event, else the last body; never one further back than a long clause. */
    private static Optional<Named> nearestBefore(List<Named> inside, Hit hit) {
        Span event = hit.span();
        Named person = null;
        Named body = null;
        for (Named named : inside) {
            if (named.span().end() <= event.start()
                    && event.start() - named.span().end() <= Propositions.NEAR) {
                if (named.kind() == EntityKind.PERSON) {
                    person = named;
                } else if (named.kind() == EntityKind.ORGANISATION
                        && !hit.concept().ofPersons()) {
                    body = named;
                }
            }
        }
        return Optional.ofNullable(person != null ? person : body);
    }

    private static Optional<Named> nearestAfter(List<Named> inside, Span event) {
        return inside.stream()
                .filter(named -> named.span().start() >= event.end() && named.kind() == EntityKind.PERSON)
                .findFirst();
    }

    private static boolean isPassive(String lower, Span event) {
        if (HanWords.isHanAt(lower, event.start())) {
            return HanWords.suffered(lower, event.start(), event.end());
        }
        String before = lower.substring(Math.max(0, event.start() - 22), event.start());
        for (String word : before.split("[^\\p{L}]+", -1)) {
            if (PASSIVE.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean pointsAtSomebody(Page page, Span content, Span event) {
        if (HanWords.isHanAt(page.lower(), event.start())) {
            return HanWords.pointsAt(page.lower().substring(content.start(), Math.max(content.start(), event.start())));
        }
        String before = page.lower().substring(content.start(), Math.max(content.start(), event.start()));
        if (SomebodyOfHis.isPointed(before)) {
            return false;
        }
        for (String word : before.split("[^\\p{L}']+", -1)) {
            if (POINTING.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The last person named before the content who is not the one speaking; "Qiu's lawyer denied that he" names Qiu. */
    private static Optional<Named> pointedAt(Page page, Statement statement, Span content, int reach) {
        List<Named> before = page.namedBefore(content.start(), reach);
        for (int i = before.size() - 1; i >= 0; i--) {
            Named named = before.get(i);
            boolean speaks = statement.parts().source().stream()
                    .anyMatch(source ->
                            source.overlaps(named.span()) && !Beside.isBeside(page.text(), source, named.span()));
            if (named.kind() == EntityKind.PERSON && !speaks) {
                return Optional.of(named);
            }
        }
        return Optional.empty();
    }
}
