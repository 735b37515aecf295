package whence.provenance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import whence.provenance.Chain.Knows;

/**
 * The voices of one claim and whom each has it from. Where the arrows end are the origins; voices that only point at
 * each other in a circle are one end.
 */
final class OriginGraph {

    /**
     * A voice.
     *
     * @param key by which spellings of one voice meet
     * @param name as shown
     * @param knows how it knows
     * @param firstHand the words by which it claims to know first-hand, or empty
     */
    record Node(String key, String name, Knows knows, String firstHand) {}

    private final Map<String, Node> nodes = new TreeMap<>();
    private final Map<String, Set<String>> sources = new TreeMap<>();

    /** Adds a voice; of two tellings of one voice the more telling stays. */
    void add(Node node) {
        nodes.merge(node.key(), node, OriginGraph::clearer);
    }

    private static Node clearer(Node one, Node other) {
        Node first = one.knows().compareTo(other.knows()) <= 0 ? one : other;
        String firstHand = one.firstHand().isEmpty() ? other.firstHand() : one.firstHand();
        return new Node(first.key(), first.name(), first.knows(), firstHand);
    }

    void has(String voice, String from) {
        if (!voice.equals(from)) {
            sources.computeIfAbsent(voice, key -> new TreeSet<>()).add(from);
        }
    }

    Node getNode(String key) {
        Node node = nodes.get(key);
        if (node == null) {
            throw new IllegalArgumentException("no voice " + key);
        }
        return node;
    }

    Set<String> sourcesOf(String key) {
        return sources.getOrDefault(key, Set.of());
    }

    /** Everything that a voice can be followed to, itself included. */
    Set<String> reachable(String from) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            String at = open.poll();
            if (seen.add(at)) {
                open.addAll(sourcesOf(at));
            }
        }
        return seen;
    }

    /** The ends that can be reached from the given voices, each a voice or the voices of a circle. */
    List<Set<String>> ends(Collection<String> starts) {
        Set<String> all = new LinkedHashSet<>();
        for (String start : starts) {
            if (!all.contains(start)) {
                all.addAll(reachable(start));
            }
        }
        Circles circles = new Circles(all, this::sourcesOf);
        Map<String, Set<String>> ends = new LinkedHashMap<>();
        for (String key : all) {
            if (circles.isEnd(key)) {
                Set<String> end = new TreeSet<>(circles.of(key));
                ends.putIfAbsent(end.iterator().next(), end);
            }
        }
        return new ArrayList<>(ends.values());
    }
}
