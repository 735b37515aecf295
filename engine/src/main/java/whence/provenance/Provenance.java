package whence.provenance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import whence.claim.Claim;
import whence.claim.Pile;
import whence.claim.Pile.Page;
import whence.provenance.Chain.Link;
import whence.reading.Statement;
import whence.reprint.Reprint;
import whence.text.Detail;
import whence.text.Span;

/** Traces every claim of a pile to its origins, and names who has anything from whom. */
public final class Provenance {

    /**
     * A claim with its chains and where they end.
     *
     * @param claim the claim
     * @param chains one per document and path
     * @param origins the ends and how many are independent
     */
    public record Traced(Claim claim, List<Chain> chains, Origins origins) {
        public Traced {
            chains = List.copyOf(chains);
        }
    }

    private final Pile pile;
    private final Outlets outlets;
    private final Chains chains;
    private final OriginFinder origins;
    private final List<Reprint> reprints;

    public Provenance(Pile pile, List<Reprint> reprints) {
        this.pile = pile;
        this.outlets = new Outlets(pile);
        this.chains = new Chains(pile, outlets);
        this.origins = new OriginFinder(pile, outlets, reprints);
        this.reprints = List.copyOf(reprints);
    }

    public Traced trace(Claim claim) {
        List<Chain> paths = chains.of(claim);
        return new Traced(claim, paths, origins.of(claim, paths));
    }

    /** Copies by wording, and citations by the first link of each chain; sorted by documents. */
    public List<Derivation> derivations(List<Traced> claims) {
        Map<String, Derivation> found = new TreeMap<>();
        for (Reprint reprint : reprints) {
            found.put(
                    reprint.to() + "\t" + reprint.from() + "\t" + Derivation.Kind.COPIES,
                    new Derivation(
                            reprint.from(),
                            reprint.to(),
                            Derivation.Kind.COPIES,
                            reprint.passages(),
                            new Derivation.Grounds(
                                    reprint.certainty(),
                                    !reprint.direction().decided(),
                                    reprint.direction().why())));
        }
        Set<String> credited = new HashSet<>();
        for (Traced traced : claims) {
            for (Chain chain : traced.chains()) {
                if (!chain.links().isEmpty() && chain.links().get(0).named()) {
                    credited.add(chain.document() + "\t" + chain.links().get(0).voice());
                    Derivation cited = cited(chain, chain.links().get(0));
                    found.putIfAbsent(cited.to() + "\t" + cited.from() + "\t" + cited.kind(), cited);
                }
            }
        }
        for (Page page : pile.pages()) {
            for (Chain credit : chains.credits(page)) {
                if (credited.add(
                        credit.document() + "\t" + credit.links().get(0).voice())) {
                    Derivation cited = cited(credit, credit.links().get(0));
                    found.putIfAbsent(cited.to() + "\t" + cited.from() + "\t" + cited.kind(), cited);
                }
            }
            for (String printed : printedBy(page)) {
                Derivation copy = printed(page, printed);
                found.putIfAbsent(copy.to() + "\t" + copy.from() + "\t" + copy.kind(), copy);
            }
            for (Credits.Credit credit : Credits.in(page, outlets)) {
                String from = outlets.findMeant(credit.outlet().name(), page, credit.words())
                        .map(meant -> meant.document().id())
                        .orElse(credit.outlet().name());
                boolean resolved = !from.equals(credit.outlet().name());
                if (resolved
                        || credited.add(
                                page.document().id() + "\t" + credit.outlet().entity())) {
                    Derivation named = named(page, credit, from);
                    found.putIfAbsent(named.to() + "\t" + named.from() + "\t" + named.kind(), named);
                }
            }
        }
        List<Derivation> all = new ArrayList<>(found.values());
        all.sort(Comparator.comparing(Derivation::to)
                .thenComparing(Derivation::from)
                .thenComparing(Derivation::kind));
        return all;
    }

    private static List<String> printedBy(Page page) {
        return page.document().find(Detail.OUTLET).map(ReprintCredits::in).orElse(List.of());
    }

    private static Derivation printed(Page page, String name) {
        return new Derivation(
                name,
                page.document().id(),
                Derivation.Kind.COPIES,
                List.of(),
                new Derivation.Grounds(
                        0.8, false, "its outlet is given as “" + page.document().outlet() + "”"));
    }

    private static Derivation named(Page page, Credits.Credit credit, String from) {
        return new Derivation(
                from,
                page.document().id(),
                Derivation.Kind.CITES,
                List.of(new Reprint.Passage(credit.words(), credit.words())),
                new Derivation.Grounds(
                        0.7,
                        false,
                        "named as having published: “" + credit.outlet().name() + "”"));
    }

    private Derivation cited(Chain chain, Link link) {
        Page page = pile.getPage(chain.document());
        Statement outermost = outermost(page, pile.getStatement(chain.document(), chain.statement()));
        Span words = outermost.parts().source().isEmpty()
                ? outermost.contentSpan()
                : outermost.parts().source().get(0);
        char first = page.text().charAt(outermost.contentSpan().start());
        boolean quoted = "\"“「『".indexOf(first) >= 0;
        return new Derivation(
                link.document().isEmpty() ? link.name() : link.document(),
                chain.document(),
                quoted ? Derivation.Kind.QUOTES : Derivation.Kind.CITES,
                List.of(new Reprint.Passage(words, words)),
                new Derivation.Grounds(
                        0.9, false, "credited in the text: " + outermost.basis().why()));
    }

    private static Statement outermost(Page page, Statement statement) {
        Statement at = statement;
        for (int depth = 0; depth < 20 && at.within() != null; depth++) {
            Statement around = page.statements().get(at.within());
            if (around == null) {
                return at;
            }
            at = around;
        }
        return at;
    }
}
