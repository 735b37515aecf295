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

    /** What it costs, in days, to be past where the words say it is to come. */
    private static final int COMING = 400;
    /** What it costs, in days, to lie ahead where the words do not say so. */
    private static final int DOUBT = 150;

    private final Course course;

    YearChoice(Course course) {
        this.course = course;
    }

    /**
     * Chooses the year.
     *
     * @param ofYear the period in a given year, empty where that year has no such day
     * @param around what the words around say
     */
    Optional<Reckoned> choose(IntFunction<Optional<Period>> ofYear, Surroundings around) {
        Period base = base(around);
        if (base != null) {
            boolean headed =
                    course.isHeaded() || course.heading() != null || (around.heads() && course.lastHeading() != null);
            String anchor = headed ? Reckoned.HEADING : Reckoned.NARRATIVE;
            return narrative(ofYear, base).map(p -> Reckoned.of(p, anchor));
        }
        LocalDate today = course.today();
        if (today == null) {
            return Optional.of(Reckoned.open(Granularity.UNKNOWN, Reckoned.NARRATIVE));
        }
        String anchor = course.heading() == null ? Reckoned.PUBLICATION : Reckoned.HEADING;
        return news(ofYear, today, around.tense()).map(p -> Reckoned.of(p, anchor));
    }

    /** The time told before on which an undated one hangs; null where it hangs on publication or a heading's day. */
    private @Nullable Period base(Surroundings around) {
        Period last = course.last();
        if (around.heads()) {
            return course.lastHeading() != null ? course.lastHeading() : course.publication() != null ? null : last;
        }
        if (last == null || course.isHeaded()) {
            return last;
        }
        boolean told = course.heading() == null || course.isToldIn(around.block());
        return (course.isNarrative() && told) || isPastParagraph(last, around) ? last : null;
    }

    /** A news paragraph that has gone back to an earlier year stays there. */
    private boolean isPastParagraph(Period last, Surroundings around) {
        LocalDate today = course.today();
        return course.isScene(around.block())
                && around.tense() <= 0
                && today != null
                && last.year() < today.getYear() - 1;
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
        return Math.abs(ahead) + (!wrongWay ? 0 : tense > 0 ? COMING : DOUBT);
    }
}
