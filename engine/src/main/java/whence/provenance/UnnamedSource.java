package whence.provenance;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import whence.provenance.Chain.Knows;
import whence.provenance.OriginGraph.Node;
import whence.provenance.Origins.Reason;

/** When a source without a name is told from another: by the voice that it is behind, and by what describes it. */
final class UnnamedSource {

    /** Words that describe an unnamed source without telling it from another of the same voice. */
    private static final Set<String> GENERIC = new HashSet<>(Voices.list("generic-sources.tsv"));

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
     * Why one source is not told from another, if it is not: "unnamed sources" of a voice that also names "a friend", or
     * "a clerk" of an outlet that has the story from another, which speaks of "a clerk" too.
     *
     * @param goesFirst whether the other stays where each could be the other's
     */
    static Optional<Reason> join(OriginGraph graph, Node one, Node other, boolean goesFirst) {
        if (one.knows() != Knows.UNNAMED
                || other.knows() != Knows.UNNAMED
                || one.key().equals(other.key())) {
            return Optional.empty();
        }
        String owner = owner(one);
        String otherOwner = owner(other);
        if (owner.equals(otherOwner)) {
            return saysLess(one, other)
                    ? reason(one, other, "both are unnamed sources of one voice, and nothing tells them apart")
                    : Optional.empty();
        }
        boolean alike = telling(one).equals(telling(other)) && !telling(one).isEmpty();
        boolean hasIt = alike && graph.reachable(owner).contains(otherOwner);
        boolean mutual = hasIt && graph.reachable(otherOwner).contains(owner);
        return hasIt && (!mutual || goesFirst)
                ? reason(
                        one, other, "described alike by one voice and by another that it has the story from: passed on")
                : Optional.empty();
    }

    private static Optional<Reason> reason(Node one, Node other, String why) {
        return Optional.of(new Reason(one.name(), other.name(), true, why));
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
