package whence.entity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import whence.entity.Entity.Candidate;
import whence.entity.OverDocuments.Doubt;

/**
 * Who each entity may also be, in the order in which deciding it helps most: what is likely and changes who is named in
 * many documents comes before what is far-fetched or changes one.
 */
final class Candidates {

    /** Two entities by their ids, the first the one whose candidates are listed. */
    private record Pair(String id, String other) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair pair) {
            return Comparator.comparing(Pair::id).thenComparing(Pair::other).compare(this, pair);
        }
    }

    private final SortedMap<Pair, Doubt> doubts = new TreeMap<>();
    private final Map<String, Integer> documents = new HashMap<>();

    Candidates(SortedMap<Integer, List<Local>> members, Map<Integer, String> ids) {
        members.forEach((root, cluster) -> {
            Set<String> in = new HashSet<>();
            cluster.forEach(local -> in.add(local.document()));
            documents.put(ids.getOrDefault(root, ""), in.size());
        });
    }

    /** The most telling doubt of each pair is kept. */
    void add(String id, String other, Doubt doubt) {
        if (!id.equals(other)) {
            doubts.merge(new Pair(id, other), doubt, Doubt::or);
            doubts.merge(new Pair(other, id), doubt, Doubt::or);
        }
    }

    List<Candidate> of(String id) {
        return doubts.subMap(new Pair(id, ""), new Pair(id, "\uffff")).entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Pair, Doubt> entry) -> -help(entry))
                        .thenComparing(Map.Entry::getKey))
                .map(entry -> new Candidate(
                        entry.getKey().other(),
                        entry.getValue().why(),
                        entry.getValue().circumstances()))
                .toList();
    }

    /** Likelihood, by the kind of evidence, times the documents whose reading changes. */
    private double help(Map.Entry<Pair, Doubt> entry) {
        int own = documents.getOrDefault(entry.getKey().id(), 1);
        int theirs = documents.getOrDefault(entry.getKey().other(), 1);
        return entry.getValue().likelihood() * Math.min(own, theirs);
    }
}
