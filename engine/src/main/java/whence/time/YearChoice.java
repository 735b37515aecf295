package whence.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Chooses the year of a month, day, season or holiday that comes without one. */
final class YearChoice {

    /** So many days ahead an undated day of the news may lie where nothing says it is to come. */
    private static final int AHEAD = 45;
    /** So many months back the narrative may step without a new year having begun. */
    private static final int BACK = 6;

    private final Course course;

    YearChoice(Course course) {
        this.course = course;
    }

    /**
     * @param ofYear the period in a given year, empty where that year has no such day
     * @param tense 1 where the words around say it is to come, -1 past, 0 neither
     * @param block where it stands
     */
    Optional<Reckoned> choose(IntFunction<Optional<Period>> ofYear, int tense, int block) {
        Period heading = course.heading();
        if (heading != null) {
            return ofYear.apply(heading.year()).map(p -> Reckoned.of(p, Reckoned.HEADING));
        }
        Period last = course.last();
        if (last != null && (course.isNarrative() || isPastParagraph(last, block, tense))) {
            return narrative(ofYear, last).map(p -> Reckoned.of(p, Reckoned.NARRATIVE));
        }
        LocalDate today = course.publication();
        if (today == null) {
            return Optional.of(Reckoned.open(Granularity.UNKNOWN, Reckoned.NARRATIVE));
        }
        return news(ofYear, today, tense).map(p -> Reckoned.of(p, Reckoned.PUBLICATION));
    }

    /** A news paragraph that has gone back to an earlier year stays there. */
    private boolean isPastParagraph(Period last, int block, int tense) {
        LocalDate today = course.publication();
        return block == course.lastBlock() && tense <= 0 && today != null && last.year() < today.getYear() - 1;
    }

    private static Optional<Period> narrative(IntFunction<Optional<Period>> ofYear, Period last) {
        int year = last.year();
        Optional<Period> same = ofYear.apply(year);
        boolean turned = same.isPresent()
                && last.isWithinMonth()
                && last.month() - same.get().month() > BACK;
        return turned ? ofYear.apply(year + 1) : same.or(() -> ofYear.apply(year + 1));
    }

    private static Optional<Period> news(IntFunction<Optional<Period>> ofYear, LocalDate today, int tense) {
        @Nullable Period best = null;
        long bestCost = Long.MAX_VALUE;
        for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
            Optional<Period> candidate = ofYear.apply(year);
            if (candidate.isPresent()) {
                long cost = cost(candidate.get(), today, tense);
                if (cost < bestCost) {
                    bestCost = cost;
                    best = candidate.get();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static long cost(Period period, LocalDate today, int tense) {
        boolean holdsToday = !period.from().isAfter(today) && !period.to().isBefore(today);
        if (holdsToday) {
            return 0;
        }
        long ahead = period.daysFrom(today);
        boolean wrongWay = tense > 0 ? ahead < 0 : tense < 0 ? ahead > 0 : ahead > AHEAD;
        return Math.abs(ahead) + (wrongWay ? 400 : 0);
    }
}
