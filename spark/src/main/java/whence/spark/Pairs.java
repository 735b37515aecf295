package whence.spark;

/** Two numbers in one: sorts by the first, then by the second. */
final class Pairs {

    private Pairs() {}

    static long of(int first, int second) {
        return ((long) first << 32) | second;
    }

    static int first(long pair) {
        return (int) (pair >>> 32);
    }

    static int second(long pair) {
        return (int) pair;
    }
}
