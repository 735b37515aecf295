package whence.reprint;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Pairs of texts worth comparing: they share a winnowed shingle, or several phrases.
 *
 * <p>Every pair of a fingerprint held by up to {@link #FULL_GROUP} texts is met. A more common fingerprint ties each of
 * its texts to the two with the lowest numbers, that is, the earliest: work grows with the texts, not with their
 * square, and the most repeated stories are not lost.
 */
final class Candidates {

    /** Groups up to this size are compared in full. */
    static final int FULL_GROUP = 100;
    /** A phrase that more texts hold is a common turn of speech and proposes nobody. */
    private static final int RARE_PHRASE = 48;

    private static final int SHINGLE_WEIGHT = 3;
    private static final int PHRASE_WEIGHT = 1;
    static final int ENOUGH = 3;

    /** Pairs counted at a time, so that the table of counts stays below some 600 MB. */
    private static final long PAIRS_AT_A_TIME = 24_000_000;

    private static final long PHRASE_BIT = 1L << Postings.TEXT_BITS;
    private static final int TEXTS_AT_A_TIME = 256;

    /** Takes two texts by number, the lower one first. */
    interface Visitor {
        void visit(int first, int second);
    }

    private final Postings postings = new Postings();
    private final BitSet centres = new BitSet();

    /** Looks up all texts; their numbers are their places in the list. */
    static Candidates among(List<String> texts) {
        Candidates candidates = new Candidates();
        int chunks = (texts.size() + TEXTS_AT_A_TIME - 1) / TEXTS_AT_A_TIME;
        IntStream.range(0, chunks).parallel().forEach(chunk -> candidates.read(texts, chunk * TEXTS_AT_A_TIME));
        candidates.postings.sort();
        return candidates;
    }

    private void read(List<String> texts, int from) {
        Words words = Words.buffer();
        Fingerprints fingerprints = new Fingerprints();
        LongList found = new LongList();
        int to = Math.min(texts.size(), from + TEXTS_AT_A_TIME);
        for (int i = from; i < to; i++) {
            read(words.fill(texts.get(i)), fingerprints, i, found);
        }
        postings.addAll(found.values(), found.size());
    }

    /** The postings by which one text is looked up. */
    static void read(Words words, Fingerprints fingerprints, int text, LongList found) {
        fingerprints.shingles(words, value -> found.add(Postings.posting(value & ~PHRASE_BIT, text) & ~PHRASE_BIT));
        fingerprints.phrases(words, value -> found.add(Postings.posting(value, text) | PHRASE_BIT));
    }

    /** Visits each pair once, in no particular order. */
    void visit(Visitor visitor) {
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
            counts.visit((first, second, count) -> {
                if (count >= ENOUGH) {
                    visitor.visit(first, second);
                }
            });
            counts.clear();
        }
    }

    /** The texts to which those of a more common fingerprint were tied; known once visited. */
    BitSet centres() {
        return centres;
    }

    private void noteCentres(long[] list, int from, int to) {
        if (isStar(list[from], to - from)) {
            centres.set(Postings.text(list[from]));
            centres.set(Postings.text(list[from + 1]));
        }
    }

    long postings() {
        return postings.size();
    }

    private static boolean isPhrase(long posting) {
        return (posting & PHRASE_BIT) != 0;
    }

    /** Whether the texts of a fingerprint are tied to the two earliest only. */
    static boolean isStar(long posting, int size) {
        return size > FULL_GROUP && !isPhrase(posting);
    }

    /** How many of the earliest of so many texts that hold a fingerprint are tied to each text after them. */
    static int centres(long posting, int size) {
        if (isStar(posting, size)) {
            return 2;
        }
        return isPhrase(posting) && size > RARE_PHRASE ? 0 : size - 1;
    }

    /** What a tie by this fingerprint counts; a pair is worth comparing from {@link #ENOUGH} on. */
    static int weight(long posting) {
        return isPhrase(posting) ? PHRASE_WEIGHT : SHINGLE_WEIGHT;
    }

    private static long meetings(long[] list, int from, int to) {
        long size = (long) to - from;
        if (isStar(list[from], to - from)) {
            return 2 * size;
        }
        return centres(list[from], to - from) == 0 ? 0 : size * (size - 1) / 2;
    }

    private static void count(long[] list, int from, int to, PairCounts counts, int passes, int turn) {
        int weight = weight(list[from]);
        int centres = centres(list[from], to - from);
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
