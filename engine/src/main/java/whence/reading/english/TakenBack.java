package whence.reading.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

    /** What stands over a correction, or before it. */
    private static final Pattern CORRECTION = Pattern.compile(
            "(?i)(?:^|[\\s(\\[])(?:corrections?|erratum|clarifications?|editor['\u2019]s note)\\s*[:.\u2014\u2013-]?\\s*$");

    private static final int LONGEST_HEAD = 30;

    /** A piece that is taken back was told of within so many units before. */
    private static final int REACH = 800;

    private final String text;
    /** What retracts, by where its content ends: what it takes back with a clause of its own ends there too. */
    private final Map<Integer, List<Found>> retractions = new HashMap<>();

    /** Reports with a clause of their own, by where it ends. */
    private final Map<Integer, List<Found>> clauses = new HashMap<>();

    /** The pieces that the document itself takes back, by where they are named. */
    private final TreeMap<Integer, List<Found>> withdrawn = new TreeMap<>();

    private TakenBack(List<Found> found, String text) {
        this.text = text;
        for (Found one : found) {
            Span content = one.content().get(0);
            if (one.manner().stance() == Stance.RETRACTS) {
                put(retractions, content.end(), one);
                if (isItself(one, text) && PIECE.matcher(content.of(text)).matches()) {
                    put(withdrawn, content.start(), one);
                }
            }
            if (one.rule().startsWith("noun with") && !one.cue().isEmpty()) {
                put(clauses, content.end(), one);
            }
        }
    }

    private static void put(Map<Integer, List<Found>> places, int place, Found one) {
        places.computeIfAbsent(place, any -> new ArrayList<>()).add(one);
    }

    static List<Found> in(List<Found> found, String text) {
        TakenBack taken = new TakenBack(found, text);
        return found.stream()
                .filter(one -> !taken.isToldToTakeBack(one))
                .map(taken::settled)
                .toList();
    }

    private boolean isToldToTakeBack(Found inner) {
        return at(retractions, inner).stream().anyMatch(outer -> takesBack(outer, inner));
    }

    private Found settled(Found one) {
        if (isFormerVersion(one, text) || isOwnError(one, text) || isUnderCorrection(one) || isWithdrawn(one)) {
            return one.withManner(new Found.Manner(
                    Stance.RETRACTS, one.manner().certainty(), one.manner().speech()));
        }
        return at(clauses, one).stream()
                .filter(inner -> takesBack(one, inner))
                .findFirst()
                .map(inner -> one.withContent(inner.content()))
                .orElse(one);
    }

    private static List<Found> at(Map<Integer, List<Found>> places, Found one) {
        return places.getOrDefault(one.content().get(0).end(), List.of());
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

    /** "Correction: An article published on May 2 said that he fled." */
    private boolean isUnderCorrection(Found one) {
        if (one.manner().stance() != Stance.ASSERTS || one.source().size() != 1) {
            return false;
        }
        int start = one.source().get(0).start();
        return PIECE.matcher(one.source().get(0).of(text)).matches()
                && CORRECTION
                        .matcher(text.substring(Math.max(0, start - LONGEST_HEAD), start))
                        .find();
    }

    /** "An article said that he fled. ... We retract the article". */
    private boolean isWithdrawn(Found one) {
        if (one.manner().stance() != Stance.ASSERTS || one.source().size() != 1) {
            return false;
        }
        int end = one.content().get(one.content().size() - 1).end();
        Matcher told = PIECE.matcher(one.source().get(0).of(text));
        return told.matches()
                && withdrawn.subMap(end, true, end + REACH, true).values().stream()
                        .flatMap(List::stream)
                        .anyMatch(later -> kind(later).equalsIgnoreCase(told.group(1)));
    }

    /** What kind of a piece is taken back: "article". */
    private String kind(Found withdrawal) {
        Matcher piece = PIECE.matcher(withdrawal.content().get(0).of(text));
        return piece.matches() ? piece.group(1) : "";
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
