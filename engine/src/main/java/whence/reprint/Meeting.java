package whence.reprint;

/**
 * What it means that several texts hold one fingerprint: whom it ties to whom, and how strongly.
 *
 * <p>A shared shingle is enough to compare two short texts, of shared phrases it takes two. A shingle held by up to
 * {@link #FULL_GROUP} texts ties all of them to each other. A more common one makes a star: it ties each of its texts to
 * the two earliest. Work thus grows with the texts, not with their square, and the most repeated stories are not lost.
 *
 * <p>A copy has a sixth of the shorter text in runs at least, and two shingles in nine words of these are kept. So a text of
 * any length shares several with its copy; a single one is a set phrase.
 */
final class Meeting {

    /** Groups up to this size are compared in full. */
    static final int FULL_GROUP = 100;
    /** The earliest texts of a larger group, to which the others are tied. */
    static final int CENTRES = 2;
    /** A phrase that more texts hold is a common turn of speech and proposes nobody. */
    private static final int RARE_PHRASE = 48;

    private static final int SHINGLE_WEIGHT = 4;
    private static final int PHRASE_WEIGHT = 3;
    /** Two texts are compared from this weight on: a shared shingle, or two phrases. */
    static final int ENOUGH = 4;
    /** The same where neither is short: three of any kind (decision 0022 counts what that loses). */
    static final int ENOUGH_OF_LONG = 9;
    /** Texts of fewer different fingerprints are short: some 170 words, or any number of the same few again and again. */
    private static final int LONG = 70;

    private Meeting() {}

    /** What the ties of two texts have to weigh together, by how many different fingerprints each has. */
    static int enough(int fingerprints, int others) {
        return Math.min(fingerprints, others) < LONG ? ENOUGH : ENOUGH_OF_LONG;
    }

    static int weight(long key) {
        return Fingerprints.isPhrase(key) ? PHRASE_WEIGHT : SHINGLE_WEIGHT;
    }

    /** Whether a fingerprint held by so many texts ties them to the earliest only. */
    static boolean isStar(long key, int holders) {
        return holders > FULL_GROUP && !Fingerprints.isPhrase(key);
    }

    /** To how many of its holders, counted from the earliest, a fingerprint ties the later ones. */
    static int centres(long key, int holders) {
        if (Fingerprints.isPhrase(key)) {
            return holders > RARE_PHRASE ? 0 : holders - 1;
        }
        return holders > FULL_GROUP ? CENTRES : holders - 1;
    }
}
