package whence.reprint;

import java.util.List;
import java.util.Locale;

/**
 * Whether two texts are taken for copies (one of the other, or both of a third), how surely, and why.
 *
 * @param kind by which rule
 * @param certainty 0 to 1
 * @param why the figures that were compared
 */
record Verdict(Kind kind, double certainty, String why) {

    /** By which rule two texts are copies. */
    enum Kind {
        NONE,
        /** They share whole passages. */
        PASSAGES,
        /** They share so many phrases, all over, that one is a rewording of the other. */
        REWORDED
    }

    /** Share of the shorter text that shared passages have to cover. */
    private static final double COVERED = 0.15;

    private static final int WORDS = 12;
    /** Likeness in phrases from which a text is a rewording. */
    private static final double LIKENESS = 0.08;

    private static final int PHRASES = 8;

    static Verdict on(Overlap overlap) {
        Overlap.Counted words = overlap.words();
        double covered = Math.max(words.coverageA(), words.coverageB());
        int shared = Math.min(words.sharedA(), words.sharedB());
        if (covered >= COVERED && shared >= WORDS) {
            double certainty = 1 - 0.5 * Math.exp(-5 * (covered - COVERED) - shared / 60.0);
            return new Verdict(
                    Kind.PASSAGES,
                    certainty,
                    String.format(
                            Locale.ROOT,
                            "%d shared words in %d passages, %.0f %% of the one and %.0f %% of the other, longest run %d",
                            shared,
                            overlap.passages().size(),
                            100 * words.coverageA(),
                            100 * words.coverageB(),
                            words.longest()));
        }
        double likeness = overlap.phrases().likeness();
        if (likeness >= LIKENESS
                && Math.min(overlap.phrases().sharedA(), overlap.phrases().sharedB()) >= PHRASES) {
            return new Verdict(
                    Kind.REWORDED,
                    Math.min(0.9, 0.5 + 2 * (likeness - LIKENESS)),
                    String.format(
                            Locale.ROOT,
                            "reworded: %d of %d and %d of %d phrases are shared",
                            overlap.phrases().sharedA(),
                            overlap.phrases().ofA(),
                            overlap.phrases().sharedB(),
                            overlap.phrases().ofB()));
        }
        return new Verdict(Kind.NONE, 0, "");
    }

    boolean copied() {
        return kind != Kind.NONE;
    }

    /** The passages to show: for a rewording also the traces. */
    List<Alignment.Shared> passages(Overlap overlap) {
        if (kind == Kind.PASSAGES || overlap.traces().isEmpty()) {
            return overlap.passages();
        }
        return java.util.stream.Stream.concat(overlap.passages().stream(), overlap.traces().stream())
                .sorted(java.util.Comparator.comparingInt(Alignment.Shared::fromB))
                .toList();
    }
}
