package whence.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns what was recognised into a period, by its rule and by what has been told so far. */
final class Reckoning {

    private static final int MINGUO = 1911;

    private final Course course;
    private final Holidays holidays;
    private final YearChoice years;

    Reckoning(Course course, Holidays holidays) {
        this.course = course;
        this.holidays = holidays;
        this.years = new YearChoice(course);
    }

    /** The unit that a relative time counts. */
    static Unit unit(Wording wording) {
        String fixed = wording.meaning().get("unit");
        return fixed.isEmpty() ? Unit.of(wording.get(Slot.UNIT)) : Unit.of(fixed);
    }

    /**
     * The value, or empty where the words make no date after all (31 February).
     *
     * @param around what the words around it say
     */
    Optional<Reckoned> reckon(Clause clause, Surroundings around) {
        Wording wording = clause.main();
        Wording within = clause.within();
        try {
            Optional<Reckoned> value = within == null ? alone(wording, around) : within(wording, shift(within));
            return value.map(v -> v.in(part(wording)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static @Nullable String part(Wording wording) {
        int part = wording.get(Slot.PART);
        if (part < 0 && wording.meaning().rule() == Meaning.Rule.DATE && wording.has(Slot.ORDINAL)) {
            part = wording.get(Slot.ORDINAL) == 1 ? 1 : 3;
        }
        return switch (part) {
            case 1 -> "early";
            case 2 -> "mid";
            case 3 -> "late";
            default -> null;
        };
    }

    private Optional<Reckoned> within(Wording wording, Reckoned frame) {
        Period period = frame.period();
        if (period == null || wording.meaning().rule() == Meaning.Rule.PART) {
            return Optional.of(frame);
        }
        Wording dated = wording.with(Slot.YEAR, period.year());
        if (wording.has(Slot.DAY) && !wording.has(Slot.MONTH)) {
            dated = dated.with(Slot.MONTH, period.month());
        }
        return Optional.of(Reckoned.of(inYear(dated, period.year()), frame.anchor()));
    }

    private Optional<Reckoned> alone(Wording wording, Surroundings around) {
        return switch (wording.meaning().rule()) {
            case DATE -> date(wording, around);
            case NUMERIC -> numeric(wording);
            case YEARS -> span(wording);
            case ERA -> explicit(wording, wording.get(Slot.COUNT) + MINGUO);
            case SHIFT -> Optional.of(shift(wording));
            case WEEKDAY -> Optional.of(weekday(wording, around.tense()));
            case PICK -> Optional.of(pick(wording));
            case DECADE -> decade(wording);
            case CENTURY -> Optional.of(Reckoned.of(Period.century(ordinal(wording)), Reckoned.EXPLICIT));
            case WEEK, HALF, QUARTER -> date(wording, around);
            case PART -> Optional.empty();
            case UNKNOWN -> Optional.of(Reckoned.open(Granularity.UNKNOWN, Reckoned.PUBLICATION));
        };
    }

    private static int ordinal(Wording wording) {
        for (Slot slot : new Slot[] {Slot.ORDINAL, Slot.DAY, Slot.COUNT}) {
            if (wording.has(slot)) {
                return wording.get(slot);
            }
        }
        return 1;
    }

    private Optional<Reckoned> date(Wording wording, Surroundings around) {
        if (wording.has(Slot.YEAR)) {
            return explicit(wording, wording.get(Slot.YEAR));
        }
        if (wording.has(Slot.DAY)
                && !wording.has(Slot.MONTH)
                && wording.meaning().rule() == Meaning.Rule.DATE) {
            return dayOfMonth(wording.get(Slot.DAY));
        }
        return years.choose(year -> fitting(wording, year), around);
    }

    private Optional<Reckoned> explicit(Wording wording, int year) {
        return Optional.of(Reckoned.of(inYear(wording, year), Reckoned.EXPLICIT));
    }

    /** The period in a year; empty where that year has no such day, or it falls on another day of the week. */
    private Optional<Period> fitting(Wording wording, int year) {
        try {
            Period period = inYear(wording, year);
            boolean other = wording.has(Slot.WEEKDAY)
                    && period.isDay()
                    && period.from().getDayOfWeek().getValue() != wording.get(Slot.WEEKDAY);
            return other ? Optional.empty() : Optional.of(period);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private Period inYear(Wording wording, int year) {
        return switch (wording.meaning().rule()) {
            case WEEK -> week(wording, year);
            case HALF -> Period.half(year, number(wording));
            case QUARTER -> Period.quarter(year, number(wording));
            default -> dateInYear(wording, year);
        };
    }

    private static int number(Wording wording) {
        String fixed = wording.meaning().get("value");
        return fixed.isEmpty() ? ordinal(wording) : Integer.parseInt(fixed);
    }

    private static Period week(Wording wording, int year) {
        if (wording.has(Slot.DAY)) {
            LocalDate day = LocalDate.of(year, wording.get(Slot.MONTH), wording.get(Slot.DAY));
            return Period.week(day);
        }
        YearMonth month = YearMonth.of(year, wording.get(Slot.MONTH));
        int ordinal = wording.get(Slot.ORDINAL);
        LocalDate from = ordinal > 4 ? month.atEndOfMonth().minusDays(6) : month.atDay(7 * ordinal - 6);
        return new Period(from, from.plusDays(6), Granularity.WEEK);
    }

    private Period dateInYear(Wording wording, int year) {
        if (wording.has(Slot.HOLIDAY)) {
            return Period.day(holidays.day(wording.get(Slot.HOLIDAY), year));
        }
        if (wording.has(Slot.MONTH)) {
            int month = wording.get(Slot.MONTH);
            return wording.has(Slot.DAY)
                    ? Period.day(LocalDate.of(year, month, wording.get(Slot.DAY)))
                    : Period.month(year, month);
        }
        return wording.has(Slot.SEASON) ? Period.season(year, wording.get(Slot.SEASON)) : Period.year(year);
    }

    /** 5/6/2021 is 5 June or 6 May: then only the two together are named. */
    private static Optional<Reckoned> numeric(Wording wording) {
        int year = wording.get(Slot.YEAR);
        int month = wording.get(Slot.MONTH);
        int day = wording.get(Slot.DAY);
        LocalDate one = LocalDate.of(year, month, day);
        if (day > 12 || day == month) {
            return Optional.of(Reckoned.of(Period.day(one), Reckoned.EXPLICIT));
        }
        LocalDate other = LocalDate.of(year, day, month);
        Period both = one.isBefore(other)
                ? new Period(one, other, Granularity.UNKNOWN)
                : new Period(other, one, Granularity.UNKNOWN);
        return Optional.of(Reckoned.of(both, Reckoned.EXPLICIT));
    }

    /** 1995-96: the second year in the century of the first. */
    private static Optional<Reckoned> span(Wording wording) {
        int year = wording.get(Slot.YEAR);
        if (wording.has(Slot.YY)) {
            int second = year / 100 * 100 + wording.get(Slot.YY);
            if (second <= year) {
                return Optional.empty();
            }
            year = second;
        }
        return Optional.of(Reckoned.of(Period.year(year), Reckoned.EXPLICIT));
    }

    private Optional<Reckoned> decade(Wording wording) {
        int first = wording.has(Slot.DECADE) ? wording.get(Slot.DECADE) : wording.get(Slot.COUNT);
        if (first >= 1000) {
            boolean century = first % 100 == 0 && first < 2000;
            Period period = century ? Period.century(first / 100 + 1) : Period.decade(first);
            return Optional.of(Reckoned.of(period, Reckoned.EXPLICIT));
        }
        if (first % 10 != 0 || first >= 100) {
            return Optional.empty();
        }
        int century = first < 30 ? 2000 : 1900;
        LocalDate today = course.today();
        if (!wording.meaning().get("century").isEmpty()) {
            century = today == null ? 1900 : (today.getYear() + 99) / 100 * 100 - 200;
        } else if (wording.has(Slot.DAY)) {
            century = (wording.get(Slot.DAY) - 1) * 100;
        }
        return Optional.of(Reckoned.of(Period.decade(century + first), Reckoned.EXPLICIT));
    }

    private Reckoned shift(Wording wording) {
        boolean fromPublication = wording.meaning().get("base").equals("publication");
        Unit unit = unit(wording);
        Granularity named = unit.granularity();
        String anchor = fromPublication ? today().anchor() : Reckoned.NARRATIVE;
        LocalDate base = fromPublication ? today().day() : narrativeBase(unit, wording);
        int by = by(wording);
        if (base == null || (wording.has(Slot.COUNT) && wording.get(Slot.COUNT) <= 0)) {
            return Reckoned.open(named, anchor);
        }
        Period period = unit.shifted(base, by);
        return period.year() < 1 ? Reckoned.open(named, anchor) : Reckoned.of(period, anchor);
    }

    private static int by(Wording wording) {
        return switch (wording.meaning().get("by")) {
            case "-COUNT" -> -wording.get(Slot.COUNT);
            case "+COUNT" -> wording.get(Slot.COUNT);
            default -> Integer.parseInt(wording.meaning().get("by"));
        };
    }

    /** The day from which publication is reckoned, and what it hangs on. */
    private record Today(@Nullable LocalDate day, String anchor) {}

    private Today today() {
        Period heading = course.heading();
        boolean headed = heading != null && heading.isDay();
        return new Today(course.today(), headed ? Reckoned.HEADING : Reckoned.PUBLICATION);
    }

    /** The time told last, where it is told finely enough to count the unit from it. */
    private @Nullable LocalDate narrativeBase(Unit unit, Wording wording) {
        if (unit.isFinerThan(Unit.MONTH)) {
            return course.lastDay();
        }
        boolean same = wording.meaning().get("by").equals("0");
        Period last = unit == Unit.YEAR && same ? course.mentioned() : course.last();
        if (last == null) {
            return null;
        }
        boolean fine = Unit.MONTH.isFinerThan(unit) || last.isWithinMonth();
        return fine ? last.from() : null;
    }

    private Reckoned weekday(Wording wording, int tense) {
        DayOfWeek day = DayOfWeek.of(wording.get(Slot.WEEKDAY));
        LocalDate told = course.lastDay();
        if (course.isNarrative() && course.heading() == null && told != null) {
            return Reckoned.of(Period.day(told.with(TemporalAdjusters.nextOrSame(day))), Reckoned.NARRATIVE);
        }
        Today today = today();
        if (today.day() == null) {
            return Reckoned.open(Granularity.DAY, today.anchor());
        }
        return Reckoned.of(Period.day(weekday(today.day(), day, by(wording), tense)), today.anchor());
    }

    private static LocalDate weekday(LocalDate today, DayOfWeek day, int by, int tense) {
        return switch (by) {
            case -1 -> today.with(TemporalAdjusters.previous(day));
            case 1 -> today.with(TemporalAdjusters.next(day));
            case -7, 7 ->
                today.plusDays(by)
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .with(TemporalAdjusters.nextOrSame(day));
            default ->
                tense > 0
                        ? today.with(TemporalAdjusters.nextOrSame(day))
                        : today.with(TemporalAdjusters.previousOrSame(day));
        };
    }

    /** "last March", "that June", "the following Monday": the nearest on the side that is asked for. */
    private Reckoned pick(Wording wording) {
        boolean fromPublication = wording.meaning().get("base").equals("publication");
        Today today = today();
        Period last = course.last();
        LocalDate base = fromPublication ? today.day() : last == null ? null : last.from();
        String anchor = fromPublication ? today.anchor() : Reckoned.NARRATIVE;
        if (base == null) {
            return Reckoned.open(Granularity.UNKNOWN, anchor);
        }
        int by = by(wording);
        if (wording.has(Slot.WEEKDAY)) {
            LocalDate from = fromPublication || course.lastDay() == null ? base : course.lastDay();
            return Reckoned.of(Period.day(weekday(from, DayOfWeek.of(wording.get(Slot.WEEKDAY)), by, 1)), anchor);
        }
        Period same = dateInYear(wording, base.getYear());
        if (by == 0) {
            return Reckoned.of(same, anchor);
        }
        boolean passed = by < 0 ? same.to().isBefore(base) : same.from().isAfter(base);
        return Reckoned.of(passed ? same : dateInYear(wording, base.getYear() + by), anchor);
    }

    /** "the 5th", 6日: in the month told last, or the nearest month that has come. */
    private Optional<Reckoned> dayOfMonth(int day) {
        Period last = course.last();
        Today today = today();
        boolean told = last != null && last.isWithinMonth();
        if (told && (course.isNarrative() || today.day() == null) && last != null) {
            return Optional.of(
                    Reckoned.of(Period.day(LocalDate.of(last.year(), last.month(), day)), Reckoned.NARRATIVE));
        }
        LocalDate from = today.day();
        if (from == null) {
            return Optional.of(Reckoned.open(Granularity.DAY, today.anchor()));
        }
        YearMonth month = YearMonth.from(from);
        boolean ahead = day > from.getDayOfMonth() + 7;
        return Optional.of(Reckoned.of(Period.day((ahead ? month.minusMonths(1) : month).atDay(day)), today.anchor()));
    }
}
