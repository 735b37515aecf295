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

    List<DirectionRule> ALL = List.of(
            new EarlierTime(),
            new RunsOnLonger(),
            new GivesCredit(),
            new KeepsAgencyLine(),
            new InheritsSpelling(),
            new SaysItWasRevised(),
            new IsCutOff());

    /** What speaks for one of them; empty where this evidence tells nothing. */
    Optional<Ground> weigh(Sides sides);

    /** One of two documents: when it was published, and what it tells about its age. */
    record Side(Document document, Published time, Telltale tells) {
        String id() {
            return document.id();
        }
    }

    /** Two documents and what they share. */
    record Sides(Side first, Side second, SharedWording wording) {

        /** The agency from which both have it, by their own heads; neither need have it from the other. */
        Optional<String> findCommonAgency() {
            Telltale one = first.tells();
            Telltale other = second.tells();
            return one.agency()
                    .filter(agency -> other.agency().equals(one.agency())
                            && !one.ownAgency().equals(one.agency())
                            && !other.ownAgency().equals(one.agency()));
        }
    }

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
        /** Of two that have it from one agency, the earlier need not be whom the later has it from. */
        private static final double SIBLINGS = 0.8;
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
            double chance = hours == 0 ? first.chanceBefore(second) : 0;
            Optional<String> agency = sides.findCommonAgency();
            double weight = (hours == 0 ? overlapping(chance) : apart(hours)) * (agency.isPresent() ? SIBLINGS : 1);
            if (Math.abs(weight) < 0.1) {
                return Optional.empty();
            }
            String gap = hours == 0
                    ? "earlier with a chance of " + Math.round(100 * Math.max(chance, 1 - chance)) + " %"
                    : "earlier by " + Rounded.tenths(Math.abs(hours)) + " hours";
            return Optional.of(new Ground(
                    weight,
                    gap + " (" + sides.first().id() + ": " + first.words() + "; "
                            + sides.second().id() + ": " + second.words() + ")"
                            + agency.map(name -> ", which tells less of two that have it from " + name)
                                    .orElse("")));
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
            OptionalInt first = sides.first().tells().latestEntry();
            OptionalInt second = sides.second().tells().latestEntry();
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
            return Credits.find(by.document(), by.tells().lower(), of.document());
        }
    }

    /** The one at whose head an agency's line stands came after the agency's own report. */
    record KeepsAgencyLine() implements DirectionRule {

        /** Twelve times right for once wrong: an agency may print what a member wrote, under its own line. */
        private static final double WEIGHT = 2.5;

        @Override
        public Optional<Ground> weigh(Sides sides) {
            Telltale first = sides.first().tells();
            Telltale second = sides.second().tells();
            if (isFrom(second, first)) {
                return Optional.of(ground(WEIGHT, second));
            }
            return isFrom(first, second) ? Optional.of(ground(-WEIGHT, first)) : Optional.empty();
        }

        private static Ground ground(double weight, Telltale later) {
            return new Ground(weight, "the outlet of " + later.agency().orElseThrow() + ", whose line the other keeps");
        }

        private static boolean isFrom(Telltale one, Telltale agency) {
            return one.agency().isPresent()
                    && one.agency().equals(agency.ownAgency())
                    && !one.ownAgency().equals(agency.ownAgency());
        }
    }

    /** The one that spells a name in its own words otherwise than in the shared ones took these from the other. */
    record InheritsSpelling() implements DirectionRule {

        @Override
        public Optional<Ground> weigh(Sides sides) {
            SpelledNames first = sides.first().tells().names();
            SpelledNames second = sides.second().tells().names();
            List<Reprint.Passage> passages = sides.wording().passages();
            var bySecond = second.findInherited(
                    passages.stream().map(Reprint.Passage::inTo).toList(), first);
            var byFirst = first.findInherited(
                    passages.stream().map(Reprint.Passage::inFrom).toList(), second);
            if (bySecond.isPresent() == byFirst.isPresent()) {
                return Optional.empty();
            }
            SpelledNames.Inherited found = bySecond.or(() -> byFirst).orElseThrow();
            return Optional.of(new Ground(
                    bySecond.isPresent() ? 1.1 : -1.1,
                    "the other spells \"" + found.shared() + "\" in the shared words and \"" + found.own()
                            + "\" in its own"));
        }
    }

    /** The one that says that it was updated or corrected is the later version. */
    record SaysItWasRevised() implements DirectionRule {

        @Override
        public Optional<Ground> weigh(Sides sides) {
            Optional<Credits.Credit> first = sides.first().tells().revision();
            Optional<Credits.Credit> second = sides.second().tells().revision();
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
            if (sides.findCommonAgency().isPresent()) {
                return Optional.empty();
            }
            return switch (sides.wording().cut()) {
                case NEITHER -> Optional.empty();
                case FIRST -> Optional.of(new Ground(-0.5, "goes on where the other is cut off"));
                case SECOND -> Optional.of(new Ground(0.5, "goes on where the other is cut off"));
            };
        }
    }
}
