package whence.claim;

import java.util.ArrayList;
import java.util.List;
import whence.claim.Ruling.Ref;

/** Lets the analyst's word win: joins and parts clusters as ruled, in the order of the rulings. */
final class Rulings {

    private Rulings() {}

    static List<Cluster> apply(List<Cluster> clusters, List<Ruling> rulings) {
        List<Cluster> ruled = new ArrayList<>(clusters);
        for (Ruling ruling : rulings) {
            if (ruling.same()) {
                join(ruled, ruling);
            } else {
                part(ruled, ruling);
            }
        }
        return ruled;
    }

    /**
     * A statement may tell several things: those of one kind are meant, and of these not what the two tell alike anyway; two
     * that tell one thing already stay as is.
     */
    private static void join(List<Cluster> clusters, Ruling ruling) {
        List<Cluster> ofA = holders(clusters, ruling.a());
        List<Cluster> ofB = holders(clusters, ruling.b());
        for (Cluster a : ofA) {
            for (Cluster b : ofB) {
                if (!ofB.contains(a) && !ofA.contains(b) && a.kind().equals(b.kind())) {
                    join(clusters, a, b);
                    return;
                }
            }
        }
        if (!ofA.isEmpty() && !ofB.isEmpty() && ofA.stream().noneMatch(ofB::contains)) {
            join(clusters, ofA.get(0), ofB.get(0));
        }
    }

    private static void join(List<Cluster> clusters, Cluster a, Cluster b) {
        b.members().forEach(member -> a.add(member.proposition(), "the analyst says it is the same"));
        clusters.remove(b);
    }

    private static void part(List<Cluster> clusters, Ruling ruling) {
        List<Cluster> ofB = holders(clusters, ruling.b());
        if (ruling.a().equals(ruling.b())) {
            return;
        }
        holders(clusters, ruling.a()).stream().filter(ofB::contains).forEach(both -> part(clusters, both, ruling.b()));
    }

    private static void part(List<Cluster> clusters, Cluster both, Ref other) {
        Cluster kept = new Cluster(both.apart());
        Cluster parted = new Cluster(other.document() + " " + other.statement() + " apart from ");
        for (Cluster.Member member : both.members()) {
            if (refers(member, other)) {
                parted.add(member.proposition(), "the analyst says it is not the same as another");
            } else {
                kept.add(member.proposition(), member.why());
            }
        }
        clusters.set(clusters.indexOf(both), kept);
        clusters.add(parted);
    }

    private static List<Cluster> holders(List<Cluster> clusters, Ref one) {
        return clusters.stream()
                .filter(cluster -> cluster.members().stream().anyMatch(member -> refers(member, one)))
                .toList();
    }

    private static boolean refers(Cluster.Member member, Ref ref) {
        Proposition.At at = member.proposition().at();
        return at.document().equals(ref.document()) && at.statement().equals(ref.statement());
    }
}
