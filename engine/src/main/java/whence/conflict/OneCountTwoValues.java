package whence.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import whence.claim.Claim;
import whence.claim.Pile;
import whence.conflict.Conflict.Kind;
import whence.provenance.Provenance.Traced;
import whence.reading.Stance;
import whence.time.Interval;

/**
 * One count with two values, bounds reckoned in: "over 1,000" and "1,100" agree. Two counts are one where the unit is
 * one and the words around tell of one thing: one claim, or a verb and another telling word in common. A share and a
 * count, differently narrowed things, and counts of different times are not compared.
 *
 * <p>Of people dead, two counts are one too where the documents have names in common, and a higher one told on a later
 * day is no contradiction: tolls grow.
 */
final class OneCountTwoValues implements ConflictRule {

    /** Conflicts said of one unit in one pile; more are no contradiction but many things counted. Of tolls so many are told. */
    private static final int MOST = 4;

    /** Names that two documents on one thing have in common. */
    private static final int SHARED_NAMES = 2;

    @Override
    public List<Conflict> in(Evidence evidence) {
        Map<String, List<Count>> byUnit = new java.util.TreeMap<>();
        evidence.pile()
                .pages()
                .forEach(page -> Count.in(page)
                        .forEach(count -> byUnit.computeIfAbsent(count.unit(), unit -> new ArrayList<>())
                                .add(count)));
        Map<String, Set<String>> claims = claimsByStatement(evidence);
        List<Conflict> found = new ArrayList<>();
        for (List<Count> counts : byUnit.values()) {
            found.addAll(compare(counts, claims));
        }
        return found;
    }

    private static List<Conflict> compare(List<Count> counts, Map<String, Set<String>> claims) {
        List<Conflict> found = new ArrayList<>();
        List<Conflict> tolls = new ArrayList<>();
        Set<Set<Double>> said = new HashSet<>();
        for (int i = 0; i < counts.size(); i++) {
            for (int j = i + 1; j < counts.size(); j++) {
                Count a = counts.get(i);
                Count b = counts.get(j);
                if (a.collidesWith(b)
                        && isOneCount(a, b, claims)
                        && said.add(Set.of(a.quantity().value(), b.quantity().value()))) {
                    (a.toll() && b.toll() ? tolls : found).add(conflict(a, b));
                }
            }
        }
        List<Conflict> kept = new ArrayList<>(found.size() > MOST ? List.of() : found);
        kept.addAll(tolls.subList(0, Math.min(MOST, tolls.size())));
        return kept;
    }

    private static boolean isOneCount(Count a, Count b, Map<String, Set<String>> claims) {
        boolean onePage = a.telling().page().equals(b.telling().page());
        if (onePage
                && a.telling()
                        .statement()
                        .contentSpan()
                        .overlaps(b.telling().statement().contentSpan())) {
            return false;
        }
        if (!a.fits(b) || !sameTime(a.telling(), b.telling())) {
            return false;
        }
        Set<String> shared = new TreeSet<>(a.words());
        shared.retainAll(b.words());
        boolean verb = shared.stream()
                .anyMatch(word -> a.verbs().contains(word) && b.verbs().contains(word));
        if (a.toll() && b.toll()) {
            return !hasGrown(a, b) && (onePage || isOneStory(a, b));
        }
        boolean claim = !onePage && isOneClaim(a, b, claims);
        return claim || (onePage ? verb && shared.size() >= 3 : shared.size() >= 2 && (verb || shared.size() >= 3));
    }

    /** Told on a later day and higher. */
    private static boolean hasGrown(Count a, Count b) {
        Optional<LocalDate> one = a.telling().page().document().findPublished();
        Optional<LocalDate> other = b.telling().page().document().findPublished();
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return false;
        }
        return one.get().isBefore(other.get())
                == (a.quantity().value() < b.quantity().value());
    }

    /** Whether two documents name so many of the same that they tell of one thing. */
    private static boolean isOneStory(Count a, Count b) {
        Set<String> one = new HashSet<>();
        a.telling().page().named().forEach(named -> one.add(named.entity()));
        return b.telling().page().named().stream()
                        .map(Pile.Named::entity)
                        .filter(one::contains)
                        .distinct()
                        .limit(SHARED_NAMES)
                        .count()
                == SHARED_NAMES;
    }

    private static boolean isOneClaim(Count a, Count b, Map<String, Set<String>> claims) {
        Set<String> shared = new HashSet<>(claims.getOrDefault(key(a.telling()), Set.of()));
        shared.retainAll(claims.getOrDefault(key(b.telling()), Set.of()));
        return !shared.isEmpty();
    }

    /** Counts of different dated periods are different counts. */
    private static boolean sameTime(Telling a, Telling b) {
        return a.findWhen()
                .flatMap(one -> b.findWhen().map(other -> !excludes(one, other)))
                .orElse(true);
    }

    private static boolean excludes(Interval one, Interval other) {
        return one.excludes(other) || !one.equals(other);
    }

    private static Map<String, Set<String>> claimsByStatement(Evidence evidence) {
        Map<String, Set<String>> claims = new HashMap<>();
        for (Traced traced : evidence.claims()) {
            Claim claim = traced.claim();
            if (claim.about().once() && !claim.about().entities().isEmpty()) {
                for (Claim.Maker maker : claim.makers()) {
                    if (maker.stance() == Stance.ASSERTS) {
                        claims.computeIfAbsent(maker.document() + " " + maker.statement(), key -> new LinkedHashSet<>())
                                .add(claim.id());
                    }
                }
            }
        }
        return claims;
    }

    private static String key(Telling telling) {
        return telling.page().document().id() + " " + telling.statement().id();
    }

    private static Conflict conflict(Count a, Count b) {
        return Conflicts.between(
                Kind.NUMBER,
                a.passage(),
                b.passage(),
                "One count, two values: “" + a.telling().words() + "”, says "
                        + a.telling().byWhom() + "; “" + b.telling().words() + "”, says "
                        + b.telling().byWhom());
    }
}
