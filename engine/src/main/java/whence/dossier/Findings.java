package whence.dossier;

import java.util.List;
import whence.claim.Claim;
import whence.conflict.Conflict;
import whence.entity.Cast;
import whence.provenance.Chain;
import whence.provenance.Derivation;
import whence.provenance.Origins;
import whence.timeline.Event;
import whence.timeline.LifeEvent;

/**
 * Everything that was derived from the documents, their readings and the analyst's decisions.
 *
 * @param cast people, bodies, places, offices
 * @param claims in the order in which they deserve attention, the most first
 * @param derivations who has it from whom
 * @param conflicts where the record contradicts itself
 * @param events the timeline, in order
 */
public record Findings(
        Cast cast, List<ClaimFile> claims, List<Derivation> derivations, List<Conflict> conflicts, List<Event> events) {

    /**
     * A claim with all that is known about it.
     *
     * @param claim the proposition and who makes it
     * @param chains one per document and path
     * @param origins how many really knew
     * @param life what became of it, in order
     * @param standing its state and why it stands where it stands in the list
     */
    public record ClaimFile(Claim claim, List<Chain> chains, Origins origins, List<LifeEvent> life, Standing standing) {
        public ClaimFile {
            chains = List.copyOf(chains);
            life = List.copyOf(life);
        }
    }

    /**
     * Where a claim stands.
     *
     * @param state what the record makes of it
     * @param attention how much it deserves to be looked at: higher comes first
     * @param why the reasons for its place, in words
     */
    public record Standing(State state, double attention, String why) {

        /** Of what the analyst rejected: lower than the weighing ever comes by itself. */
        public static final double REJECTED = -100;

        public boolean isRejected() {
            return attention <= REJECTED;
        }
    }

    /** What the record makes of a claim. */
    public enum State {
        ONE_ORIGIN,
        SEVERAL_ORIGINS,
        DISPUTED,
        DENIED,
        RETRACTED;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
    }

    public Findings {
        claims = List.copyOf(claims);
        derivations = List.copyOf(derivations);
        conflicts = List.copyOf(conflicts);
        events = List.copyOf(events);
    }
}
