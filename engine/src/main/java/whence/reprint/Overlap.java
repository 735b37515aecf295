package whence.reprint;

import java.util.ArrayList;
import java.util.List;

/**
 * What two texts have in common.
 *
 * @param passages shared passages: runs of equal words, and stretches most of whose words agree; boilerplate left out
 * @param traces shorter shared phrases, by which a rewording shows
 * @param a how much of the one text stands in the other
 * @param b how much of the other stands in the one
 */
record Overlap(List<Alignment.Shared> passages, List<Alignment.Shared> traces, Share a, Share b) {

    /** Share of a text that has to stand in the other for it to be the other one cut off. */
    private static final double WHOLLY = 0.9;

    private static final double PARTLY = 0.75;

    /** A run of this many words is a passage by itself. */
    static final int PASSAGE_RUN = Fingerprints.SURE_RUN;

    private static final int PASSAGE_WORDS = 8;
    private static final double PASSAGE_DENSITY = 0.5;

    static Overlap of(Text a, Text b) {
        List<Alignment.Shared> passages = new ArrayList<>();
        List<Alignment.Shared> traces = new ArrayList<>();
        for (Alignment.Shared shared : Alignment.of(a.index(), b.words())) {
            if (a.isBoilerplate(shared.fromA(), shared.toA()) && b.isBoilerplate(shared.fromB(), shared.toB())) {
                continue;
            }
            boolean passage = shared.longest() >= PASSAGE_RUN
                    || (shared.equal() >= PASSAGE_WORDS && shared.density() >= PASSAGE_DENSITY);
            (passage ? passages : traces).add(shared);
        }
        return new Overlap(passages, traces, Share.of(a, b), Share.of(b, a));
    }

    /** Share of the text that is covered more, 0 to 1. */
    double covered() {
        return Math.max(a.covered(), b.covered());
    }

    /** Words in shared runs, of the text that has fewer. */
    int words() {
        return Math.min(a.inRuns(), b.inRuns());
    }

    /** Of these, words outside quotation marks. */
    int framing() {
        return Math.min(a.framing(), b.framing());
    }

    /** Whether one text is the other one cut off at its end: wholly in it, from its beginning, and it goes on. */
    Pair.Cut cut() {
        if (passages.isEmpty()) {
            return Pair.Cut.NEITHER;
        }
        int endA = passages.stream().mapToInt(Alignment.Shared::toA).max().orElse(0);
        int endB = passages.stream().mapToInt(Alignment.Shared::toB).max().orElse(0);
        if (a.covered() >= WHOLLY && endB <= PARTLY * b.own()) {
            return Pair.Cut.FIRST;
        }
        return b.covered() >= WHOLLY && endA <= PARTLY * a.own() ? Pair.Cut.SECOND : Pair.Cut.NEITHER;
    }
}
