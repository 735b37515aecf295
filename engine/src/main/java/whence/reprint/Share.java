package whence.reprint;

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

    static Share of(Text text, Text in) {
        return new Counting(text, in).share();
    }

    /** One pass over the words of a text. */
    private static final class Counting {
        private final Text text;
        private final Words words;
        private final boolean[] shared;
        private final boolean[] inRun;
        private int inRuns;
        private int framing;
        private int longest;

        Counting(Text text, Text in) {
            this.text = text;
            this.words = text.words();
            this.shared = new boolean[words.size()];
            this.inRun = new boolean[words.size()];
            for (int at = 0; at + Fingerprints.PHRASE <= words.size(); at++) {
                shared[at] = !text.isBoilerplate(at) && in.index().holds(words, at);
            }
        }

        Share share() {
            for (int from = 0; from < shared.length; from++) {
                if (shared[from]) {
                    int to = from;
                    while (to < shared.length && shared[to]) {
                        to++;
                    }
                    countRun(from, Math.min(shared.length, to + Fingerprints.PHRASE - 1));
                    from = to;
                }
            }
            return phrases();
        }

        private void countRun(int from, int to) {
            if (to - from < LONG_RUN) {
                return;
            }
            int unquoted = to - from - text.quoted(from, to);
            inRuns += to - from;
            framing += unquoted;
            longest = Math.max(longest, unquoted);
            java.util.Arrays.fill(inRun, from, to, true);
        }

        private Share phrases() {
            int plain = 0;
            int plainShared = 0;
            int loose = 0;
            int looseShared = 0;
            int stretches = 0;
            int hit = 0;
            boolean fresh = true;
            for (int at = 0; at + Fingerprints.PHRASE <= words.size(); at++) {
                if (at % STRETCH == 0 && (at == 0 || words.size() - at >= STRETCH / 2)) {
                    stretches++;
                    fresh = true;
                }
                if (text.isBoilerplate(at) || !Fingerprints.isPlain(words, at)) {
                    continue;
                }
                plain++;
                plainShared += shared[at] ? 1 : 0;
                if (!inRun[at]) {
                    loose++;
                    if (shared[at]) {
                        looseShared++;
                        hit += fresh ? 1 : 0;
                        fresh = false;
                    }
                }
            }
            return new Share(
                    text.own(),
                    inRuns,
                    framing,
                    longest,
                    new Part(plain, plainShared),
                    new Part(loose, looseShared),
                    new Part(stretches, hit));
        }
    }
}
