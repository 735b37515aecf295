package whence.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import whence.claim.Claim;
import whence.conflict.Conflict.Kind;
import whence.provenance.Provenance.Traced;
import whence.reading.Stance;
import whence.text.Lexicon;
import whence.time.Interval;

/**
 * Two things told of one person that cannot both hold: fled and seen at home, arrested and only heard. The earliest sure
 * telling of the one is set against each voice that tells the other.
 */
final class ExcludedByAnother implements ConflictRule {

    /** Voices set against one claim; more say nothing new. */
    private static final int MOST = 3;

    private record Exclusion(String a, String b, boolean onlyAfter, Kind kind, String why) {}

    private static final List<Exclusion> EXCLUSIONS = Lexicon.rows(ExcludedByAnother.class, "exclusions.tsv").stream()
            .map(row -> new Exclusion(
                    row.get(0),
                    row.get(1),
                    row.get(2).equals("after"),
                    Kind.valueOf(row.get(3).toUpperCase(java.util.Locale.ROOT)),
                    row.get(4)))
            .toList();

    @Override
    public List<Conflict> in(Evidence evidence) {
        Map<String, Map<String, List<Telling>>> byBearer = byBearer(evidence);
        List<Conflict> found = new ArrayList<>();
        byBearer.values()
                .forEach(kinds -> EXCLUSIONS.forEach(exclusion -> {
                    List<Telling> ones = kinds.getOrDefault(exclusion.a(), List.of());
                    List<Telling> others = kinds.getOrDefault(exclusion.b(), List.of());
                    compare(exclusion, ones, others, found);
                }));
        return found;
    }

    /** Kinds of events and states by the id of their bearer. */
    private static Map<String, Map<String, List<Telling>>> byBearer(Evidence evidence) {
        Map<String, Map<String, List<Telling>>> byBearer = new TreeMap<>();
        for (Traced traced : evidence.claims()) {
            Claim.About about = traced.claim().about();
            if (!about.kind().isEmpty() && !about.entities().isEmpty()) {
                traced.claim().makers().stream()
                        .filter(maker -> maker.stance() == Stance.ASSERTS)
                        .map(maker -> Telling.of(evidence, maker))
                        .filter(telling -> telling.isOwn() && telling.isTold())
                        .forEach(telling -> add(byBearer, about.entities().get(0), about.kind(), telling));
            }
        }
        States.in(evidence).stream()
                .filter(state -> !state.telling().isSupposed())
                .forEach(state -> add(byBearer, state.bearer(), state.state(), state.telling()));
        return byBearer;
    }

    private static void add(
            Map<String, Map<String, List<Telling>>> byBearer, String bearer, String kind, Telling telling) {
        byBearer.computeIfAbsent(bearer, key -> new HashMap<>())
                .computeIfAbsent(kind, key -> new ArrayList<>())
                .add(telling);
    }

    private static void compare(Exclusion exclusion, List<Telling> ones, List<Telling> others, List<Conflict> found) {
        Set<String> voices = new HashSet<>();
        for (Telling other : sorted(others)) {
            if (exclusion.onlyAfter() && (!other.isVerbal() || other.isLast())) {
                continue;
            }
            Optional<Telling> one = sorted(ones).stream()
                    .filter(candidate -> !overlaps(candidate, other) && !candidate.isLast())
                    .filter(candidate -> !exclusion.onlyAfter() || mayBeAfter(candidate, other))
                    .findFirst();
            if (one.isPresent() && voices.size() < MOST && voices.add(other.voiceKey())) {
                found.add(Conflicts.between(
                        exclusion.kind(),
                        one.get().passage(),
                        other.passage(),
                        exclusion.why() + ": “" + one.get().words() + "”, says "
                                + one.get().byWhom() + "; “" + other.words() + "”, says " + other.byWhom()));
            }
        }
    }

    private static List<Telling> sorted(List<Telling> tellings) {
        return tellings.stream()
                .sorted(Comparator.comparing(
                                (Telling one) -> one.statement().voice().certainty())
                        .thenComparing(one -> one.page()
                                .document()
                                .findPublished()
                                .map(Object::toString)
                                .orElse("9999"))
                        .thenComparing(Telling::isHan)
                        .thenComparing(Telling::passage))
                .toList();
    }

    private static boolean overlaps(Telling one, Telling other) {
        return one.passage().document().equals(other.passage().document())
                && one.passage().span().overlaps(other.passage().span());
    }

    /** The second is dated, and not before the first; where the first has no date, its report's stands for it. */
    private static boolean mayBeAfter(Telling first, Telling second) {
        Optional<Interval> then = first.findWhen().or(first::findSaid);
        Optional<Interval> later = second.findWhen();
        return then.flatMap(Interval::findFrom).isPresent()
                && later.flatMap(Interval::findTo).isPresent()
                && !later.flatMap(Interval::findTo)
                        .orElseThrow()
                        .isBefore(then.flatMap(Interval::findFrom).orElseThrow());
    }
}
