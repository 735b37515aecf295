package whence.analysis;

/** The whole flow, top to bottom: read, name, relate, trace, order, compare, weigh. */
public final class Analysis {}
