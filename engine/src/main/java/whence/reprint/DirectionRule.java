package whence.reprint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import whence.text.Document;

/**
 * One kind of evidence on which of two documents was first.
 *
 * <p>The weights are rounded log-odds: 1.5 is four to five times right for once wrong, 1.1 is three out of four.
 */
interface DirectionRule {

    List<DirectionRule> ALL =
            List.of(new EarlierTime(), new RunsOnLonger(), new GivesCredit(), new SaysItWasRevised(), new IsCutOff());

    /** What speaks for one of them; empty where this evidence tells nothing. */
    Optional<Ground> weigh(Sides sides);

    /** One of two documents: when it was published, and what it tells about its age. */
    record Side(Document document, Published time, Aged aged) {
        String id() {
            return document.id();
        }
    }

    /** Two documents and what they share. */
    record Sides(Side first, Side second, SharedWording wording) {}

    /**
     * A piece of evidence.
     *
     * @param weight natural log-odds that the first was copied by the second; negative for the other way round
     * @param why the values that were compared
     */
    record Ground(double weight, String why) {}

    /**
     * The one published earlier was first: the more surely, the wider the gap is against how clocks, zones and crawls err,
     * or, where times are known by their bounds, the more of these lie apart.
     */
    record EarlierTime() implements DirectionRule {

        private static final double HOUR = 3_600;
        /** No time says more than this. */
        private static final double MOST = 3;
        /** Hours after which a gap says two thirds of that: half an hour is little, an hour decides. */
        private static final double TELLING_GAP = 1.8;
        /** Share of times that are wrong, where no gap can be reckoned. */
        private static final double WRONG = 0.1;

        @Override
        public Optional<Ground> weigh(Sides sides) {
            Published first = sides.first().time();
            Published second = sides.second().time();
            if (!first.isKnown() || !second.isKnown()) {
                return Optional.empty();
            }
            double hours = (first.before(second) - second.before(first)) / HOUR;
            double chance = first.chanceBefore(second);
            double weight = hours == 0 ? overlapping(chance) : apart(hours);
            if (Math.abs(weight) < 0.1) {
                return Optional.empty();
            }
            String gap = hours == 0
                    ? String.format(Locale.ROOT, "earlier with a chance of %.0f %%", 100 * Math.max(chance, 1 - chance))
                    : String.format(Locale.ROOT, "earlier by %.1f hours", Math.abs(hours));
            return Optional.of(new Ground(
                    weight,
                    gap + " (" + sides.first().id() + ": " + first.words() + "; "
                            + sides.second().id() + ": " + second.words() + ")"));
        }

        private static double apart(double hours) {
            return Math.signum(hours) * MOST * (1 - Math.exp(-Math.abs(hours) / TELLING_GAP));
        }

        private static double overlapping(double chance) {
            double right = WRONG / 2 + (1 - WRONG) * chance;
            return Math.log(right / (1 - right));
        }
    }

    /** Of two states of one running log, the one with the later last entry is the later. */
    record RunsOnLonger() implements DirectionRule {

        @Override
        public Optional<Ground> weigh(Sides sides) {
            OptionalInt first = sides.first().aged().latestEntry();
            OptionalInt second = sides.second().aged().latestEntry();
            if (first.isEmpty() || second.isEmpty() || first.getAsInt() == second.getAsInt()) {
                return Optional.empty();
            }
            double weight = first.getAsInt() < second.getAsInt() ? 1.9 : -1.9;
            return Optional.of(new Ground(weight, "a running log whose last entry is earlier"));
        }
    }

    /** The one that names the other's outlet as its source was second. */
    record GivesCredit() implements DirectionRule {

        @Override
        public Optional<Ground> weigh(Sides sides) {
            Optional<Credits.Credit> bySecond = credit(sides.second(), sides.first());
            Optional<Credits.Credit> byFirst = credit(sides.first(), sides.second());
            double weight = bySecond.map(Credits.Credit::weight).orElse(0.0)
                    - byFirst.map(Credits.Credit::weight).orElse(0.0);
            if (weight == 0) {
                return Optional.empty();
            }
            String words =
                    (weight > 0 ? bySecond : byFirst).map(Credits.Credit::words).orElse("");
            return Optional.of(new Ground(weight, "credited by the other: \"" + words + "\""));
        }

        private static Optional<Credits.Credit> credit(Side by, Side of) {
            return Credits.find(by.document(), by.aged().lower(), of.document());
        }
    }

    /** The one that says that it was updated or corrected is the later version. */
    record SaysItWasRevised() implements DirectionRule {

        @Override
        public Optional<Ground> weigh(Sides sides) {
            Optional<Credits.Credit> first = sides.first().aged().revision();
            Optional<Credits.Credit> second = sides.second().aged().revision();
            if (first.isPresent() == second.isPresent()) {
                return Optional.empty();
            }
            return Optional.of(second.map(
                            found -> new Ground(found.weight(), "the other says \"" + found.words() + "\""))
                    .or(() ->
                            first.map(found -> new Ground(-found.weight(), "the other says \"" + found.words() + "\"")))
                    .orElseThrow());
        }
    }

    /** Newspapers cut from the end: the one that stops where the other goes on is more likely the copy. */
    record IsCutOff() implements DirectionRule {

        @Override
        public Optional<Ground> weigh(Sides sides) {
            return switch (sides.wording().cut()) {
                case NEITHER -> Optional.empty();
                case FIRST -> Optional.of(new Ground(-0.5, "goes on where the other is cut off"));
                case SECOND -> Optional.of(new Ground(0.5, "goes on where the other is cut off"));
            };
        }
    }
}
