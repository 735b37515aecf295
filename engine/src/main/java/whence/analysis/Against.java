package whence.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import whence.claim.Claim;
import whence.conflict.Conflict;
import whence.conflict.Conflict.Kind;
import whence.reading.Stance;
import whence.text.Passage;

/** Finds what is told against a claim without naming it: the other sides of its conflicts of status and place. */
final class Against {

    private final List<Conflict> conflicts;

    Against(List<Conflict> conflicts) {
        this.conflicts = conflicts.stream()
                .filter(conflict -> conflict.kind() == Kind.STATUS || conflict.kind() == Kind.PLACE)
                .toList();
    }

    /** The passages, in order; those that make the claim itself, or deny it by name, are left out. */
    List<Passage> of(Claim claim) {
        List<Passage> against = new ArrayList<>();
        for (Conflict conflict : conflicts) {
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

    private static boolean holds(Claim claim, Passage passage, Optional<Stance> stance) {
        return claim.makers().stream()
                .filter(maker -> stance.isEmpty() || stance.get() == maker.stance())
                .anyMatch(maker -> maker.document().equals(passage.document())
                        && passage.span().overlaps(maker.event()));
    }
}
