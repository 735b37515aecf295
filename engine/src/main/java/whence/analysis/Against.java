package whence.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import whence.claim.Claim;
import whence.conflict.Conflict;
import whence.conflict.Conflict.Kind;
import whence.reading.Stance;
import whence.text.Passage;

/**
 * Which claims a conflict touches, and what is told against a claim without naming it: the other sides of its conflicts of
 * status and place.
 *
 * <p>One passage may tell of several people. Where a claim holds both sides of a conflict, as one that is asserted and
 * denied does, the conflict is its own: the others whose words stand in the same passage are not touched.
 */
final class Against {

    private final Map<String, List<Conflict>> conflicts = new HashMap<>();
    /** Of each conflict, the ids of the claims that hold both of its sides. */
    private final Map<Conflict, Set<String>> owners = new HashMap<>();

    Against(List<Conflict> all, List<Claim> claims) {
        for (Conflict conflict : all) {
            Stream.of(conflict.a(), conflict.b())
                    .map(Passage::document)
                    .distinct()
                    .forEach(document -> conflicts
                            .computeIfAbsent(document, unseen -> new ArrayList<>())
                            .add(conflict));
        }
        for (Claim claim : claims) {
            for (Conflict conflict : touching(claim)) {
                if (holds(claim, conflict.a(), Optional.empty()) && holds(claim, conflict.b(), Optional.empty())) {
                    owners.computeIfAbsent(conflict, unseen -> new HashSet<>()).add(claim.id());
                }
            }
        }
    }

    /** Whether a passage that makes the claim is in conflict with another. */
    boolean isContested(Claim claim) {
        return touching(claim).stream()
                .filter(conflict -> concerns(conflict, claim))
                .anyMatch(conflict ->
                        holds(claim, conflict.a(), Optional.empty()) || holds(claim, conflict.b(), Optional.empty()));
    }

    /** The passages told against it, in order; those that make the claim itself, or deny it by name, are left out. */
    List<Passage> of(Claim claim) {
        List<Passage> against = new ArrayList<>();
        for (Conflict conflict : touching(claim)) {
            boolean tells = conflict.kind() == Kind.STATUS || conflict.kind() == Kind.PLACE;
            if (!tells || !concerns(conflict, claim)) {
                continue;
            }
            if (holds(claim, conflict.a(), Optional.of(Stance.ASSERTS))
                    && !holds(claim, conflict.b(), Optional.empty())) {
                against.add(conflict.b());
            } else if (holds(claim, conflict.b(), Optional.of(Stance.ASSERTS))
                    && !holds(claim, conflict.a(), Optional.empty())) {
                against.add(conflict.a());
            }
        }
        return against;
    }

    /** The conflicts in its documents, document by document, each once. */
    private List<Conflict> touching(Claim claim) {
        return claim.documents().stream()
                .flatMap(document -> conflicts.getOrDefault(document, List.of()).stream())
                .distinct()
                .toList();
    }

    private boolean concerns(Conflict conflict, Claim claim) {
        Set<String> own = owners.getOrDefault(conflict, Set.of());
        return own.isEmpty() || own.contains(claim.id());
    }

    private static boolean holds(Claim claim, Passage passage, Optional<Stance> stance) {
        return claim.makers().stream()
                .filter(maker -> stance.isEmpty() || stance.get() == maker.stance())
                .anyMatch(maker -> maker.document().equals(passage.document())
                        && passage.span().overlaps(maker.event()));
    }
}
