package whence.reprint;

import java.util.List;
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

    /** The one published earlier was first, as far as the gap is wider than clocks, zones and crawls err. */
    record EarlierTime() implements DirectionRule {

        private static final long HOUR = 3_600;

        @Override
        public Optional<Ground> weigh(Sides sides) {
            long ahead = sides.first().time().before(sides.second().time());
            long behind = sides.second().time().before(sides.first().time());
            double weight = weight(ahead) - weight(behind);
            if (weight == 0) {
                return Optional.empty();
            }
            return Optional.of(new Ground(
                    weight,
                    String.format(
                            java.util.Locale.ROOT,
                            "earlier by %.1f hours (%s: %s; %s: %s)",
                            Math.max(ahead, behind) / (double) HOUR,
                            sides.first().id(),
                            sides.first().time().words(),
                            sides.second().id(),
                            sides.second().time().words())));
        }

        private static double weight(long seconds) {
            return seconds > 6 * HOUR ? 3 : seconds > 1.5 * HOUR ? 1.5 : seconds > HOUR ? 1.1 : 0;
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
