package whence.bench.cascade;

/** The part that is looked at while the program is mended, and the one that is only measured. */
public enum Part {
    OPEN(1),
    CLOSED(2);

    private final int number;

    Part(int number) {
        this.number = number;
    }

    /** What dice are seeded with, so that the parts have nothing in common. */
    int number() {
        return number;
    }
}
