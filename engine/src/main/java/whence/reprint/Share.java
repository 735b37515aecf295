package whence.reprint;

import java.util.BitSet;

/**
 * How much of one text stands in another, word for word, wherever it stands there.
 *
 * <p>Boilerplate is left out of all figures. A long run is one of at least {@link #LONG_RUN} words that the other text
 * has phrase by phrase. Plain phrases are three words without a name, a number or a quotation: what two writers do not
 * come to share by reporting on the same thing. They are loose outside long runs.
 *
 * @param own words of the text
 * @param inRuns of these, words in long runs
 * @param framing of those, words outside quotation marks
 * @param longest longest run outside quotation marks
 * @param plain plain phrases
 * @param loose loose phrases
 * @param spread over how much of the text loose shared phrases are spread
 */
record Share(int own, int inRuns, int framing, int longest, Part plain, Part loose, Part spread) {

    /** Runs of fewer words are common turns of speech. */
    static final int LONG_RUN = 8;
    /** Spread is counted in stretches of so many words. */
    private static final int STRETCH = 25;

    /** How many there are, and how many of them the other text has. */
    record Part(int all, int shared) {
        double share() {
            return all == 0 ? 0 : (double) shared / all;
        }

        /** Geometric mean of two shares: high only where both are. */
        double with(Part other) {
            return Math.sqrt(share() * other.share());
        }
    }

    double covered() {
        return own == 0 ? 0 : (double) inRuns / own;
    }

    /**
     * Counts what is shared.
     *
     * @param shared the places of the text whose phrases stand in the other, boilerplate or not
     */
    static Share of(Text text, BitSet shared) {
        return new Counting(text).share(text.own(shared));
    }

    /**
     * One pass over the shared phrases of a text. Of most pairs hardly one is shared, so all that does not depend on the
     * other text is counted once in {@link Text}.
     */
    private static final class Counting {
        private final Text text;
        private final int stretches;
        private int inRuns;
        private int framing;
        private int longest;
        /** Words before this place are in long runs or behind us. */
        private int runEnd;

        private int plainShared;
        private int plainInRuns;
        private int looseShared;
        private int hit;
        private int lastHit = -1;

        Counting(Text text) {
            this.text = text;
            // What is left at the end makes a stretch of its own if it is half as long as one.
            this.stretches =
                    text.index().size() == 0 ? 0 : Math.max(1, (text.words().size() + STRETCH - STRETCH / 2) / STRETCH);
        }

        Share share(BitSet shared) {
            for (int from = shared.nextSetBit(0); from >= 0; ) {
                int to = shared.nextClearBit(from);
                count(from, to);
                from = shared.nextSetBit(to);
            }
            int plain = text.plain(0, text.words().size());
            return new Share(
                    text.own(),
                    inRuns,
                    framing,
                    longest,
                    new Part(plain, plainShared),
                    new Part(plain - plainInRuns, looseShared),
                    new Part(stretches, hit));
        }

        /** Phrases that begin at one place and all places after it before another are shared. */
        private void count(int from, int to) {
            plainShared += text.plain(from, to);
            int end = to + Fingerprints.PHRASE - 1;
            if (end - from >= LONG_RUN) {
                countRun(from, end);
            } else {
                countLoose(Math.max(from, runEnd), to);
            }
        }

        private void countRun(int from, int end) {
            int unquoted = end - from - text.quoted(from, end);
            inRuns += end - from;
            framing += unquoted;
            longest = Math.max(longest, unquoted);
            plainInRuns += text.plain(Math.max(from, runEnd), end);
            runEnd = end;
        }

        private void countLoose(int from, int to) {
            for (int at = from; at < to; at++) {
                if (text.isPlain(at)) {
                    looseShared++;
                    int stretch = Math.min(at / STRETCH, stretches - 1);
                    hit += stretch > lastHit ? 1 : 0;
                    lastHit = stretch;
                }
            }
        }
    }
}
