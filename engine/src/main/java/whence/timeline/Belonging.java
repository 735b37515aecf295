package whence.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import whence.claim.Pile.Page;
import whence.reading.Statement;
import whence.reading.Term;
import whence.text.NamedLists;
import whence.text.Span;

/**
 * Which word of a sentence a time hangs on: the last verb before it, else the first after it. "Removed on 23 June for his
 * absence" dates the removal, not the absence; "his June 18 symposium" dates the symposium.
 */
final class Belonging {

    /** Verbs that carry no event of their own. */
    private static final Set<String> AUXILIARY =
            NamedLists.of(Belonging.class, "word-lists.tsv").set("carries no event");

    /** Words before a time that open a new clause, so that it looks forward. */
    private static final Set<String> OPENING = Set.of("and", "but", "then", "while");

    private static final Set<String> PREPOSITIONS =
            Set.of("on", "in", "by", "at", "since", "the", "of", "early", "late");

    /** Words after a time that begin something else. */
    private static final Set<String> LINKING = Set.of(
            "for", "of", "in", "at", "on", "to", "by", "with", "from", "after", "before", "over", "amid", "and", "but",
            "as", "that", "the", "a", "an", "his", "her", "its", "their", "when", "who", "which");

    /** A time within this many UTF-16 units before a noun may be its epithet. */
    private static final int EPITHET = 20;

    private Belonging() {}

    static boolean belongs(Page page, Statement statement, Span time, Span event) {
        if (time.overlaps(event) || isEpithet(page, statement, time, event)) {
            return true;
        }
        List<Span> heads = new ArrayList<>(verbs(statement).stream()
                .filter(verb -> !verb.overlaps(event) && !EventTimes.parted(page, verb, time))
                .toList());
        heads.add(event);
        heads.sort(Comparator.naturalOrder());
        Optional<Span> before =
                heads.stream().filter(head -> head.end() <= time.start()).reduce((first, second) -> second);
        Optional<Span> after =
                heads.stream().filter(head -> head.start() >= time.end()).findFirst();
        boolean forward = before.isEmpty() || (after.isPresent() && opensClause(page.lower(), time.start()));
        return (forward ? after : before).filter(event::equals).isPresent();
    }

    /** Whether no other event is told before this one in a statement: a dated heading dates the first. */
    static boolean isFirst(Statement statement, Span event) {
        return verbs(statement).stream().noneMatch(verb -> verb.end() <= event.start());
    }

    private static List<Span> verbs(Statement statement) {
        return statement.basis().terms().stream()
                .filter(term -> term.tag().startsWith("VB") && !AUXILIARY.contains(term.lemma()))
                .map(Term::span)
                .toList();
    }

    private static boolean isEpithet(Page page, Statement statement, Span time, Span event) {
        if (time.end() > event.start() || event.start() - time.end() > EPITHET) {
            return false;
        }
        String between = page.lower().substring(time.end(), event.start());
        boolean plain = between.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-')
                && Arrays.stream(between.strip().split("[ -]+", -1)).noneMatch(LINKING::contains);
        return plain && verbs(statement).stream().noneMatch(event::overlaps);
    }

    private static boolean opensClause(String lower, int time) {
        int at = time;
        while (at > 0) {
            int end = at;
            while (end > 0 && lower.charAt(end - 1) == ' ') {
                end--;
            }
            if (end > 0 && lower.charAt(end - 1) == ',') {
                return true;
            }
            int start = end;
            while (start > 0 && Character.isLetter(lower.charAt(start - 1))) {
                start--;
            }
            String word = lower.substring(start, end);
            if (!PREPOSITIONS.contains(word)) {
                return OPENING.contains(word);
            }
            at = start;
        }
        return true;
    }
}
