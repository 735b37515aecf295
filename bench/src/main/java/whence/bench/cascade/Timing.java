package whence.bench.cascade;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** When a story happens, and how pages state their time. */
final class Timing {

    private static final Instant FIRST = Instant.parse("2031-01-06T05:00:00Z");
    private static final int DAYS = 2_000;
    /** A wrong clock is wrong by up to so many hours, either way. */
    private static final int WRONG_BY = 9;

    private final Dice dice;
    private final Instant start;

    Timing(Dice dice) {
        this.dice = dice;
        this.start = FIRST.plus(Duration.ofDays(dice.below(DAYS))).plus(Duration.ofMinutes(dice.below(900)));
    }

    /** A time to the minute, a day, or nothing, as the outlet states it; not always right. */
    String published(Style style, long minute) {
        Instant at = start.plus(Duration.ofMinutes(minute));
        return switch (dice.weighted(withWrong(style))) {
            case 0 -> at.toString();
            case 1 -> at.atZone(ZoneOffset.UTC).toLocalDate().toString();
            case 2 -> "";
            default ->
                at.plus(Duration.ofHours(dice.below(2 * WRONG_BY) - WRONG_BY)).toString();
        };
    }

    private static java.util.List<Double> withWrong(Style style) {
        java.util.List<Double> shares = new java.util.ArrayList<>(style.habits().clock());
        double rest = 1 - shares.stream().mapToDouble(Double::doubleValue).sum();
        shares.add(Math.max(0, rest));
        return shares;
    }
}
