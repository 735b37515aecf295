package whence.provenance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import whence.provenance.Chain.Knows;
import whence.provenance.OriginGraph.Node;
import whence.provenance.Origins.Reason;

/** When a source without a name is told from another: by the voice that it is behind, and by what describes it. */
final class UnnamedSource {

    /** Words that describe an unnamed source without telling it from another of the same voice. */
    private static final Set<String> GENERIC = WordLists.setOf("in every unnamed source");

    /** Stands between the voice that a source is behind and what describes it. */
    private static final String BEHIND = " / unnamed / ";

    private UnnamedSource() {}

    /** The key of a source without a name behind a voice. */
    static String key(String owner, String name) {
        return owner + BEHIND + description(name);
    }

    /** The words of a description that tell one source from another, in the singular. */
    private static String description(String name) {
        Set<String> telling = new TreeSet<>();
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (!word.isEmpty() && !GENERIC.contains(word)) {
                boolean plural = word.length() > 3 && word.endsWith("s");
                telling.add(plural ? word.substring(0, word.length() - 1) : word);
            }
        }
        return String.join(" ", telling);
    }

    /**
     * The ends of a claim, looked up by the voice that unnamed ones are behind and by what describes them.
     *
     * <p>"Unnamed sources" of a voice that also names "a friend" are not told from the friend, nor is "a clerk" of an
     * outlet that has the story from another, which speaks of "a clerk" too.
     */
    static final class Described {

        private final OriginGraph graph;
        private final List<Node> nodes;
        private final Map<String, List<Integer>> behind = new HashMap<>();
        private final Map<List<String>, List<Integer>> alike = new HashMap<>();

        Described(OriginGraph graph, List<Node> nodes) {
            this.graph = graph;
            this.nodes = List.copyOf(nodes);
            for (int i = 0; i < nodes.size(); i++) {
                if (nodes.get(i).knows() == Knows.UNNAMED) {
                    behind.computeIfAbsent(owner(nodes.get(i)), key -> new ArrayList<>())
                            .add(i);
                    alike.computeIfAbsent(telling(nodes.get(i)), key -> new ArrayList<>())
                            .add(i);
                }
            }
        }

        /** Why one of the ends is not told from another; empty where it is told from all. */
        Optional<Reason> findJoin(int i) {
            Node one = nodes.get(i);
            return one.knows() == Knows.UNNAMED ? generic(i, one).or(() -> handedOn(i, one)) : Optional.empty();
        }

        private Optional<Reason> generic(int i, Node one) {
            return behind.getOrDefault(owner(one), List.of()).stream()
                    .filter(j -> j != i && saysLess(one, nodes.get(j)))
                    .findFirst()
                    .map(j -> reason(
                            one, nodes.get(j), "both are unnamed sources of one voice, and nothing tells them apart"));
        }

        private Optional<Reason> handedOn(int i, Node one) {
            List<Integer> others = telling(one).isEmpty() ? List.of() : alike.getOrDefault(telling(one), List.of());
            if (others.size() < 2) {
                return Optional.empty();
            }
            Set<String> reached = graph.reachable(owner(one));
            return others.stream()
                    .filter(j -> j != i && reached.contains(owner(nodes.get(j))))
                    // Where each could have it from the other, the first stays.
                    .filter(j -> j < i || !graph.reachable(owner(nodes.get(j))).contains(owner(one)))
                    .findFirst()
                    .map(j -> reason(
                            one,
                            nodes.get(j),
                            "described alike by one voice and by another that it has the story from: handed on"));
        }
    }

    private static Reason reason(Node one, Node other, String why) {
        return new Reason(one.name(), other.name(), true, why);
    }

    /** Whether the description of one says no more than a part of the other's. */
    private static boolean saysLess(Node one, Node other) {
        return telling(one).isEmpty() || telling(other).containsAll(telling(one));
    }

    private static String owner(Node node) {
        return node.key().substring(0, node.key().lastIndexOf(BEHIND));
    }

    private static List<String> telling(Node node) {
        String words = node.key().substring(node.key().lastIndexOf(BEHIND) + BEHIND.length());
        return words.isEmpty() ? List.of() : Arrays.asList(words.split(" ", -1));
    }
}
