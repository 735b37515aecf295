package whence.bench.cascade;

import java.util.List;

/**
 * What is known of a story before a word of it is written: its kind and how many reports of it are in the pile.
 *
 * @param part whose edits and outlets are used
 * @param seed of the whole pile
 * @param number of the story in it
 */
record Plan(Part part, long seed, long number) {

    private static final List<Double> KINDS = List.of(.62, .1, .1, .1, .08);
    private static final int LARGEST = 90;
    private static final double RETRACTED = 0.15;
    /** Stories of fewer reports are not taken back. */
    private static final int WORTH_RETRACTING = 6;

    /** Kinds of stories; all but the first are hard to tell from a cascade, or from nothing. */
    enum Kind {
        /** Independent reports, taken up by others. */
        CASCADE,
        /** One release that all print. */
        RELEASE,
        /** One speech that all quote and each reports by himself. */
        SPEECH,
        /** Several stories of one kind on the same days. */
        SAME_TOPIC,
        /** One outlet's notices in the same set phrases. */
        NOTICES
    }

    Kind kind() {
        return Kind.values()[dice("kind").weighted(KINDS)];
    }

    /** How many reports of it are in the pile. */
    int size() {
        return dice("size").heavyTailed(kind() == Kind.CASCADE ? 3 : 2.5, 1.25, LARGEST);
    }

    boolean retracted() {
        return kind() == Kind.CASCADE
                && size() >= WORTH_RETRACTING
                && dice("retraction").chance(RETRACTED);
    }

    /** At most so many reports take it back. */
    int retractions() {
        return 1 + Math.min(3, size() / 6);
    }

    boolean hiddenRelease() {
        return dice("release").chance(0.5);
    }

    /** Dice for one purpose, which do not hang on how often those for others were thrown. */
    Dice dice(String purpose) {
        return Dice.of(seed, part.number(), number, purpose.hashCode());
    }

    /** A name that does not tell which report came first. */
    String id(int report) {
        return "s" + number + "-"
                + Integer.toHexString(Dice.of(seed, number, report).below(1 << 20) << 8 | report);
    }
}
