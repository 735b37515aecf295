package whence.reprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which of two documents was first, as the sum of explained log-odds.
 *
 * @param logOdds natural logarithm of the odds that the first is the one copied
 * @param why each piece of evidence with its weight
 */
record Direction(double logOdds, String why) {

    /** Odds of 3 to 1, either way. */
    private static final double CLEAR = Math.log(3);

    static Direction of(DirectionRule.Sides sides) {
        List<String> reasons = new ArrayList<>();
        double sum = 0;
        for (DirectionRule rule : DirectionRule.ALL) {
            Optional<DirectionRule.Ground> ground = rule.weigh(sides);
            if (ground.isPresent()) {
                double weight = ground.get().weight();
                sum += weight;
                String first = weight > 0 ? sides.first().id() : sides.second().id();
                reasons.add(first + " first: " + ground.get().why() + " (" + Rounded.tenths(Math.abs(weight)) + ")");
            }
        }
        return new Direction(sum, reasons.isEmpty() ? "nothing tells who was first" : String.join("; ", reasons));
    }

    /** Whether the odds are clear enough to say who was first. */
    boolean decided() {
        return Math.abs(logOdds) >= CLEAR;
    }

    /** Whether the first is shown as the one copied; where that is undecided, the one that sorts first is. */
    boolean firstIsOrigin(DirectionRule.Sides sides) {
        return decided()
                ? logOdds > 0
                : sides.first().id().compareTo(sides.second().id()) <= 0;
    }
}
