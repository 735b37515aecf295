package whence.provenance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import whence.provenance.Chain.Link;
import whence.provenance.TakenBack.How;
import whence.reading.Stance;

/**
 * What became of the reports of one claim once somebody took it back: every report that hangs on the one who did so is
 * marked, and those that corrected themselves are told from those that still stand.
 */
public final class Retractions {

    /** Somebody who took the claim back. */
    private record Taker(String name, String voice, String document) {}

    private final List<Chain> chains;
    private final Origins origins;
    private final Function<String, String> outlets;
    private final Function<String, Optional<LocalDate>> days;
    private final List<Taker> takers = new ArrayList<>();

    /**
     * Looks through the chains of one claim.
     *
     * @param outlets the outlet of a document by its id; what is no document is called as it stands
     * @param days when a document was published
     */
    public Retractions(
            List<Chain> chains,
            Origins origins,
            Function<String, String> outlets,
            Function<String, Optional<LocalDate>> days) {
        this.chains = List.copyOf(chains);
        this.origins = origins;
        this.outlets = outlets;
        this.days = days;
        for (Chain chain : chains) {
            if (chain.stance() == Stance.RETRACTS) {
                takers.add(taker(chain));
            }
        }
    }

    private Taker taker(Chain chain) {
        if (chain.links().isEmpty()) {
            return new Taker(outlet(chain.document()), "", chain.document());
        }
        Link last = chain.links().get(chain.links().size() - 1);
        String name = last.document().isEmpty() ? last.name() : outlet(last.document());
        return new Taker(name, last.voice(), chain.document());
    }

    /** Why a report by this chain does not stand any more; none where it stands, or asserts nothing. */
    public Optional<TakenBack> find(Chain chain) {
        return takers.isEmpty() || !chain.asserts() ? Optional.empty() : find(chain, new HashSet<>());
    }

    /** The same for a document: it stands as long as one of its chains does. */
    public Optional<TakenBack> find(String document) {
        List<Chain> asserting = chains.stream()
                .filter(chain -> chain.document().equals(document) && chain.asserts())
                .toList();
        List<TakenBack> taken =
                asserting.stream().flatMap(chain -> find(chain).stream()).toList();
        return taken.isEmpty() || taken.size() < asserting.size() ? Optional.empty() : Optional.of(taken.get(0));
    }

    private Optional<TakenBack> find(Chain chain, Set<String> seen) {
        return corrected(chain)
                .or(() -> onTheWay(chain))
                .or(() -> atTheOrigin(chain))
                .or(() -> behind(chain, seen));
    }

    /** The outlet took it back, and not before it published this report. */
    private Optional<TakenBack> corrected(Chain chain) {
        String outlet = outlet(chain.document());
        return takers.stream()
                .filter(taker -> taker.name().equalsIgnoreCase(outlet) && !isBefore(taker.document(), chain.document()))
                .findFirst()
                .map(taker -> new TakenBack(How.CORRECTED_ITSELF, taker.name(), taker.document()));
    }

    private Optional<TakenBack> onTheWay(Chain chain) {
        return takers.stream()
                .filter(taker -> chain.links().stream().anyMatch(link -> isBy(link, taker)))
                .findFirst()
                .map(Retractions::bySource);
    }

    private boolean isBy(Link link, Taker taker) {
        boolean sameVoice = !taker.voice().isEmpty() && taker.voice().equals(link.voice());
        boolean sameName = link.named() && link.name().equalsIgnoreCase(taker.name());
        return sameVoice
                || sameName
                || (!link.document().isEmpty() && outlet(link.document()).equalsIgnoreCase(taker.name()));
    }

    /** A silent copy names nobody, and still hangs on the origin it was joined with. */
    private Optional<TakenBack> atTheOrigin(Chain chain) {
        if (!chain.links().isEmpty()) {
            return Optional.empty();
        }
        return origins.list().stream()
                .filter(origin -> origin.reports().contains(chain.document()))
                .flatMap(origin -> takers.stream()
                        .filter(taker -> taker.name().equalsIgnoreCase(origin.name())
                                || outlet(origin.name()).equalsIgnoreCase(taker.name())))
                .findFirst()
                .map(Retractions::bySource);
    }

    /** What the document that is cited last hangs on, it hangs on too. */
    private Optional<TakenBack> behind(Chain chain, Set<String> seen) {
        String last = chain.links().isEmpty()
                ? ""
                : chain.links().get(chain.links().size() - 1).document();
        if (last.isEmpty() || !seen.add(last)) {
            return Optional.empty();
        }
        List<Chain> cited = chains.stream()
                .filter(other -> other.document().equals(last) && other.asserts())
                .toList();
        List<TakenBack> taken =
                cited.stream().flatMap(other -> find(other, seen).stream()).toList();
        return taken.isEmpty() || taken.size() < cited.size()
                ? Optional.empty()
                : Optional.of(new TakenBack(
                        How.SOURCE_TOOK_IT_BACK, taken.get(0).by(), taken.get(0).document()));
    }

    private static TakenBack bySource(Taker taker) {
        return new TakenBack(How.SOURCE_TOOK_IT_BACK, taker.name(), taker.document());
    }

    private boolean isBefore(String retraction, String report) {
        Optional<LocalDate> taken = days.apply(retraction);
        return taken.isPresent()
                && days.apply(report).filter(taken.get()::isBefore).isPresent();
    }

    private String outlet(String id) {
        return outlets.apply(id);
    }
}
