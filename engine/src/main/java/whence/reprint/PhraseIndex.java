package whence.reprint;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Where each three-word phrase stands in one text.
 *
 * <p>Most phrases of another text stand nowhere here. They are told off by a set of bits that is small enough to stay in
 * the processor's nearest memory: each phrase sets two bits of one long number (a blocked Bloom filter; Putze, Sanders
 * and Singler, 2007).
 */
final class PhraseIndex {

    /** A phrase that stands in more places of one text is looked for in the first of them only. */
    static final int PLACES = 8;

    /** Of a phrase's own, so that one in a hundred of those that stand nowhere here slips through. */
    private static final int BITS_PER_SLOT = 16;

    private final Words words;
    /** A number for each phrase; that two unequal phrases have the same is left out of account. */
    private final long[] phrases;
    /** Each phrase once, by its first place, in the slot that its number asks for or in one after it; -1 in free ones. */
    private final int[] slots;
    /** For each place, the next one of the same phrase, or -1. */
    private final int[] next;

    /** The set of bits by which most phrases are told off. */
    private final long[] bits;

    PhraseIndex(Words words) {
        this.words = words;
        this.phrases = new long[Math.max(0, words.size() - Fingerprints.PHRASE + 1)];
        this.next = new int[phrases.length];
        int room = Integer.highestOneBit(8 + phrases.length + phrases.length / 2) * 2;
        this.slots = new int[room];
        Arrays.fill(slots, -1);
        this.bits = new long[room * BITS_PER_SLOT / Long.SIZE];
        for (int at = phrases.length - 1; at >= 0; at--) {
            phrases[at] = Fingerprints.phrase(words, at);
            int slot = slot(phrases[at]);
            next[at] = slots[slot];
            slots[slot] = at;
            bits[bitsOf(phrases[at])] |= (1L << phrases[at]) | (1L << (phrases[at] >>> 6));
        }
    }

    Words words() {
        return words;
    }

    /** How many phrases the text has: one begins at each word but the last two. */
    int size() {
        return phrases.length;
    }

    /**
     * What another text has in common with this one.
     *
     * @param there its places whose phrases stand anywhere here
     * @param firsts the first place here of each of these phrases
     */
    record Common(BitSet there, BitSet firsts) {}

    /** Looks up all phrases of another text. */
    Common common(PhraseIndex other) {
        long[] there = new long[longs(other.phrases.length)];
        long[] found = new long[longs(phrases.length)];
        for (int i = 0; i < there.length; i++) {
            there[i] = common(other, i * Long.SIZE, found);
        }
        return new Common(BitSet.valueOf(there), BitSet.valueOf(found));
    }

    private static int longs(int bits) {
        return (bits + Long.SIZE - 1) / Long.SIZE;
    }

    /** The same for the 64 places from one on: which of them are common; adds first places here to those found. */
    private long common(PhraseIndex other, int from, long[] found) {
        int end = Math.min(from + Long.SIZE, other.phrases.length);
        long common = 0;
        for (int at = from; at < end; at++) {
            common |= bit(other.phrases[at]) << at;
        }
        for (long left = common; left != 0; left &= left - 1) {
            int at = Long.numberOfTrailingZeros(left);
            int first = slots[slot(other.phrases[from + at])];
            if (first < 0) {
                common &= ~(1L << at);
            } else {
                found[first / Long.SIZE] |= 1L << first;
            }
        }
        return common;
    }

    /** All places where phrases stand whose first places are these. */
    BitSet places(BitSet firsts) {
        BitSet places = (BitSet) firsts.clone();
        for (int first = firsts.nextSetBit(0); first >= 0; first = firsts.nextSetBit(first + 1)) {
            for (int place = next[first]; place >= 0; place = next[place]) {
                places.set(place);
            }
        }
        return places;
    }

    /** The first place where a phrase of another text stands, or -1. */
    int first(PhraseIndex other, int at) {
        long phrase = other.phrases[at];
        return bit(phrase) == 0 ? -1 : slots[slot(phrase)];
    }

    /** The next place where the same phrase stands, or -1. */
    int after(int place) {
        return next[place];
    }

    /** Where a phrase has its first place, or may have it. */
    private int slot(long phrase) {
        int slot = (int) (phrase >>> 32) & (slots.length - 1);
        while (slots[slot] >= 0 && phrases[slots[slot]] != phrase) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    /** 0 where the phrase stands nowhere here. */
    private long bit(long phrase) {
        long both = bits[bitsOf(phrase)];
        return (both >>> phrase) & (both >>> (phrase >>> 6)) & 1;
    }

    /** In which of the long numbers the two bits of a phrase stand; which these are, its lowest twelve tell. */
    private int bitsOf(long phrase) {
        return (int) (phrase >>> 12) & (bits.length - 1);
    }
}
