package whence.reprint;

import java.util.BitSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Pairs of texts worth comparing: they share a winnowed shingle, or several phrases, as {@link Meeting} weighs them. */
final class Candidates {

    /** Pairs counted at a time, so that the table of counts stays below some 500 MB. */
    private static final long PAIRS_AT_A_TIME = 24_000_000;

    private static final int TEXTS_AT_A_TIME = 32;

    private final Postings postings = new Postings();
    private final BitSet centres = new BitSet();

    /** Looks up the words of so many texts, the earliest first. */
    static Candidates among(int texts, IntFunction<Words> words) {
        Candidates candidates = new Candidates();
        int chunks = (texts + TEXTS_AT_A_TIME - 1) / TEXTS_AT_A_TIME;
        IntStream.range(0, chunks).parallel().forEach(chunk -> {
            int from = chunk * TEXTS_AT_A_TIME;
            candidates.read(words, from, Math.min(texts, from + TEXTS_AT_A_TIME));
        });
        candidates.postings.sort();
        return candidates;
    }

    private void read(IntFunction<Words> words, int from, int to) {
        Fingerprints fingerprints = new Fingerprints();
        LongList found = new LongList();
        for (int i = from; i < to; i++) {
            int text = i;
            fingerprints.keys(words.apply(i), key -> found.add(key | text));
        }
        postings.addAll(found.values(), found.size());
    }

    /** Visits each pair once, in no particular order. */
    void visit(PairCounts.Visitor visitor) {
        long[] meetings = {0};
        postings.visit((list, from, to) -> {
            meetings[0] += meetings(list, from, to);
            noteCentres(list, from, to);
        });
        int passes = (int) (1 + meetings[0] / PAIRS_AT_A_TIME);
        PairCounts counts = new PairCounts();
        for (int pass = 0; pass < passes; pass++) {
            int turn = pass;
            postings.visit((list, from, to) -> count(list, from, to, counts, passes, turn));
            counts.visit(visitor);
            counts.clear();
        }
    }

    /** The texts to which those of a more common shingle were tied; known once visited. */
    BitSet centres() {
        return centres;
    }

    private void noteCentres(long[] list, int from, int to) {
        if (Meeting.isStar(list[from], to - from)) {
            for (int i = 0; i < Meeting.CENTRES; i++) {
                centres.set(Postings.text(list[from + i]));
            }
        }
    }

    long postings() {
        return postings.size();
    }

    private static long meetings(long[] list, int from, int to) {
        long size = (long) to - from;
        long centres = Meeting.centres(list[from], to - from);
        return centres * size - centres * (centres + 1) / 2;
    }

    private static void count(long[] list, int from, int to, PairCounts counts, int passes, int turn) {
        int weight = Meeting.weight(list[from]);
        int centres = Meeting.centres(list[from], to - from);
        for (int i = from; i < from + centres; i++) {
            int first = Postings.text(list[i]);
            if (first % passes == turn) {
                for (int j = i + 1; j < to; j++) {
                    counts.add(first, Postings.text(list[j]), weight);
                }
            }
        }
    }
}
