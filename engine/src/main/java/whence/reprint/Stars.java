package whence.reprint;

/**
 * Groups too large to compare in full: each of their texts is tied to the earliest only, and the reprint says so. That
 * two texts of a star are not compared does not say that they do not share wording.
 */
final class Stars {

    private Stars() {}

    /** The same reprint, saying that it belongs to a star around one of its ends. */
    static Reprint marked(Reprint reprint, String centre) {
        String why = reprint.direction().why() + "; star around " + centre + ": the more than " + Meeting.FULL_GROUP
                + " texts that hold what they share are compared with the earliest only";
        return new Reprint(
                reprint.from(),
                reprint.to(),
                reprint.passages(),
                reprint.certainty(),
                new Reprint.Direction(reprint.direction().decided(), why));
    }
}
