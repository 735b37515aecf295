package whence.bench.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import whence.bench.quality.Known.Claim;
import whence.text.Document;

/** What others count as the confirmations of a claim: outlets, and clusters of near-duplicates. */
final class Counters {

    private static final int SHINGLE = 5;
    /** Two texts are near-duplicates from this share of common shingles on (Jaccard). */
    private static final double ALIKE = 0.5;

    private Counters() {}

    /** How many outlets tell it. */
    static int outlets(Claim claim, Known known) {
        return (int) claim.documents().stream()
                .map(id -> known.getReport(id).page().outlet())
                .distinct()
                .count();
    }

    /** How many clusters its reports fall into when near-duplicates are joined. */
    static int clusters(Claim claim, Map<String, Document> documents) {
        List<Set<Integer>> shingles = claim.documents().stream()
                .map(documents::get)
                .filter(java.util.Objects::nonNull)
                .map(document -> shingles(document.text()))
                .toList();
        List<Set<Integer>> clusters = new ArrayList<>();
        for (int at = 0; at < shingles.size(); at++) {
            Set<Integer> joined = new TreeSet<>(Set.of(at));
            for (Set<Integer> cluster : List.copyOf(clusters)) {
                Set<Integer> mine = shingles.get(at);
                if (cluster.stream().anyMatch(other -> jaccard(mine, shingles.get(other)) >= ALIKE)) {
                    joined.addAll(cluster);
                    clusters.remove(cluster);
                }
            }
            clusters.add(joined);
        }
        return clusters.size();
    }

    private static Set<Integer> shingles(String text) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1));
        Set<Integer> shingles = new HashSet<>();
        for (int at = 0; at + SHINGLE <= words.size(); at++) {
            shingles.add(words.subList(at, at + SHINGLE).hashCode());
        }
        return shingles;
    }

    private static double jaccard(Set<Integer> one, Set<Integer> other) {
        Map<Boolean, Integer> counts = new HashMap<>();
        one.forEach(shingle -> counts.merge(other.contains(shingle), 1, Integer::sum));
        int both = counts.getOrDefault(true, 0);
        int either = one.size() + other.size() - both;
        return either == 0 ? 0 : (double) both / either;
    }
}
