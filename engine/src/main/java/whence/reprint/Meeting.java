package whence.reprint;

/**
 * What it means that several texts hold one fingerprint: whom it ties to whom, and how strongly.
 *
 * <p>A shared shingle is enough to compare two texts, of shared phrases it takes several. A shingle held by up to
 * {@link #FULL_GROUP} texts ties all of them to each other. A more common one makes a star: it ties each of its texts to
 * the two earliest. Work thus grows with the texts, not with their square, and the most repeated stories are not lost.
 */
final class Meeting {

    /** Groups up to this size are compared in full. */
    static final int FULL_GROUP = 100;
    /** The earliest texts of a larger group, to which the others are tied. */
    static final int CENTRES = 2;
    /** A phrase that more texts hold is a common turn of speech and proposes nobody. */
    private static final int RARE_PHRASE = 48;

    private static final int SHINGLE_WEIGHT = 3;
    private static final int PHRASE_WEIGHT = 1;
    /** Two texts are compared from this weight on. */
    static final int ENOUGH = 3;

    private Meeting() {}

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
