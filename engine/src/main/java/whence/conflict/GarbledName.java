package whence.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import whence.conflict.Conflict.Kind;
import whence.entity.Entity;
import whence.text.Passage;

/**
 * A name so like another's that it may be that one garbled: a candidate that stands a few times beside one that stands
 * as often or more, in documents of one pile.
 */
final class GarbledName implements ConflictRule {

    private static final int RARE = 3;

    @Override
    public List<Conflict> in(Evidence evidence) {
        Map<String, Entity> byId = new HashMap<>();
        evidence.cast().entities().forEach(entity -> byId.put(entity.id(), entity));
        List<Conflict> found = new ArrayList<>();
        for (Entity rare : evidence.cast().entities()) {
            if (rare.mentions().isEmpty() || rare.mentions().size() > RARE) {
                continue;
            }
            for (Entity.Candidate candidate : rare.stated().candidates()) {
                Entity often = byId.get(candidate.entity());
                if (often != null
                        && often.mentions().size() >= rare.mentions().size()
                        && isSlip(candidate.why())
                        && !candidate.isSpokenAgainst()
                        && !(isWritten(rare) && isWritten(often))) {
                    found.add(Conflicts.between(
                            Kind.IDENTITY,
                            rare.mentions().get(0),
                            nearest(often, rare.mentions().get(0)),
                            "“" + rare.name() + "” and “" + often.name()
                                    + "” are so alike that one may be the other garbled: " + candidate.why()));
                }
            }
        }
        return found;
    }

    /** Whether its characters are known: two people with different characters are two, however alike they are spelt. */
    private static boolean isWritten(Entity entity) {
        return entity.names().stream().anyMatch(name -> name.script().startsWith("Han"));
    }

    private static boolean isSlip(String why) {
        return why.contains("slip") || why.contains("letter") || why.contains("garble");
    }

    /** A mention in the same document where there is one, else the first. */
    private static Passage nearest(Entity often, Passage rare) {
        return often.mentions().stream()
                .filter(mention -> mention.document().equals(rare.document()))
                .findFirst()
                .orElse(often.mentions().get(0));
    }
}
