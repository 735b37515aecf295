package whence.reprint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What two texts share, word for word: runs of equal words, chained across small changes into passages.
 *
 * <p>Seeds are equal three-word phrases. A seed grows in both directions as far as words agree; neighbouring runs that
 * keep their order become one passage when few words stand between them, and a banded alignment counts the equal words
 * of that gap. The work is linear in the length of the texts: a phrase is looked up in few places only.
 */
final class Alignment {

    /** Words between two runs of one passage, at most. */
    private static final int GAP = 12;
    /** Passages that may still grow; runs of several passages can interleave. */
    private static final int OPEN = 6;

    /** Equal words: {@code length} of them from word {@code a} of the one text and word {@code b} of the other. */
    record Run(int a, int b, int length) {
        int endA() {
            return a + length;
        }

        int endB() {
            return b + length;
        }
    }

    /**
     * A shared passage.
     *
     * @param fromA first word in the one text
     * @param toA after its last word there
     * @param fromB first word in the other text
     * @param toB after its last word there
     * @param equal how many words agree
     * @param longest length of its longest run of equal words
     */
    record Shared(int fromA, int toA, int fromB, int toB, int equal, int longest) {
        /** Share of the longer side that agrees, 0 to 1. */
        double density() {
            return (double) equal / Math.max(toA - fromA, toB - fromB);
        }
    }

    private final PhraseIndex one;
    private final PhraseIndex other;
    private final Words a;
    private final Words b;

    private Alignment(PhraseIndex one, PhraseIndex other) {
        this.one = one;
        this.other = other;
        this.a = one.words();
        this.b = other.words();
    }

    /** The passages that both share, in order of the second text; no two overlap in it. */
    static List<Shared> of(PhraseIndex one, PhraseIndex other) {
        Alignment alignment = new Alignment(one, other);
        return alignment.chain(alignment.runs());
    }

    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        int diagonal = 0;
        int freeFrom = 0;
        for (int at = 0; at < other.size(); ) {
            Run best = best(at, diagonal);
            if (best == null) {
                at++;
                continue;
            }
            Run grown = growBack(best, runs, freeFrom);
            runs.add(grown);
            diagonal = grown.a() - grown.b();
            at = grown.endB();
            freeFrom = grown.b();
        }
        return runs;
    }

    private @org.jspecify.annotations.Nullable Run best(int at, int diagonal) {
        Run best = null;
        int steps = 0;
        for (int place = one.first(other, at); place >= 0 && steps < PhraseIndex.PLACES; place = one.after(place)) {
            steps++;
            Run run = new Run(place, at, agree(place, at));
            if (best == null
                    || run.length() > best.length()
                    || (run.length() == best.length() && nearer(run, best, diagonal))) {
                best = run;
            }
        }
        return best;
    }

    private static boolean nearer(Run run, Run than, int diagonal) {
        return Math.abs(run.a() - run.b() - diagonal) < Math.abs(than.a() - than.b() - diagonal);
    }

    private int agree(int fromA, int fromB) {
        int length = 0;
        int most = Math.min(a.size() - fromA, b.size() - fromB);
        while (length < most && a.hash(fromA + length) == b.hash(fromB + length)) {
            length++;
        }
        return length;
    }

    /** A longer run takes back the words that a shorter one before it had taken. */
    private Run growBack(Run run, List<Run> before, int freeFrom) {
        int back = 0;
        while (run.a() - back > 0
                && run.b() - back > freeFrom
                && a.hash(run.a() - back - 1) == b.hash(run.b() - back - 1)) {
            back++;
        }
        if (back > 0 && !before.isEmpty()) {
            Run last = before.get(before.size() - 1);
            int overlap = last.endB() - (run.b() - back);
            if (overlap > 0) {
                before.remove(before.size() - 1);
                int left = last.length() - overlap;
                if (left >= Fingerprints.PHRASE) {
                    before.add(new Run(last.a(), last.b(), left));
                }
            }
        }
        return new Run(run.a() - back, run.b() - back, run.length() + back);
    }

    private List<Shared> chain(List<Run> runs) {
        List<Shared> done = new ArrayList<>();
        List<Shared> open = new ArrayList<>();
        for (Run run : runs) {
            int best = follows(open, run);
            if (best >= 0) {
                Shared passage = open.remove(best);
                open.add(joined(passage, run));
            } else {
                if (open.size() == OPEN) {
                    done.add(open.remove(0));
                }
                open.add(new Shared(run.a(), run.endA(), run.b(), run.endB(), run.length(), run.length()));
            }
        }
        done.addAll(open);
        done.sort(Comparator.comparingInt(Shared::fromB).thenComparingInt(Shared::fromA));
        return done;
    }

    private static int follows(List<Shared> open, Run run) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int i = open.size() - 1; i >= 0; i--) {
            int gapA = run.a() - open.get(i).toA();
            int gapB = run.b() - open.get(i).toB();
            if (gapA >= 0 && gapB >= 0 && gapA <= GAP && gapB <= GAP && gapA + gapB < least) {
                least = gapA + gapB;
                best = i;
            }
        }
        return best;
    }

    private Shared joined(Shared passage, Run run) {
        int between = equalBetween(passage.toA(), run.a(), passage.toB(), run.b());
        return new Shared(
                passage.fromA(),
                run.endA(),
                passage.fromB(),
                run.endB(),
                passage.equal() + between + run.length(),
                Math.max(passage.longest(), run.length()));
    }

    /** Length of the longest common subsequence of two short stretches. */
    private int equalBetween(int fromA, int toA, int fromB, int toB) {
        if (fromA == toA || fromB == toB) {
            return 0;
        }
        int[] row = new int[toB - fromB + 1];
        for (int i = fromA; i < toA; i++) {
            int diagonal = 0;
            for (int j = fromB; j < toB; j++) {
                int above = row[j - fromB + 1];
                row[j - fromB + 1] = a.hash(i) == b.hash(j) ? diagonal + 1 : Math.max(above, row[j - fromB]);
                diagonal = above;
            }
        }
        return row[toB - fromB];
    }
}
