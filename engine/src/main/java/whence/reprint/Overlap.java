package whence.reprint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * How much two texts have in common, in figures.
 *
 * @param passages passages that share runs of words or most of their words, boilerplate left out
 * @param traces shorter shared phrases, by which a rewording shows
 * @param words the figures of the shared passages
 * @param phrases the figures of the shared phrases
 */
record Overlap(List<Alignment.Shared> passages, List<Alignment.Shared> traces, Counted words, Phrases phrases) {

    /** A run of this many words is a passage by itself. */
    static final int PASSAGE_RUN = Fingerprints.SURE_RUN;

    private static final int PASSAGE_WORDS = 8;
    private static final double PASSAGE_DENSITY = 0.5;

    /**
     * Shared words.
     *
     * @param ownA words of the one text that are no boilerplate
     * @param ownB words of the other that are none
     * @param sharedA of these, words in shared passages, in the one text
     * @param sharedB the same in the other
     * @param quoted words of the shared passages that both texts have inside quotation marks
     * @param longest longest run of equal words outside quotations
     */
    record Counted(int ownA, int ownB, int sharedA, int sharedB, int quoted, int longest) {
        double coverageA() {
            return ownA == 0 ? 0 : (double) sharedA / ownA;
        }

        double coverageB() {
            return ownB == 0 ? 0 : (double) sharedB / ownB;
        }
    }

    /** Telling three-word phrases of each text, and how many of the one stand in the other. */
    record Phrases(int ofA, int ofB, int sharedA, int sharedB) {
        /** Share of the phrases that both have, between the two texts' own shares (geometric mean), 0 to 1. */
        double likeness() {
            return ofA == 0 || ofB == 0 ? 0 : Math.sqrt((double) sharedA * sharedB / ((double) ofA * ofB));
        }
    }

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
        return new Overlap(passages, traces, counted(a, b, passages), phrases(a, b));
    }

    private static Counted counted(Text a, Text b, List<Alignment.Shared> passages) {
        BitSet inA = new BitSet();
        BitSet inB = new BitSet();
        int quoted = 0;
        int longest = 0;
        for (Alignment.Shared shared : passages) {
            int both = Math.min(a.quoted(shared.fromA(), shared.toA()), b.quoted(shared.fromB(), shared.toB()));
            quoted += both;
            if (both < shared.equal()) {
                longest = Math.max(longest, Math.min(shared.longest(), shared.equal() - both));
            }
            mark(inA, a.words(), shared.fromA(), shared.toA());
            mark(inB, b.words(), shared.fromB(), shared.toB());
        }
        return new Counted(a.own(), b.own(), inA.cardinality(), inB.cardinality(), quoted, longest);
    }

    /** Marks the words that are not quoted. */
    private static void mark(BitSet marks, Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!words.isQuoted(i)) {
                marks.set(i);
            }
        }
    }

    private static Phrases phrases(Text a, Text b) {
        int[] inA = shared(a, b);
        int[] inB = shared(b, a);
        return new Phrases(inA[0], inB[0], inA[1], inB[1]);
    }

    private static int[] shared(Text of, Text other) {
        int all = 0;
        int found = 0;
        Words words = of.words();
        for (int at = 0; at + Fingerprints.PHRASE <= words.size(); at++) {
            if (Fingerprints.isTelling(words, at)) {
                all++;
                if (other.index().holds(words, at)) {
                    found++;
                }
            }
        }
        return new int[] {all, found};
    }
}
