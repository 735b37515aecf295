package whence.app.cli;

import java.util.List;
import java.util.Optional;
import whence.claim.Claim;
import whence.dossier.Findings.ClaimFile;
import whence.entity.Entity;
import whence.provenance.Chain;

/** How a claim concerns a person or body. */
enum Concern {
    /** It is told of them. */
    TOLD,
    /** Its words name them, and it is told of another, or it is not plain of whom. */
    NAMED,
    /** They are one of those from whom it is had. */
    MADE,
    /** They are one of those who deny it, doubt it or took it back, and nobody has it from them. */
    DENIED;

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
        List<Chain> said = file.chains().stream()
                .filter(chain ->
                        chain.links().stream().anyMatch(link -> link.voice().equals(entity.id())))
                .toList();
        if (said.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(said.stream().allMatch(Concern::isAgainst) ? DENIED : MADE);
    }

    private static boolean isAgainst(Chain chain) {
        return switch (chain.stance()) {
            case DENIES, DOUBTS, RETRACTS -> true;
            case ASSERTS, PREDICTS, ASKS, URGES, DECLINES -> false;
        };
    }

    private static boolean names(Entity entity, Claim.Maker maker) {
        return entity.mentions().stream()
                .anyMatch(mention -> mention.document().equals(maker.document())
                        && maker.event().contains(mention.span()));
    }
}
