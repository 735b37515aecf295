package whence.reprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Which of two texts was first, as the sum of explained log-odds.
 *
 * @param logOdds natural logarithm of the odds that the first text is the one copied
 * @param decided whether the odds are clear enough to say so
 * @param why each piece of evidence with its weight
 */
record Direction(double logOdds, boolean decided, String why) {

    /** Odds of 4 to 1, either way. */
    private static final double CLEAR = Math.log(4);

    static Direction between(Text a, Text b, Overlap overlap) {
        List<String> reasons = new ArrayList<>();
        double sum = 0;
        for (DirectionRule rule : DirectionRule.ALL) {
            double weight = rule.weigh(a, b, overlap);
            if (weight != 0) {
                sum += weight;
                String first = weight > 0 ? a.document().id() : b.document().id();
                reasons.add(String.format(Locale.ROOT, "%s (%s first, %.1f)", rule.name(), first, Math.abs(weight)));
            }
        }
        boolean decided = Math.abs(sum) >= CLEAR;
        String why = reasons.isEmpty() ? "nothing tells who was first" : String.join("; ", reasons);
        return new Direction(sum, decided, why);
    }

    /** Whether the first text is shown as the one copied; where that is undecided, the one that sorts first is. */
    boolean firstIsOrigin(Text a, Text b) {
        return decided ? logOdds > 0 : a.document().id().compareTo(b.document().id()) <= 0;
    }
}
