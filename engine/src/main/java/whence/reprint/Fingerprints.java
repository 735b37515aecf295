package whence.reprint;

/**
 * The few numbers by which a text is looked up: winnowed shingles for shared runs, a sample of three-word phrases for
 * rewordings.
 *
 * <p>Winnowing (Schleimer, Wilkerson, Aiken: "Winnowing: local algorithms for document fingerprinting", 2003) keeps
 * the smallest hash of every window of shingles. With shingles of 5 words and windows of 8, two texts that share a run
 * of 12 words share a fingerprint, and about two shingles of nine are kept.
 */
final class Fingerprints {

    static final int SHINGLE = 5;
    static final int WINDOW = 8;
    /** Shared runs of this many words always share a fingerprint. */
    static final int SURE_RUN = SHINGLE + WINDOW - 1;

    static final int PHRASE = 3;
    /** One phrase of so many is kept, the same ones in every text. */
    private static final int PHRASES_PER_SAMPLE = 4;

    private static final long BASE = 0x9E3779B97F4A7C15L;

    /** Tells the keys of phrases from those of shingles. */
    static final long PHRASE_BIT = 1L << Postings.TEXT_BITS;

    /** Takes the numbers of one text. */
    interface Sink {
        void take(long fingerprint);
    }

    private final long[] ring = new long[WINDOW];
    private final LongList distinct = new LongList();

    /**
     * Tells all keys under which a text is looked up, some of them twice: fingerprints cut to 36 bits, one of which tells
     * phrases from shingles, with room for a text's number.
     */
    void keys(Words words, Sink sink) {
        shingles(words, value -> sink.take(value & ~Postings.TEXT_MASK & ~PHRASE_BIT));
        phrases(words, value -> sink.take((value & ~Postings.TEXT_MASK) | PHRASE_BIT));
    }

    /** All of them, sorted, each once; they stand in one list, which the next call fills anew. */
    LongList distinctKeys(Words words) {
        distinct.clear();
        keys(words, distinct::add);
        distinct.sortDistinct();
        return distinct;
    }

    static boolean isPhrase(long key) {
        return (key & PHRASE_BIT) != 0;
    }

    /** Tells the winnowed shingles of a text; a text of fewer than 12 words tells the smallest it has. */
    void shingles(Words words, Sink sink) {
        int count = words.size() - SHINGLE + 1;
        long rolling = 0;
        long top = power(SHINGLE);
        int smallest = -1;
        long told = 0;
        boolean any = false;
        for (int i = -SHINGLE + 1; i < count; i++) {
            rolling = rolling * BASE + words.hash(i + SHINGLE - 1) - (i > 0 ? top * words.hash(i - 1) : 0);
            if (i < 0) {
                continue;
            }
            long hash = spread(rolling);
            ring[i % WINDOW] = hash;
            if (smallest < 0 || i - smallest >= WINDOW) {
                smallest = smallestOf(Math.max(0, i - WINDOW + 1), i);
            } else if (Long.compareUnsigned(hash, ring[smallest % WINDOW]) <= 0) {
                smallest = i;
            }
            long chosen = ring[smallest % WINDOW];
            boolean full = i >= WINDOW - 1 || i == count - 1;
            if (full && (!any || chosen != told)) {
                sink.take(chosen);
                told = chosen;
                any = true;
            }
        }
    }

    /** Tells a sample of the three-word phrases that hold a telling word and stand outside quotations. */
    void phrases(Words words, Sink sink) {
        long before = 0;
        for (int i = 0; i + PHRASE <= words.size(); i++) {
            if (isTelling(words, i)) {
                long hash = phrase(words, i);
                if (Long.remainderUnsigned(hash >>> 8, PHRASES_PER_SAMPLE) == 0 && hash != before) {
                    sink.take(hash);
                    before = hash;
                }
            }
        }
    }

    /** Whether a phrase says something of its own: a telling word, not inside a quotation. */
    static boolean isTelling(Words words, int at) {
        return (words.isTelling(at) || words.isTelling(at + 1) || words.isTelling(at + 2))
                && !(words.isQuoted(at) && words.isQuoted(at + 2));
    }

    /** Whether a phrase also is without name, number and quotation. */
    static boolean isPlain(Words words, int at) {
        return isTelling(words, at) && words.isPlain(at) && words.isPlain(at + 1) && words.isPlain(at + 2);
    }

    static long phrase(Words words, int at) {
        return spread((words.hash(at) * BASE + words.hash(at + 1)) * BASE + words.hash(at + 2) + 0x632BE5ABL);
    }

    private int smallestOf(int from, int to) {
        int best = from;
        for (int i = from + 1; i <= to; i++) {
            if (Long.compareUnsigned(ring[i % WINDOW], ring[best % WINDOW]) <= 0) {
                best = i;
            }
        }
        return best;
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= BASE;
        }
        return power;
    }

    /** Spreads the bits (the finaliser of SplitMix64, Steele 2014). */
    private static long spread(long value) {
        long v = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        v = (v ^ (v >>> 27)) * 0x94D049BB133111EBL;
        return v ^ (v >>> 31);
    }
}
