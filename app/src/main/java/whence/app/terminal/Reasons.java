package whence.app.terminal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import whence.provenance.Origins;
import whence.provenance.Origins.Reason;

/**
 * Why origins were taken for one or kept apart, as sentences: {@code Saren Evening and Daily Courier are one origin: the
 * passage that makes the claim is worded alike}.
 */
final class Reasons {

    /** Reasons told before the rest is only counted. */
    private static final int MOST = 2;

    /** Characters of a reason told in brief: the clauses that fit; the values compared stand in the whole. */
    private static final int BRIEF = 130;

    private final Function<String, Label> labels;
    private final boolean whole;

    Reasons(Function<String, Label> labels, boolean whole) {
        this.labels = labels;
        this.whole = whole;
    }

    /** One reason told from both sides is told once. */
    private record Pair(Set<String> both, String why) {}

    /** First what keeps the interval open: why two were not joined; where it is closed, why they were. */
    List<String> sentences(Origins origins) {
        boolean closed = origins.atLeast() == origins.atMost();
        Set<Pair> told = new HashSet<>();
        List<String> all = origins.reasons().stream()
                .sorted(Comparator.comparing((Reason reason) -> reason.same() != closed))
                .filter(reason -> told.add(new Pair(new TreeSet<>(List.of(reason.a(), reason.b())), reason.why())))
                .map(this::sentence)
                .distinct()
                .toList();
        if (whole || all.size() <= MOST) {
            return all;
        }
        List<String> brief = new ArrayList<>(all.subList(0, MOST));
        int left = all.size() - MOST;
        brief.add(left == 1 ? "1 more reason" : left + " more reasons");
        return brief;
    }

    private String sentence(Reason reason) {
        String a = name(reason.a());
        String b = name(reason.b());
        String why = whole ? Columns.plain(reason.why()) : brief(Columns.plain(reason.why()));
        if (a.equals(b)) {
            boolean twoOfOneOutlet = !reason.a().equals(reason.b());
            return (twoOfOneOutlet ? "Two documents of " : "") + a
                    + (twoOfOneOutlet && reason.same() ? " are one origin" : "") + ": " + why;
        }
        return a + " and " + b + (reason.same() ? " are one origin: " : " are kept apart: ") + why;
    }

    /** Reasons name documents by their ids and others by their names. */
    private String name(String documentOrSpeaker) {
        return labels.apply(documentOrSpeaker).name();
    }

    /** As many whole clauses as fit; one too long alone is cut. */
    private static String brief(String why) {
        if (why.length() <= BRIEF) {
            return why;
        }
        int semicolon = why.lastIndexOf("; ", BRIEF);
        int end = semicolon > 0 ? semicolon : why.lastIndexOf(": ", BRIEF);
        return end > 0 ? why.substring(0, end) : Columns.fit(why, BRIEF);
    }
}
