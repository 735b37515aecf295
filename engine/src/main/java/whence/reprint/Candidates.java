package whence.reprint;

import java.util.BitSet;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Pairs of texts worth comparing: they share a winnowed shingle, or several phrases, as {@link Meeting} weighs them. */
final class Candidates {

    /** Texts whose pairs are counted before they are handed on, so that the pairs of a large pile are never all there. */
    private static final int TEXTS_AT_A_ROUND = 1 << 13;

    private static final int TEXTS_AT_A_TIME = 32;
    /** Of a text of 400 words; of longer ones there is made room. */
    private static final int USUAL_FINGERPRINTS = 256;

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
        chunks(0, texts).forEach(from -> candidates.read(words, from, Math.min(texts, from + TEXTS_AT_A_TIME)));
        candidates.postings.sort();
        return candidates;
    }

    /** The beginnings of stretches of texts, for all processors. */
    private static IntStream chunks(int from, int to) {
        int chunks = (to - from + TEXTS_AT_A_TIME - 1) / TEXTS_AT_A_TIME;
        return IntStream.range(0, chunks).parallel().map(chunk -> from + chunk * TEXTS_AT_A_TIME);
    }

    private void read(IntFunction<Words> words, int from, int to) {
        Fingerprints fingerprints = new Fingerprints();
        LongList found = new LongList(TEXTS_AT_A_TIME * USUAL_FINGERPRINTS);
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

    /** Visits each pair once, the first texts in the order of their numbers, and so the second ones of each. */
    void visit(Visitor visitor) {
        postings.visit(this::noteCentres);
        Standing standing = new Standing(postings, sizes.length);
        Queue<Tallies> free = new ConcurrentLinkedQueue<>();
        for (int from = 0; from < sizes.length; from += TEXTS_AT_A_ROUND) {
            round(standing, from, Math.min(sizes.length, from + TEXTS_AT_A_ROUND), free)
                    .forEach(pairs -> visit(pairs, visitor));
        }
    }

    private List<PairList> round(Standing standing, int from, int to, Queue<Tallies> free) {
        return chunks(from, to)
                .mapToObj(first -> {
                    Tallies kept = free.poll();
                    Tallies tallies = kept == null ? new Tallies(sizes.length) : kept;
                    PairList pairs = worthComparing(standing, first, Math.min(to, first + TEXTS_AT_A_TIME), tallies);
                    free.add(tallies);
                    return pairs;
                })
                .toList();
    }

    private static void visit(PairList pairs, Visitor visitor) {
        for (int i = 0; i < pairs.size(); i++) {
            visitor.visit(pairs.first(i), pairs.second(i));
        }
    }

    private PairList worthComparing(Standing standing, int from, int to, Tallies tallies) {
        PairList pairs = new PairList();
        for (int text = from; text < to; text++) {
            int first = text;
            standing.count(first, tallies);
            tallies.drain((second, weight) -> {
                if (weight >= Meeting.enough(sizes[first], sizes[second])) {
                    pairs.add(first, second);
                }
            });
        }
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
}
