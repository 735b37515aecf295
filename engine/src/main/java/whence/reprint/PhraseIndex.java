package whence.reprint;

import java.util.Arrays;

/** Where each three-word phrase stands in one text, its first {@link #PLACES} places. */
final class PhraseIndex {

    /** A phrase that stands in more places of one text is looked for in the first of them only. */
    static final int PLACES = 8;

    private final Words words;
    private final int[] heads;
    private final int[] next;
    private final int mask;

    PhraseIndex(Words words) {
        this.words = words;
        int phrases = Math.max(0, words.size() - Fingerprints.PHRASE + 1);
        int slots = Integer.highestOneBit(Math.max(8, phrases) * 2 - 1) * 2;
        this.mask = slots - 1;
        this.heads = new int[slots];
        this.next = new int[phrases];
        Arrays.fill(heads, -1);
        for (int at = phrases - 1; at >= 0; at--) {
            int slot = slot(words, at);
            next[at] = heads[slot];
            heads[slot] = at;
        }
    }

    Words words() {
        return words;
    }

    /** The first place where a phrase of another text may stand, or -1. */
    int first(Words other, int at) {
        return heads[slot(other, at)];
    }

    /** The next such place, or -1. */
    int after(int place) {
        return next[place];
    }

    boolean same(int place, Words other, int at) {
        return words.hash(place) == other.hash(at)
                && words.hash(place + 1) == other.hash(at + 1)
                && words.hash(place + 2) == other.hash(at + 2);
    }

    /** Whether a phrase of another text stands anywhere here. */
    boolean holds(Words other, int at) {
        int steps = 0;
        for (int place = first(other, at); place >= 0 && steps < 4 * PLACES; place = after(place), steps++) {
            if (same(place, other, at)) {
                return true;
            }
        }
        return false;
    }

    private int slot(Words of, int at) {
        int hash = (of.hash(at) * 31 + of.hash(at + 1)) * 31 + of.hash(at + 2);
        return (hash ^ (hash >>> 15)) & mask;
    }
}
