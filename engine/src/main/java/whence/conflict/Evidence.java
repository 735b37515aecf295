package whence.conflict;

import java.util.List;
import whence.claim.Pile;
import whence.entity.Bodies;
import whence.entity.Cast;
import whence.entity.office.Reference;
import whence.provenance.Provenance.Traced;

/**
 * What conflicts are looked for in.
 *
 * @param pile the documents as read
 * @param cast the entities
 * @param claims every claim with its chains
 * @param reference what the user gave to compare with
 */
public record Evidence(Pile pile, Cast cast, List<Traced> claims, Reference reference) {
    public Evidence {
        claims = List.copyOf(claims);
    }

    /** Where the user gave nothing to compare with. */
    public Evidence(Pile pile, Cast cast, List<Traced> claims) {
        this(pile, cast, claims, Reference.NONE);
    }

    Bodies bodies() {
        return Bodies.written().with(reference.bodies());
    }
}
