package whence.bench.peers;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import whence.bench.Piles;
import whence.bench.SharedRuns;
import whence.text.Document;

/**
 * Those who find shared text, side by side on the same documents: {@code PeersSpeed [DOCUMENTS|INPUT]}. Each is run twice
 * and the second run is told. The pairs of each are held against those that share a run of twelve words, as a sorted
 * array of all suffixes tells them.
 */
public final class PeersSpeed {

    private PeersSpeed() {}

    public static void main(String[] arguments) throws Exception {
        String input = arguments.length > 0 ? arguments[0] : "5000";
        List<Document> documents = Piles.of(input);
        double megabytes = Piles.megabytes(documents);
        Set<Long> sharing = SharedRuns.pairs(documents);
        System.out.printf(
                "%d documents, %.1f MB; %d pairs share a run of 12 words%n",
                documents.size(), megabytes, sharing.size());
        try (SparkMinHash spark = new SparkMinHash()) {
            for (Peer peer : List.of(new Ours(), new SimText(), new LuceneMinHash(), spark)) {
                measure(peer, documents, megabytes, sharing);
            }
        }
    }

    private static void measure(Peer peer, List<Document> documents, double megabytes, Set<Long> sharing)
            throws Exception {
        peer.pairs(documents);
        long start = System.nanoTime();
        Set<Long> pairs = peer.pairs(documents);
        double seconds = (System.nanoTime() - start) / 1e9;
        Set<Long> both = new HashSet<>(pairs);
        both.retainAll(sharing);
        System.out.printf(
                "%s%n  a pair: %s%n  %.2f s, %.0f documents/s, %.2f MB/s; %d pairs, %d of those that share such a run%n",
                peer.name(),
                peer.countsAsPair(),
                seconds,
                documents.size() / seconds,
                megabytes / seconds,
                pairs.size(),
                both.size());
    }
}
