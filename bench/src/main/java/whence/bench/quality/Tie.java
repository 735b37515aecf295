package whence.bench.quality;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import whence.bench.quality.Known.Report;
import whence.bench.quality.Known.Unit;

/** How two reports stand to each other, by what is known of both. */
enum Tie {
    /** Most of the shorter one stands in the other, word for word but for slips and house style. */
    NEAR_VERBATIM,
    /** Some of one stands in the other: forty words or more, twenty-five of them outside quotation marks. */
    PARTIAL,
    /** One says what the other says, in words that came back from another language. */
    REWORDED,
    /** A sentence or so of one stands in the other: neither looked for nor wrong. */
    SLIGHT,
    /** Both quote the same words, and that is all. */
    QUOTATION,
    NONE;

    private static final double MOST = 0.6;
    private static final int PARTIAL_WORDS = 40;
    private static final int PARTIAL_UNQUOTED = 25;
    private static final double REWORDED_SHARE = 0.25;

    /** Whether it is right to tie them by their wording. */
    boolean right() {
        return this != QUOTATION && this != NONE;
    }

    static Tie between(Report one, Report other) {
        Map<String, Unit> units = new HashMap<>();
        Set<String> said = new HashSet<>();
        for (Unit unit : one.units()) {
            units.put(unit.name(), unit);
            said.add(unit.says().isEmpty() ? unit.name() : unit.says());
        }
        int shared = 0;
        int unquoted = 0;
        int reworded = 0;
        for (Unit unit : other.units()) {
            Unit same = units.get(unit.name());
            if (same != null) {
                int words = Math.min(same.words(), unit.words());
                shared += words;
                unquoted += same.quoted() && unit.quoted() ? 0 : words;
            } else if (said.contains(unit.says()) || said.contains(unit.name())) {
                reworded += unit.words();
            }
        }
        int shorter = Math.min(one.words(), other.words());
        if (shared >= MOST * shorter && unquoted >= PARTIAL_UNQUOTED) {
            return NEAR_VERBATIM;
        }
        if (shared >= PARTIAL_WORDS && unquoted >= PARTIAL_UNQUOTED) {
            return PARTIAL;
        }
        if (reworded >= REWORDED_SHARE * shorter) {
            return REWORDED;
        }
        return unquoted + reworded > 0 ? SLIGHT : shared > 0 ? QUOTATION : NONE;
    }
}
