package whence.bench.cascade;

/** The part that is looked at while the program is mended, and the one that is only measured. */
public enum Part {
    OPEN,
    CLOSED
}
