package whence.reading.english;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import whence.reading.Stance;
import whence.text.Span;

/**
 * What is told again only to take it back: "has withdrawn its report that the pumps were off", "An earlier version of this
 * article said that they were off". It is no report of it.
 */
final class TakenBack {

    private static final Pattern FORMER_VERSION = Pattern.compile(
            "(?i)(?:an? |the )?(?:earlier|previous|original|prior|former|first) version of (?:this|the|our|its) \\w+.*");

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
        if (isFormerVersion(one, text)) {
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
