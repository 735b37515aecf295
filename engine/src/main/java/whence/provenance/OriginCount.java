package whence.provenance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import whence.provenance.Chain.Knows;
import whence.provenance.OriginGraph.Node;
import whence.provenance.Origins.Origin;
import whence.provenance.Origins.Reason;

/**
 * Counts the ends to which the reports of one claim lead.
 *
 * <p>The lower bound counts ends that are shown to be independent: named, each claiming to know first-hand. The upper
 * bound counts named and unnamed ends that are not shown to be one, and everything of unknown lineage together as one
 * more: a report that does not say from whom it has it confirms nothing, and is not thrown away.
 */
final class OriginCount {

    /** Reasons for pairs are written out for at most so many ends. */
    private static final int SHOWN = 8;

    private final OriginGraph graph;
    private final Map<String, Set<String>> reports;
    private final Set<Reason> reasons;
    private final Map<Set<String>, Set<String>> hanging;

    private final List<Origin> origins = new ArrayList<>();
    private final Set<String> silent = new TreeSet<>();
    private int shown;
    private int knowing;
    private int unknown;

    private OriginCount(
            OriginGraph graph, List<Set<String>> ends, Map<String, Set<String>> reports, Set<Reason> reasons) {
        this.graph = graph;
        this.reports = reports;
        this.reasons = reasons;
        this.hanging = hanging(graph, ends, reports);
    }

    /**
     * The origins of a claim.
     *
     * @param reports the documents that carry it, by their voices
     * @param reasons those found so far; those of the count are added
     */
    static Origins of(OriginGraph graph, Map<String, Set<String>> reports, Set<Reason> reasons) {
        List<Set<String>> ends = graph.ends(reports.keySet());
        OriginCount count = new OriginCount(graph, ends, reports, reasons);
        List<Set<String>> apart = count.toldApart(ends);
        apart.forEach(count::add);
        count.closeUnknown();
        count.addPairs(apart);
        return count.interval();
    }

    /** The documents that can be followed to each end. */
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
    private List<Set<String>> toldApart(List<Set<String>> ends) {
        UnnamedSource.Described described = new UnnamedSource.Described(
                graph, ends.stream().map(this::first).toList());
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

    private Node first(Set<String> end) {
        return graph.getNode(end.iterator().next());
    }

    private void add(Set<String> end) {
        Node node = first(end);
        List<String> documents = List.copyOf(hanging.getOrDefault(end, Set.of()));
        if (end.size() > 1) {
            addCircle(end, documents);
        } else if (node.knows() == Knows.NAMED || node.knows() == Knows.UNNAMED) {
            addKnowing(node, documents);
        } else if (node.knows() == Knows.OPINION) {
            reasons.add(new Reason(
                    node.name(), node.name(), false, "holds it to be so and does not claim to know: no origin"));
        } else if (!node.firstHand().isEmpty()) {
            addKnowing(node, documents);
        } else {
            addUnknown(node, documents);
        }
    }

    private void addKnowing(Node node, List<String> documents) {
        knowing++;
        if (node.knows() == Knows.NAMED && !node.firstHand().isEmpty()) {
            shown++;
        }
        origins.add(new Origin(node.name(), node.knows() != Knows.UNNAMED, documents));
    }

    private void addCircle(Set<String> end, List<String> documents) {
        unknown++;
        String names = String.join(
                " and ", end.stream().map(key -> graph.getNode(key).name()).toList());
        origins.add(new Origin(names, true, documents));
        reasons.add(new Reason(names, names, true, whyOne(end)));
    }

    /** Why the voices of a circle are one: they are worded alike, or credit each other. */
    private String whyOne(Set<String> circle) {
        Set<String> documents = new TreeSet<>();
        circle.forEach(voice -> documents.addAll(reports.getOrDefault(voice, Set.of())));
        boolean alike =
                reasons.stream().anyMatch(reason -> documents.contains(reason.a()) && documents.contains(reason.b()));
        return alike
                ? "worded alike, and it cannot be told who has it from whom: one origin at the most"
                : "each has it from the other: where it came from is unknown";
    }

    /** An outlet that is credited and has no report here is named as where it ends; all others are named together. */
    private void addUnknown(Node node, List<String> documents) {
        unknown++;
        if (node.knows() == Knows.OUTLET && !reports.containsKey(node.key())) {
            origins.add(new Origin(node.name(), true, documents));
        } else {
            silent.addAll(documents);
        }
    }

    private void closeUnknown() {
        if (!silent.isEmpty()) {
            origins.add(new Origin(Origin.NOT_STATED, false, List.copyOf(silent)));
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
    }

    private void addPairs(List<Set<String>> ends) {
        List<Node> nodes = ends.stream()
                .filter(end -> end.size() == 1)
                .map(this::first)
                .filter(node -> node.knows() == Knows.NAMED || node.knows() == Knows.UNNAMED)
                .limit(SHOWN)
                .toList();
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = i + 1; j < nodes.size(); j++) {
                Node a = nodes.get(i);
                Node b = nodes.get(j);
                reasons.add(new Reason(a.name(), b.name(), false, whyTwo(a, b)));
            }
        }
    }

    private static String whyTwo(Node a, Node b) {
        if (!a.knows().named() || !b.knows().named()) {
            return "not shown to be one, and not shown to be independent: "
                    + (a.knows().named() ? b.name() : a.name()) + " has no name and could be anybody";
        }
        if (!a.firstHand().isEmpty() && !b.firstHand().isEmpty()) {
            return "shown to be independent: each knows it first-hand (\"" + a.firstHand() + "\", \"" + b.firstHand()
                    + "\")";
        }
        return "neither is said to have it from the other, and it is not shown that each knows it first-hand";
    }

    /** Somebody had it, even where nobody says so: neither bound is less than one. */
    private Origins interval() {
        int atMost = Math.max(1, knowing + (unknown > 0 ? 1 : 0));
        return new Origins(Math.min(atMost, Math.max(1, shown)), atMost, origins, List.copyOf(reasons));
    }
}
