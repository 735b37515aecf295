package whence.provenance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import whence.claim.Claim;
import whence.claim.Pile;
import whence.claim.Pile.Page;
import whence.provenance.Chain.Knows;
import whence.provenance.Chain.Link;
import whence.provenance.OriginGraph.Node;
import whence.provenance.Origins.Reason;
import whence.reprint.Reprint;
import whence.text.Detail;
import whence.text.Span;

/** Follows the chains of a claim, and copies of the passages that make it, to where they end. */
final class OriginFinder {

    private final Pile pile;
    private final Outlets outlets;
    private final Map<String, List<Reprint>> copies = new HashMap<>();

    OriginFinder(Pile pile, Outlets outlets, List<Reprint> reprints) {
        this.pile = pile;
        this.outlets = outlets;
        for (Reprint reprint : reprints) {
            copies.computeIfAbsent(reprint.to(), key -> new ArrayList<>()).add(reprint);
            if (!reprint.direction().decided()) {
                copies.computeIfAbsent(reprint.from(), key -> new ArrayList<>()).add(reprint);
            }
        }
    }

    /** The origins of those who assert a claim; where nobody does, of those who deny, doubt or retract it. */
    Origins of(Claim claim, List<Chain> chains) {
        OriginGraph graph = new OriginGraph();
        Map<String, Set<String>> reports = new TreeMap<>();
        Set<Reason> reasons = new LinkedHashSet<>();
        boolean asserted = chains.stream().anyMatch(Chain::asserts);
        for (Chain chain : chains) {
            if (chain.asserts() || !asserted) {
                reports.computeIfAbsent(voiceOf(chain.document()), key -> new TreeSet<>())
                        .add(chain.document());
                addChain(graph, chain);
            }
        }
        if (reports.isEmpty()) {
            return new Origins(0, 0, List.of(), List.of());
        }
        addWrongCredits(chains, reports.keySet(), reasons);
        addCopies(graph, claim, reports, reasons);
        return OriginCount.of(graph, reports, reasons);
    }

    /** An outlet that is credited with what none of its documents says: the credit leads nowhere. */
    private void addWrongCredits(List<Chain> chains, Set<String> reporting, Set<Reason> reasons) {
        for (Chain chain : chains) {
            for (Link link : chain.links()) {
                if (chain.asserts()
                        && link.knows() == Knows.OUTLET
                        && outlets.publishes(link.voice())
                        && !reporting.contains(link.voice())) {
                    reasons.add(new Reason(
                            chain.document(),
                            link.name(),
                            false,
                            "credited, but none of its documents here was found to say so"));
                }
            }
        }
    }

    /** The voice of a document: its outlet, so that whoever cites the outlet meets it. */
    private String voiceOf(String document) {
        Page page = pile.getPage(document);
        return page.document()
                .find(Detail.OUTLET)
                .or(() -> page.document().find(Detail.AUTHOR))
                .map(outlets::voice)
                .orElse("document " + document);
    }

    private void addChain(OriginGraph graph, Chain chain) {
        String voice = voiceOf(chain.document());
        Page page = pile.getPage(chain.document());
        String own = chain.links().isEmpty()
                ? Voices.firstHand(pile.getStatement(chain.document(), chain.statement())
                        .contentSpan()
                        .of(page.text()))
                : "";
        graph.add(new Node(voice, page.document().outlet(), Knows.OUTLET, own));
        for (Link link : chain.links()) {
            String next = keyOf(link, voice);
            graph.add(new Node(next, link.name(), link.knows(), link.firstHand()));
            graph.has(voice, next);
            voice = next;
        }
    }

    /** An unnamed source is told from another only behind the same voice and only by what describes it. */
    private static String keyOf(Link link, String owner) {
        return switch (link.knows()) {
            case NAMED, OUTLET, OPINION -> link.voice();
            case NOBODY -> owner + " / nobody";
            case UNNAMED -> UnnamedSource.key(owner, link.name());
        };
    }

    private void addCopies(OriginGraph graph, Claim claim, Map<String, Set<String>> reports, Set<Reason> reasons) {
        Set<String> carriers = new TreeSet<>();
        reports.values().forEach(carriers::addAll);
        for (Claim.Maker maker : claim.makers()) {
            for (Reprint reprint : copies.getOrDefault(maker.document(), List.of())) {
                boolean isTo = reprint.to().equals(maker.document());
                String other = isTo ? reprint.from() : reprint.to();
                if (carriers.contains(other) && carriers.contains(maker.document()) && shares(reprint, isTo, maker)) {
                    graph.has(voiceOf(maker.document()), voiceOf(other));
                    reasons.add(new Reason(
                            maker.document(),
                            other,
                            true,
                            "the passage that makes the claim is worded alike: "
                                    + reprint.direction().why()));
                }
            }
        }
    }

    private boolean shares(Reprint reprint, boolean isTo, Claim.Maker maker) {
        Span content = pile.getStatement(maker.document(), maker.statement()).contentSpan();
        return reprint.passages().stream()
                .anyMatch(passage -> (isTo ? passage.inTo() : passage.inFrom()).overlaps(content));
    }
}
