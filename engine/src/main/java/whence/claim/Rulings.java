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

    private static void join(List<Cluster> clusters, Ruling ruling) {
        Cluster a = holder(clusters, ruling.a(), null);
        Cluster b = holder(clusters, ruling.b(), null);
        if (a != null && b != null && a != b) {
            b.members().forEach(member -> a.add(member.proposition(), "the analyst says it is the same"));
            clusters.remove(b);
        }
    }

    private static void part(List<Cluster> clusters, Ruling ruling) {
        Cluster both = holder(clusters, ruling.a(), ruling.b());
        if (both == null) {
            return;
        }
        Cluster kept = new Cluster();
        Cluster parted = new Cluster();
        for (Cluster.Member member : both.members()) {
            if (refers(member, ruling.b())) {
                parted.add(member.proposition(), "the analyst says it is not the same as another");
            } else {
                kept.add(member.proposition(), member.why());
            }
        }
        clusters.set(clusters.indexOf(both), kept);
        clusters.add(parted);
    }

    private static @org.jspecify.annotations.Nullable Cluster holder(
            List<Cluster> clusters, Ref one, @org.jspecify.annotations.Nullable Ref other) {
        for (Cluster cluster : clusters) {
            boolean holdsOne = cluster.members().stream().anyMatch(member -> refers(member, one));
            boolean holdsOther = other == null || cluster.members().stream().anyMatch(member -> refers(member, other));
            if (holdsOne && holdsOther) {
                return cluster;
            }
        }
        return null;
    }

    private static boolean refers(Cluster.Member member, Ref ref) {
        Proposition.At at = member.proposition().at();
        return at.document().equals(ref.document()) && at.statement().equals(ref.statement());
    }
}
