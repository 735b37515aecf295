package whence.reprint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What two texts have in common.
 *
 * @param passages shared passages: runs of equal words, and stretches most of whose words agree; boilerplate left out
 * @param traces shorter shared phrases, by which a rewording shows
 * @param shares how much of each text stands in the other
 */
record Overlap(List<Alignment.Shared> passages, List<Alignment.Shared> traces, Shares shares) {

    /** Share of a text that has to stand in the other for it to be the other one cut off. */
    private static final double WHOLLY = 0.9;

    private static final double PARTLY = 0.75;

    /** A run of this many words is a passage by itself. */
    static final int PASSAGE_RUN = Fingerprints.SURE_RUN;

    private static final int PASSAGE_WORDS = 8;
    private static final double PASSAGE_DENSITY = 0.5;

    /** What two texts have in common; how much stands in the other is known already. */
    static Overlap of(Text a, Text b, Shares shares) {
        List<Alignment.Shared> passages = new ArrayList<>();
        List<Alignment.Shared> traces = new ArrayList<>();
        for (Alignment.Shared shared : Alignment.of(a.index(), b.index())) {
            if (a.isBoilerplate(shared.fromA(), shared.toA()) && b.isBoilerplate(shared.fromB(), shared.toB())) {
                continue;
            }
            boolean passage = shared.longest() >= PASSAGE_RUN
                    || (shared.equal() >= PASSAGE_WORDS && shared.density() >= PASSAGE_DENSITY);
            (passage ? passages : traces).add(shared);
        }
        return new Overlap(passages, traces, shares);
    }

    /** Passages and traces. */
    int pieces() {
        return passages.size() + traces.size();
    }

    /**
     * Share of all agreeing words that keep their order from one text to the other, 0 to 1: those on the heaviest chain
     * of passages and traces that rises in both texts.
     */
    double inOrder() {
        List<Alignment.Shared> all = new ArrayList<>(passages);
        all.addAll(traces);
        all.sort(Comparator.comparingInt(Alignment.Shared::fromB).thenComparingInt(Alignment.Shared::fromA));
        // By where a chain ends in the first text: its weight; weights rise with the key.
        TreeMap<Integer, Integer> chains = new TreeMap<>();
        int sum = 0;
        for (Alignment.Shared shared : all) {
            sum += shared.equal();
            Map.Entry<Integer, Integer> before = chains.floorEntry(shared.fromA());
            int weight = shared.equal() + (before == null ? 0 : before.getValue());
            Map.Entry<Integer, Integer> asFar = chains.floorEntry(shared.toA());
            if (asFar == null || asFar.getValue() < weight) {
                chains.put(shared.toA(), weight);
                chains.tailMap(shared.toA(), false).values().removeIf(lighter -> lighter <= weight);
            }
        }
        return sum == 0 ? 0 : (double) chains.lastEntry().getValue() / sum;
    }

    /** Words of the one text that stand in passages with a run of at least so many words; what recurs counts once. */
    int inRunsOf(int run) {
        BitSet covered = new BitSet();
        passages.stream()
                .filter(passage -> passage.longest() >= run)
                .forEach(passage -> covered.set(passage.fromA(), passage.toA()));
        return covered.cardinality();
    }

    /** Whether one text is the other one cut off at its end: wholly in it, from its beginning, and it goes on. */
    SharedWording.Cut cut() {
        if (passages.isEmpty()) {
            return SharedWording.Cut.NEITHER;
        }
        int endA = passages.stream().mapToInt(Alignment.Shared::toA).max().orElse(0);
        int endB = passages.stream().mapToInt(Alignment.Shared::toB).max().orElse(0);
        if (shares.a().covered() >= WHOLLY && endB <= PARTLY * shares.b().own()) {
            return SharedWording.Cut.FIRST;
        }
        return shares.b().covered() >= WHOLLY && endA <= PARTLY * shares.a().own()
                ? SharedWording.Cut.SECOND
                : SharedWording.Cut.NEITHER;
    }
}
