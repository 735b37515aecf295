package whence.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import whence.claim.Claim;
import whence.conflict.Conflict.Kind;
import whence.provenance.Provenance.Traced;
import whence.reading.Stance;
import whence.text.Passage;
import whence.time.Interval;
import whence.time.TimeExpression;
import whence.timeline.EventTimes;

/**
 * One event at two times that exclude each other. A month and a day in it do not; "mid-February" and the 10th do. Of
 * things that happen again and again only times within a few days of each other are one event under two dates.
 */
final class OneEventAtTwoTimes implements ConflictRule {

    /** Days within which two tellings of a repeated kind of event may mean one. */
    private static final int SAME_OCCASION = 5;

    /** So many different times of one claim are compared; more are no contradiction but a vague claim. */
    private static final int MOST = 6;

    private record Told(Interval days, Passage passage, String words, Telling telling) {}

    @Override
    public List<Conflict> in(Evidence evidence) {
        List<Conflict> found = new ArrayList<>();
        for (Traced traced : evidence.claims()) {
            List<Told> told = told(evidence, traced.claim());
            for (int i = 0; i < told.size(); i++) {
                for (int j = i + 1; j < told.size(); j++) {
                    if (collide(traced.claim(), told.get(i), told.get(j))) {
                        found.add(conflict(told.get(i), told.get(j)));
                    }
                }
            }
        }
        found.addAll(dayApart(evidence));
        return found;
    }

    /**
     * What one document tells of one person twice, in other words and a day apart: an appearance on the 23rd in its
     * chronology is on the 24th in its comment. Only things that happen again and again are looked at here; those that
     * happen once are one claim.
     */
    private static List<Conflict> dayApart(Evidence evidence) {
        Map<String, List<Told>> occasions = new LinkedHashMap<>();
        for (Traced traced : evidence.claims()) {
            Claim claim = traced.claim();
            if (!claim.about().once()
                    && !claim.about().kind().isEmpty()
                    && !claim.about().entities().isEmpty()) {
                for (Told told : told(evidence, claim)) {
                    occasions
                            .computeIfAbsent(
                                    told.passage().document() + " "
                                            + claim.about().kind() + " "
                                            + claim.about().entities().get(0),
                                    key -> new ArrayList<>())
                            .add(told);
                }
            }
        }
        List<Conflict> found = new ArrayList<>();
        for (List<Told> told : occasions.values()) {
            for (int i = 0; i < told.size(); i++) {
                for (int j = i + 1; j < Math.min(told.size(), MOST); j++) {
                    if (told.get(i).days().excludes(told.get(j).days())
                            && daysBetween(told.get(i).days(), told.get(j).days()) == 1) {
                        found.add(conflict(told.get(i), told.get(j)));
                    }
                }
            }
        }
        return found;
    }

    /** Each different time once, with the first passage that tells it. */
    private static List<Told> told(Evidence evidence, Claim claim) {
        Map<Interval, Told> told = new LinkedHashMap<>();
        for (Claim.Maker maker : claim.makers()) {
            Telling telling = Telling.of(evidence, maker);
            if (maker.stance() != Stance.ASSERTS || !telling.isOwn()) {
                continue;
            }
            EventTimes.findTimeOf(telling.page(), telling.statement(), telling.event())
                    .filter(OneEventAtTwoTimes::isFine)
                    .ifPresent(one -> told.putIfAbsent(
                            EventTimes.possibleDays(one),
                            new Told(
                                    EventTimes.possibleDays(one),
                                    new Passage(maker.document(), one.span()),
                                    one.span().of(telling.page().text()),
                                    telling)));
        }
        return told.size() > MOST ? List.of() : List.copyOf(told.values());
    }

    private static boolean isFine(TimeExpression time) {
        return switch (time.granularity()) {
            case DAY, WEEK, MONTH -> true;
            case SEASON, QUARTER, HALF_YEAR, YEAR, DECADE, UNKNOWN -> false;
        };
    }

    private static boolean collide(Claim claim, Told a, Told b) {
        return a.days().excludes(b.days())
                && (claim.about().once() || daysBetween(a.days(), b.days()) <= SAME_OCCASION);
    }

    private static long daysBetween(Interval a, Interval b) {
        LocalDate first = a.findFrom().orElseThrow();
        LocalDate second = b.findFrom().orElseThrow();
        return Math.abs(first.toEpochDay() - second.toEpochDay());
    }

    private static Conflict conflict(Told a, Told b) {
        return Conflicts.between(
                Kind.DATE,
                a.passage(),
                b.passage(),
                "One event at two times: “" + a.telling().words() + "” (" + days(a.days()) + "), says "
                        + a.telling().byWhom() + "; “" + b.telling().words() + "” (" + days(b.days()) + "), says "
                        + b.telling().byWhom());
    }

    private static String days(Interval days) {
        return java.util.Objects.equals(days.from(), days.to())
                ? String.valueOf(days.from())
                : days.from() + " to " + days.to();
    }
}
