package whence.reading.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import whence.reading.Stance;
import whence.text.Span;

/**
 * What is told again only to take it back: "has withdrawn its report that the pumps were off", "An earlier version of this
 * article said that they were off". It is no report of it.
 */
final class TakenBack {

    private static final Pattern FORMER_VERSION = Pattern.compile(
            "(?i)(?:an? |the )?(?:earlier|previous|original|prior|former|first) version of (?:this|the|our|its) \\w+.*");

    /** By which a text speaks of the paper it stands in. */
    private static final Set<String> ITSELF = WordLists.of("the outlet itself");

    private static final Set<String> IN_ERROR = WordLists.of("in error");

    /** "An article published on March 4", "the article", "our report": a writing by its kind. */
    private static final Pattern PIECE = Pattern.compile(
            "(?i)(?:an?|the|that|this|our) (?:\\w+ )?(article|report|story|post|piece|item|column)\\b.*");

    /** A piece that is taken back was told of within so many units before. */
    private static final int REACH = 800;

    private TakenBack() {}

    static List<Found> in(List<Found> found, String text) {
        List<Found> settled = new ArrayList<>();
        for (Found one : found) {
            if (found.stream().noneMatch(outer -> takesBack(outer, one))) {
                settled.add(settled(one, found, text));
            }
        }
        return settled;
    }

    private static Found settled(Found one, List<Found> found, String text) {
        if (isFormerVersion(one, text)
                || isOwnError(one, text)
                || found.stream().anyMatch(later -> withdraws(later, one, text))) {
            return one.withManner(new Found.Manner(
                    Stance.RETRACTS, one.manner().certainty(), one.manner().speech()));
        }
        return found.stream()
                .filter(inner -> takesBack(one, inner))
                .findFirst()
                .map(inner -> one.withContent(inner.content()))
                .orElse(one);
    }

    /** Whether who speaks is the document as it stood before. */
    static boolean isFormerVersion(Found one, String text) {
        return one.manner().stance() == Stance.ASSERTS
                && one.source().size() == 1
                && FORMER_VERSION.matcher(one.source().get(0).of(text)).matches();
    }

    /** "We wrongly reported that". */
    private static boolean isOwnError(Found one, String text) {
        return one.manner().stance() == Stance.ASSERTS
                && isItself(one, text)
                && one.cue().stream()
                        .flatMap(cue ->
                                Stream.of(cue.of(text).toLowerCase(Locale.ROOT).split(" ", -1)))
                        .anyMatch(IN_ERROR::contains);
    }

    private static boolean isItself(Found one, String text) {
        return one.source().size() == 1
                && ITSELF.contains(one.source().get(0).of(text).toLowerCase(Locale.ROOT));
    }

    /** "An article said that he fled. ... We retract the article": whether the later one takes the earlier one back. */
    private static boolean withdraws(Found later, Found one, String text) {
        if (later.manner().stance() != Stance.RETRACTS
                || one.manner().stance() != Stance.ASSERTS
                || one.source().size() != 1
                || !isItself(later, text)) {
            return false;
        }
        Span said = one.content().get(one.content().size() - 1);
        int apart = later.content().get(0).start() - said.end();
        Matcher told = PIECE.matcher(one.source().get(0).of(text));
        Matcher taken = PIECE.matcher(later.content().get(0).of(text));
        return apart >= 0
                && apart <= REACH
                && told.matches()
                && taken.matches()
                && told.group(1).equalsIgnoreCase(taken.group(1));
    }

    /** Whether what is taken back is a report with a clause of its own: "its report that ...". */
    private static boolean takesBack(Found outer, Found inner) {
        if (outer.manner().stance() != Stance.RETRACTS || !inner.rule().startsWith("noun with")) {
            return false;
        }
        Span whole = outer.content().get(0);
        Span told = inner.content().get(0);
        return !inner.cue().isEmpty()
                && whole.contains(inner.cue().get(0))
                && whole.contains(told)
                && told.end() == whole.end();
    }
}
