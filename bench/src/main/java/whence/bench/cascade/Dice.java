package whence.bench.cascade;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that repeats: the same seeds throw the same. */
final class Dice {

    private final SplittableRandom random;

    private Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Dice of their own for each list of seeds, so that one story's throws do not hang on another's. */
    static Dice of(long... seeds) {
        long mixed = 0x9E3779B97F4A7C15L;
        for (long seed : seeds) {
            mixed = (mixed ^ seed) * 0xBF58476D1CE4E5B9L;
            mixed ^= mixed >>> 29;
        }
        return new Dice(mixed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** A place in a list of weights, met as often as its weight says. */
    int weighted(List<Double> weights) {
        double rest = random.nextDouble()
                * weights.stream().mapToDouble(Double::doubleValue).sum();
        for (int at = 0; at < weights.size(); at++) {
            rest -= weights.get(at);
            if (rest < 0) {
                return at;
            }
        }
        return weights.size() - 1;
    }

    /** A size of which most are small and few are very large (Pareto). */
    int heavyTailed(double least, double exponent, int most) {
        return (int) Math.min(most, least / Math.pow(1 - random.nextDouble(), 1 / exponent));
    }

    /** A waiting time around a median, seldom far longer. */
    long around(double median) {
        double normal = 0;
        for (int i = 0; i < 12; i++) {
            normal += random.nextDouble();
        }
        return Math.max(1, Math.round(median * Math.exp(normal - 6)));
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> shuffled = new ArrayList<>(list);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            java.util.Collections.swap(shuffled, i, random.nextInt(i + 1));
        }
        return shuffled;
    }
}
