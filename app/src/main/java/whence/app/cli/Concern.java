package whence.app.cli;

import java.util.Optional;
import whence.claim.Claim;
import whence.dossier.Findings.ClaimFile;
import whence.entity.Entity;

/** How a claim concerns a person or body. */
enum Concern {
    /** It is told of them. */
    TOLD,
    /** Its words name them, and it is told of another, or it is not plain of whom. */
    NAMED,
    /** They are one of those from whom it is had. */
    MADE;

    /** The closest; empty where they have nothing to do with it. */
    static Optional<Concern> of(Entity entity, ClaimFile file) {
        Claim claim = file.claim();
        if (claim.about().findBearer().filter(entity.id()::equals).isPresent()) {
            return Optional.of(TOLD);
        }
        boolean named = claim.about().entities().contains(entity.id())
                && entity.names().stream().anyMatch(name -> claim.text().contains(name.text()));
        if (named || claim.makers().stream().anyMatch(maker -> names(entity, maker))) {
            return Optional.of(NAMED);
        }
        boolean made = file.chains().stream()
                .flatMap(chain -> chain.links().stream())
                .anyMatch(link -> link.voice().equals(entity.id()));
        return made ? Optional.of(MADE) : Optional.empty();
    }

    private static boolean names(Entity entity, Claim.Maker maker) {
        return entity.mentions().stream()
                .anyMatch(mention -> mention.document().equals(maker.document())
                        && maker.event().contains(mention.span()));
    }
}
