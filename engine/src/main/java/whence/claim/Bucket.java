package whence.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The clusters of one kind of event and one bearer, looked up by their words: what shares no word with a proposition is
 * not likened to it, so that thousands of tellings of one kind of event take no longer each than ten.
 */
final class Bucket {

    private final Words words;
    private final List<Cluster> clusters = new ArrayList<>();
    /** Of each word, the clusters whose first members have it, by their places. */
    private final Map<String, BitSet> byWord = new HashMap<>();
    /** Those whose members have no words at all: anything is like them. */
    private final BitSet wordless = new BitSet();

    private boolean hanTold;
    private boolean latinTold;

    Bucket(Words words) {
        this.words = words;
    }

    /** The one cluster of what happens once. */
    Cluster only() {
        if (clusters.isEmpty()) {
            clusters.add(new Cluster());
        }
        return clusters.get(0);
    }

    /** The same for what is told of one bearer: of one day in two languages it is one, whatever the words. */
    void placeOfBearer(Proposition proposition, double needed, String kind) {
        boolean han = proposition.isHan();
        boolean both = han ? latinTold : hanTold;
        hanTold |= han;
        latinTold |= !han;
        for (int at = 0; both && at < clusters.size(); at++) {
            if (clusters.get(at).isToldAbroad(proposition) && !clusters.get(at).countsOtherwise(proposition)) {
                add(
                        at,
                        proposition,
                        "one kind of event (" + kind + ") of one and the same on one day, in two languages");
                return;
            }
        }
        place(proposition, needed, 0, kind);
    }

    /** Adds a proposition to the cluster most like it, the first of equals, else to a new one. */
    void place(Proposition proposition, double needed, int sharing, String kind) {
        int best = -1;
        double bestLikeness = 0;
        int all = Math.min(sharing, proposition.words().size());
        BitSet candidates = candidates(proposition.words());
        for (int at = candidates.nextSetBit(0); at >= 0; at = candidates.nextSetBit(at + 1)) {
            Cluster cluster = clusters.get(at);
            if (cluster.countsOtherwise(proposition)) {
                continue;
            }
            double likeness = sharing == 0 || cluster.shares(proposition.words(), all)
                    ? cluster.likeness(proposition.words(), words)
                    : 0;
            if (likeness >= needed && likeness > bestLikeness) {
                best = at;
                bestLikeness = likeness;
            }
        }
        if (best < 0) {
            best = clusters.size();
            clusters.add(new Cluster());
            wordless.set(best);
        }
        add(
                best,
                proposition,
                String.format(
                        java.util.Locale.ROOT,
                        "one kind of event (%s), shared words weigh %.2f of the lighter",
                        kind,
                        bestLikeness));
    }

    private void add(int at, Proposition proposition, String why) {
        Cluster cluster = clusters.get(at);
        cluster.add(proposition, why).ifPresent(told -> {
            wordless.clear(at);
            told.forEach(
                    word -> byWord.computeIfAbsent(word, unseen -> new BitSet()).set(at));
        });
    }

    private BitSet candidates(Set<String> told) {
        BitSet candidates = new BitSet();
        if (told.isEmpty()) {
            // As like the first as any other.
            candidates.set(0, Math.min(1, clusters.size()));
            return candidates;
        }
        candidates.or(wordless);
        for (String word : told) {
            BitSet holders = byWord.get(word);
            if (holders != null) {
                candidates.or(holders);
            }
        }
        return candidates;
    }

    List<Cluster> clusters() {
        return clusters;
    }
}
