package whence.provenance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import whence.claim.Claim;
import whence.claim.Pile;
import whence.claim.Pile.Page;
import whence.provenance.Chain.Knows;
import whence.provenance.Chain.Link;
import whence.provenance.OriginGraph.Node;
import whence.provenance.Origins.Origin;
import whence.provenance.Origins.Reason;
import whence.reprint.Reprint;
import whence.text.Detail;
import whence.text.Span;

/**
 * Follows the chains of a claim to their ends and counts how many of these can be independent.
 *
 * <p>The lower bound counts ends that are shown to be independent: named, each claiming to know first-hand. The upper
 * bound counts named and unnamed ends that are not shown to be one, and everything of unknown lineage together as one
 * more: a report that does not say from whom it has it confirms nothing, and is not thrown away.
 */
final class OriginFinder {

    /** Reasons for pairs are written out for at most so many ends. */
    private static final int SHOWN = 8;

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
        List<Set<String>> ends = graph.ends(reports.keySet());
        return counted(graph, ends, reports, reasons);
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

    private static Origins counted(
            OriginGraph graph, List<Set<String>> ends, Map<String, Set<String>> reports, Set<Reason> reasons) {
        Map<Set<String>, Set<String>> hanging = hanging(graph, ends, reports);
        List<Set<String>> apart = toldApart(graph, ends, reasons);
        int knowing = 0;
        int unknown = 0;
        int shown = 0;
        List<Origin> list = new ArrayList<>();
        Set<String> silent = new TreeSet<>();
        for (Set<String> end : apart) {
            Node node = graph.getNode(end.iterator().next());
            Set<String> documents = hanging.getOrDefault(end, Set.of());
            boolean circle = end.size() > 1;
            if (!circle && (node.knows() == Knows.NAMED || node.knows() == Knows.UNNAMED)) {
                knowing++;
                list.add(new Origin(node.name(), node.knows() == Knows.NAMED, List.copyOf(documents)));
            } else if (!circle && node.knows() == Knows.OPINION) {
                reasons.add(new Reason(
                        node.name(), node.name(), false, "holds it to be so and does not claim to know: no origin"));
            } else if (!circle && !node.firstHand().isEmpty()) {
                knowing++;
                list.add(new Origin(node.name(), true, List.copyOf(documents)));
            } else {
                unknown++;
                if (circle) {
                    String names = String.join(" and ", names(graph, end));
                    list.add(new Origin(names, true, List.copyOf(documents)));
                    reasons.add(new Reason(names, names, true, circle(end, reports, reasons)));
                } else if (node.knows() == Knows.OUTLET && !reports.containsKey(node.key())) {
                    list.add(new Origin(node.name(), true, List.copyOf(documents)));
                } else {
                    silent.addAll(documents);
                }
            }
            if (!circle && node.knows() == Knows.NAMED && !node.firstHand().isEmpty()) {
                shown++;
            }
        }
        if (!silent.isEmpty()) {
            list.add(new Origin(Origin.NOT_STATED, false, List.copyOf(silent)));
        }
        if (unknown > 0) {
            String voices = unknown + (unknown == 1 ? " voice" : " voices");
            reasons.add(new Reason(
                    voices,
                    voices,
                    false,
                    "it is not said from whom " + (unknown == 1 ? "it has" : "they have")
                            + " it: unknown lineage counts, all together, as one origin at the most"));
        }
        addPairs(graph, apart, reasons);
        int atMost = Math.max(1, knowing + (unknown > 0 ? 1 : 0));
        return new Origins(Math.min(atMost, Math.max(1, shown)), atMost, list, List.copyOf(reasons));
    }

    /** Why the voices of a circle are one: they are worded alike, or credit each other. */
    private static String circle(Set<String> end, Map<String, Set<String>> reports, Set<Reason> reasons) {
        Set<String> documents = new TreeSet<>();
        end.forEach(voice -> documents.addAll(reports.getOrDefault(voice, Set.of())));
        boolean alike =
                reasons.stream().anyMatch(reason -> documents.contains(reason.a()) && documents.contains(reason.b()));
        return alike
                ? "worded alike, and it cannot be told who has it from whom: one origin at the most"
                : "each has it from the other: where it came from is unknown";
    }

    private static Map<Set<String>, Set<String>> hanging(
            OriginGraph graph, List<Set<String>> ends, Map<String, Set<String>> reports) {
        Map<Set<String>, Set<String>> hanging = new HashMap<>();
        reports.forEach((voice, documents) -> {
            Set<String> reached = graph.reachable(voice);
            ends.stream()
                    .filter(end -> reached.containsAll(end))
                    .forEach(end ->
                            hanging.computeIfAbsent(end, key -> new TreeSet<>()).addAll(documents));
        });
        return hanging;
    }

    /** The ends that are told apart from all others: not generic ones of one voice, and not ones that were handed on. */
    private static List<Set<String>> toldApart(OriginGraph graph, List<Set<String>> ends, Set<Reason> reasons) {
        List<Node> nodes =
                ends.stream().map(end -> graph.getNode(end.iterator().next())).toList();
        UnnamedSource.Described described = new UnnamedSource.Described(graph, nodes);
        List<Set<String>> apart = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) {
            Optional<Reason> joined = described.findJoin(i);
            if (joined.isPresent()) {
                reasons.add(joined.get());
            } else {
                apart.add(ends.get(i));
            }
        }
        return apart;
    }

    private static List<String> names(OriginGraph graph, Set<String> keys) {
        return keys.stream().map(key -> graph.getNode(key).name()).toList();
    }

    private static void addPairs(OriginGraph graph, List<Set<String>> ends, Set<Reason> reasons) {
        List<Node> knowing = ends.stream()
                .filter(end -> end.size() == 1)
                .map(end -> graph.getNode(end.iterator().next()))
                .filter(node -> node.knows() == Knows.NAMED || node.knows() == Knows.UNNAMED)
                .limit(SHOWN)
                .toList();
        for (int i = 0; i < knowing.size(); i++) {
            for (int j = i + 1; j < knowing.size(); j++) {
                Node a = knowing.get(i);
                Node b = knowing.get(j);
                reasons.add(new Reason(a.name(), b.name(), false, apart(a, b)));
            }
        }
    }

    private static String apart(Node a, Node b) {
        if (!a.firstHand().isEmpty()
                && !b.firstHand().isEmpty()
                && a.knows().named()
                && b.knows().named()) {
            return "shown to be independent: each knows it first-hand (\"" + a.firstHand() + "\", \"" + b.firstHand()
                    + "\")";
        }
        if (!a.knows().named() || !b.knows().named()) {
            return "not shown to be one, and not shown to be independent: "
                    + (a.knows().named() ? b.name() : a.name()) + " has no name and could be anybody";
        }
        return "neither is said to have it from the other, and it is not shown that each knows it first-hand";
    }
}
