package whence.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import whence.claim.Claim;
import whence.claim.Pile.Page;
import whence.conflict.Conflict.Kind;
import whence.provenance.Provenance.Traced;
import whence.reading.Stance;
import whence.text.Passage;
import whence.time.Interval;
import whence.timeline.EventTimes;

/** Two claims of one person that cannot both hold: fled and seen at home, dead and seen alive. */
final class ExcludedByAnother implements ConflictRule {

    private record Exclusion(String a, String b, boolean onlyAfter, String why) {}

    private static final List<Exclusion> EXCLUSIONS = Tables.rows("exclusions.tsv").stream()
            .map(row -> new Exclusion(row.get(0), row.get(1), row.get(2).equals("after"), row.get(3)))
            .toList();

    @Override
    public List<Conflict> in(Evidence evidence) {
        Map<String, List<Claim>> byBearer = new HashMap<>();
        for (Traced traced : evidence.claims()) {
            Claim claim = traced.claim();
            if (!claim.about().kind().isEmpty() && !claim.about().entities().isEmpty()) {
                byBearer.computeIfAbsent(claim.about().entities().get(0), key -> new ArrayList<>())
                        .add(claim);
            }
        }
        List<Conflict> found = new ArrayList<>();
        byBearer.values().forEach(claims -> compare(evidence, claims, found));
        return found;
    }

    private static void compare(Evidence evidence, List<Claim> claims, List<Conflict> found) {
        for (Exclusion exclusion : EXCLUSIONS) {
            for (Claim a : claims) {
                if (a.about().kind().equals(exclusion.a())) {
                    claims.stream()
                            .filter(b -> b.about().kind().equals(exclusion.b()))
                            .forEach(b -> collide(evidence, exclusion, a, b).ifPresent(found::add));
                }
            }
        }
    }

    private static Optional<Conflict> collide(Evidence evidence, Exclusion exclusion, Claim a, Claim b) {
        for (Claim.Maker first : asserted(a)) {
            for (Claim.Maker second : asserted(b)) {
                if (!exclusion.onlyAfter() || mayBeAfter(evidence, first, second)) {
                    return Optional.of(Conflicts.between(
                            Kind.STATUS,
                            passage(evidence, first),
                            passage(evidence, second),
                            exclusion.why() + ": “" + a.text() + "” and “" + b.text() + "”"));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Claim.Maker> asserted(Claim claim) {
        return claim.makers().stream()
                .filter(maker -> maker.stance() == Stance.ASSERTS)
                .limit(20)
                .toList();
    }

    /** The second is dated, and not before the first; where the first has no date, its report's stands for it. */
    private static boolean mayBeAfter(Evidence evidence, Claim.Maker first, Claim.Maker second) {
        Optional<Interval> then = when(evidence, first).or(() -> published(evidence, first));
        Optional<Interval> later = when(evidence, second);
        return then.isPresent()
                && later.isPresent()
                && later.get().to() != null
                && then.get().from() != null
                && !java.util.Objects.requireNonNull(later.get().to())
                        .isBefore(java.util.Objects.requireNonNull(then.get().from()));
    }

    private static Optional<Interval> when(Evidence evidence, Claim.Maker maker) {
        Page page = evidence.pile().getPage(maker.document());
        return EventTimes.findTimeOf(
                        page, evidence.pile().getStatement(maker.document(), maker.statement()), maker.event())
                .map(EventTimes::possibleDays);
    }

    private static Optional<Interval> published(Evidence evidence, Claim.Maker maker) {
        return evidence.pile()
                .getPage(maker.document())
                .document()
                .findPublished()
                .map(Interval::of);
    }

    private static Passage passage(Evidence evidence, Claim.Maker maker) {
        return new Passage(
                maker.document(),
                evidence.pile()
                        .getStatement(maker.document(), maker.statement())
                        .contentSpan());
    }
}
