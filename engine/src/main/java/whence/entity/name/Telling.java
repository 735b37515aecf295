package whence.entity.name;

import java.util.OptionalDouble;

/** How much it tells that two names agree: a rare name tells more than Wang Wei. */
public enum Telling {
    /** Fewer than one of a million are called so. */
    RARE("a rare name, which tells much"),
    /** Up to some dozens of a million. */
    USUAL("a name that several bear"),
    COMMON("a common name, which tells little"),
    /** No Chinese name, so nobody has counted. */
    UNKNOWN("");

    private static final double FEW = 1;
    private static final double MANY = 30;

    private final String words;

    Telling(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    static Telling of(OptionalDouble ofAMillion) {
        if (ofAMillion.isEmpty()) {
            return UNKNOWN;
        }
        double bearers = ofAMillion.getAsDouble();
        if (bearers < FEW) {
            return RARE;
        }
        return bearers < MANY ? USUAL : COMMON;
    }
}
