package whence.reprint;

import java.util.BitSet;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Pairs of texts worth comparing: they share a winnowed shingle, or several phrases, as {@link Meeting} weighs them. */
final class Candidates {

    /** Pairs counted at a time, so that the tables of counts stay below some 500 MB. */
    private static final long PAIRS_AT_A_TIME = 24_000_000;

    /** A table of so many pairs stays in the processor's near memory; all postings are gone through for each part. */
    private static final int SMALL_PART = 1 << 18;

    private static final int MOST_SMALL_PARTS = 8;

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    private static final int TEXTS_AT_A_TIME = 32;

    private final Postings postings = new Postings();
    private final BitSet centres = new BitSet();
    /** How many different fingerprints each text has. */
    private final int[] sizes;

    private Candidates(int texts) {
        this.sizes = new int[texts];
    }

    /** Looks up the words of so many texts, the earliest first. */
    static Candidates among(int texts, IntFunction<Words> words) {
        Candidates candidates = new Candidates(texts);
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
            LongList own = fingerprints.distinctKeys(words.apply(i));
            sizes[i] = own.size();
            for (int at = 0; at < own.size(); at++) {
                found.add(own.get(at) | i);
            }
        }
        postings.addAll(found.values(), found.size());
    }

    /** Takes two texts that are worth comparing. */
    interface Visitor {
        void visit(int first, int second);
    }

    /** Visits each pair once. A part of the first texts is counted at a time, by each processor another one. */
    void visit(Visitor visitor) {
        long[] meetings = {0};
        postings.visit((list, from, to) -> {
            meetings[0] += meetings(list, from, to);
            noteCentres(list, from, to);
        });
        int parts = parts(meetings[0]);
        for (int part = 0; part < parts; part += PROCESSORS) {
            IntStream.range(part, part + PROCESSORS)
                    .parallel()
                    .mapToObj(one -> worthComparing(one, parts))
                    .toList()
                    .forEach(pairs -> visit(pairs, visitor));
        }
    }

    private static int parts(long meetings) {
        long small = Math.min(MOST_SMALL_PARTS, meetings / SMALL_PART);
        return PROCESSORS * (int) (1 + Math.max(small, meetings / PAIRS_AT_A_TIME));
    }

    private static void visit(PairList pairs, Visitor visitor) {
        for (int i = 0; i < pairs.size(); i++) {
            visitor.visit(pairs.first(i), pairs.second(i));
        }
    }

    /** The pairs of every so many-th first text. */
    private PairList worthComparing(int part, int parts) {
        PairCounts counts = new PairCounts();
        postings.visit((list, from, to) -> count(list, from, to, counts, first -> first % parts == part));
        PairList pairs = new PairList();
        counts.visit((first, second, weight) -> {
            if (weight >= Meeting.enough(sizes[first], sizes[second])) {
                pairs.add(first, second);
            }
        });
        return pairs;
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

    private static void count(long[] list, int from, int to, PairCounts counts, IntPredicate isCounted) {
        int weight = Meeting.weight(list[from]);
        int centres = Meeting.centres(list[from], to - from);
        for (int i = from; i < from + centres; i++) {
            int first = Postings.text(list[i]);
            if (isCounted.test(first)) {
                for (int j = i + 1; j < to; j++) {
                    counts.add(first, Postings.text(list[j]), weight);
                }
            }
        }
    }
}
