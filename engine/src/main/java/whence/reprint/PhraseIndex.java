package whence.reprint;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Where each three-word phrase stands in one text.
 *
 * <p>Most phrases of another text stand nowhere here. They are told off by a set of bits, some sixteen for each phrase,
 * that is small enough to stay in the processor's nearest memory (a Bloom filter with one hash; Bloom, 1970).
 */
final class PhraseIndex {

    /** A phrase that stands in more places of one text is looked for in the first of them only. */
    static final int PLACES = 8;

    private static final int BITS_PER_SLOT = 8;

    private final Words words;
    /** A number for each phrase; that two unequal phrases have the same is left out of account. */
    private final long[] phrases;
    /** The first place of each phrase, in the slot that its number asks for or in a free one after it; else -1. */
    private final int[] firsts;
    /** For each place, the next one of the same phrase, or -1. */
    private final int[] next;

    private final long[] bits;

    PhraseIndex(Words words) {
        this.words = words;
        this.phrases = new long[Math.max(0, words.size() - Fingerprints.PHRASE + 1)];
        this.next = new int[phrases.length];
        int slots = Integer.highestOneBit(Math.max(8, phrases.length) * 2 - 1) * 2;
        this.firsts = new int[slots];
        this.bits = new long[slots * BITS_PER_SLOT / Long.SIZE];
        Arrays.fill(firsts, -1);
        for (int at = phrases.length - 1; at >= 0; at--) {
            phrases[at] = Fingerprints.phrase(words, at);
            int slot = slot(phrases[at]);
            next[at] = firsts[slot];
            firsts[slot] = at;
            bits[bitsOf(phrases[at])] |= 1L << phrases[at];
        }
    }

    Words words() {
        return words;
    }

    /** How many phrases the text has: one begins at each word but the last two. */
    int size() {
        return phrases.length;
    }

    /** The places of another text whose phrases stand anywhere here. */
    BitSet shared(PhraseIndex other) {
        int[] perhaps = new int[other.phrases.length];
        int count = 0;
        for (int at = 0; at < other.phrases.length; at++) {
            // Without a branch: the next place overwrites one that is told off.
            perhaps[count] = at;
            count += bit(other.phrases[at]);
        }
        BitSet shared = new BitSet(other.phrases.length);
        for (int i = 0; i < count; i++) {
            if (firsts[slot(other.phrases[perhaps[i]])] >= 0) {
                shared.set(perhaps[i]);
            }
        }
        return shared;
    }

    /** All places where phrases stand that are {@link #shared} with another text. */
    BitSet places(PhraseIndex other, BitSet shared) {
        BitSet places = new BitSet(phrases.length);
        for (int at = shared.nextSetBit(0); at >= 0; at = shared.nextSetBit(at + 1)) {
            for (int place = first(other, at); place >= 0 && !places.get(place); place = after(place)) {
                places.set(place);
            }
        }
        return places;
    }

    /** The first place where a phrase of another text stands, or -1. */
    int first(PhraseIndex other, int at) {
        long phrase = other.phrases[at];
        return bit(phrase) == 0 ? -1 : firsts[slot(phrase)];
    }

    /** The next place where the same phrase stands, or -1. */
    int after(int place) {
        return next[place];
    }

    /** Where a phrase has its first place, or may have it. */
    private int slot(long phrase) {
        int slot = (int) (phrase >>> 32) & (firsts.length - 1);
        while (firsts[slot] >= 0 && phrases[firsts[slot]] != phrase) {
            slot = (slot + 1) & (firsts.length - 1);
        }
        return slot;
    }

    /** 0 where the phrase stands nowhere here. */
    private int bit(long phrase) {
        return (int) (bits[bitsOf(phrase)] >>> phrase) & 1;
    }

    /** In which of the long numbers the bit of a phrase stands; which bit it is, its lowest six tell. */
    private int bitsOf(long phrase) {
        return (int) (phrase >>> 6) & (bits.length - 1);
    }
}
