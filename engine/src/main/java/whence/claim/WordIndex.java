package whence.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gathers propositions of no listed kind by their telling words, looking only at clusters that share a rare one, so that
 * thousands of documents take no longer each than ten.
 */
final class WordIndex {

    /** A word in more clusters than this tells too little to look them all up by it. */
    private static final int TOO_COMMON = 200;

    private static final int SHARED = 3;

    private final Words words;
    private final List<Cluster> clusters = new ArrayList<>();
    private final Map<String, Set<Cluster>> byWord = new HashMap<>();

    WordIndex(Words words) {
        this.words = words;
    }

    void place(Proposition proposition, double needed) {
        Map<Cluster, Integer> shared = new java.util.LinkedHashMap<>();
        for (String word : proposition.words().stream().sorted().toList()) {
            Set<Cluster> holders = byWord.getOrDefault(word, Set.of());
            if (holders.size() <= TOO_COMMON) {
                holders.forEach(cluster -> shared.merge(cluster, 1, Integer::sum));
            }
        }
        Cluster best = null;
        double bestLikeness = needed;
        for (Map.Entry<Cluster, Integer> candidate : shared.entrySet()) {
            if (candidate.getValue() >= needed(proposition)) {
                double likeness = candidate.getKey().likeness(proposition.words(), words);
                if (likeness > bestLikeness) {
                    best = candidate.getKey();
                    bestLikeness = likeness;
                }
            }
        }
        if (best == null) {
            best = new Cluster();
            clusters.add(best);
        }
        best.add(
                proposition,
                String.format(java.util.Locale.ROOT, "shared words weigh %.2f of the lighter", bestLikeness));
        for (String word : proposition.words()) {
            byWord.computeIfAbsent(word, key -> new LinkedHashSet<>()).add(best);
        }
    }

    /** So many words must be shared; all of them where a slight statement has fewer. */
    private static int needed(Proposition proposition) {
        return Math.min(SHARED, proposition.words().size());
    }

    List<Cluster> clusters() {
        return clusters;
    }
}
