package whence.bench.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import whence.bench.quality.Known.Claim;
import whence.bench.quality.Known.Report;

/**
 * Who has it from whom, by times alone: NetInf (Gomez-Rodriguez, Leskovec, Krause: "Inferring networks of diffusion and
 * influence", 2010). Claims are the cascades, outlets the nodes; edges between outlets are taken greedily, the one first
 * that makes the times of all cascades most likely, until no edge makes them more so. It is given the true times. An
 * origin of a claim is then an outlet of it without an edge from one that told it before.
 */
final class TimeOnly {

    /** Log-odds of being reached by an edge over being reached from outside, before any time has passed. */
    private static final double INSIDE = 6;
    /** Minutes in which that falls by one. */
    private static final double DECAY = 240;

    /** An edge from one outlet to another. */
    private record Edge(String from, String to) {}

    /** By how much an edge explains when an outlet told one claim. */
    private record Explains(String claim, String to, double weight) {}

    private record Candidate(Edge edge, double gain) {}

    private final Map<Edge, List<Explains>> explains = new HashMap<>();
    private final Map<String, Map<String, Long>> cascades = new HashMap<>();
    private final Map<String, Double> best = new HashMap<>();
    private final Set<Edge> chosen = new HashSet<>();

    TimeOnly(List<Claim> claims, Known known) {
        for (Claim claim : claims) {
            Map<String, Long> times = new HashMap<>();
            for (String id : claim.documents()) {
                Report report = known.getReport(id);
                times.merge(report.page().outlet(), report.page().minute(), Math::min);
            }
            cascades.put(claim.id(), times);
            times.forEach((from, earlier) -> times.forEach((to, later) -> {
                double weight = INSIDE - (later - earlier) / DECAY;
                if (earlier < later && weight > 0) {
                    explains.computeIfAbsent(new Edge(from, to), unseen -> new ArrayList<>())
                            .add(new Explains(claim.id(), to, weight));
                }
            }));
        }
        choose();
    }

    /** Gains only fall as edges are taken, so an edge whose renewed gain is still the largest is the best one. */
    private void choose() {
        PriorityQueue<Candidate> queue =
                new PriorityQueue<>(Comparator.comparingDouble((Candidate candidate) -> -candidate.gain())
                        .thenComparing(candidate -> candidate.edge().from())
                        .thenComparing(candidate -> candidate.edge().to()));
        explains.keySet().forEach(edge -> queue.add(new Candidate(edge, gain(edge))));
        while (!queue.isEmpty()) {
            Candidate top = queue.remove();
            double gain = gain(top.edge());
            if (gain < top.gain()) {
                queue.add(new Candidate(top.edge(), gain));
            } else if (gain > 0) {
                chosen.add(top.edge());
                for (Explains one : explains.getOrDefault(top.edge(), List.of())) {
                    best.merge(one.claim() + " " + one.to(), one.weight(), Math::max);
                }
            } else {
                return;
            }
        }
    }

    private double gain(Edge edge) {
        return explains.getOrDefault(edge, List.of()).stream()
                .mapToDouble(one -> Math.max(0, one.weight() - best.getOrDefault(one.claim() + " " + one.to(), 0.0)))
                .sum();
    }

    int origins(Claim claim) {
        Map<String, Long> times = cascades.getOrDefault(claim.id(), Map.of());
        return (int) times.entrySet().stream()
                .filter(to -> times.entrySet().stream()
                        .noneMatch(from -> from.getValue() < to.getValue()
                                && chosen.contains(new Edge(from.getKey(), to.getKey()))))
                .count();
    }
}
