package whence.reprint;

import java.util.List;

/** One kind of evidence on which of two texts was first. */
interface DirectionRule {

    /** What it goes by, as shown in the reason. */
    String name();

    /** Natural log-odds that the first text is the one copied: positive for the first, negative for the second. */
    double weigh(Text a, Text b, Overlap overlap);

    List<DirectionRule> ALL = List.of(new PublishedEarlier());

    /** The one published earlier was first, as far as the times are known well enough to order them. */
    record PublishedEarlier() implements DirectionRule {

        @Override
        public String name() {
            return "published earlier";
        }

        @Override
        public double weigh(Text a, Text b, Overlap overlap) {
            Published first = Published.of(a.document());
            Published second = Published.of(b.document());
            return weight(first.before(second)) - weight(second.before(first));
        }

        /** Zones and clocks make a gap of hours doubtful; a day apart is clear. */
        private static double weight(long seconds) {
            return seconds == 0 ? 0 : Published.farApart(seconds) ? 4 : 2.5;
        }
    }
}
