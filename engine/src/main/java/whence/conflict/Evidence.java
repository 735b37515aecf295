package whence.conflict;

import java.util.List;
import whence.claim.Pile;
import whence.entity.Cast;
import whence.provenance.Provenance.Traced;

/**
 * What conflicts are looked for in.
 *
 * @param pile the documents as read
 * @param cast the entities
 * @param claims every claim with its chains
 */
public record Evidence(Pile pile, Cast cast, List<Traced> claims) {
    public Evidence {
        claims = List.copyOf(claims);
    }
}
