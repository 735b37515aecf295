package whence.bench.peers;

import java.util.List;
import java.util.Set;
import whence.text.Document;

/** Something that finds which documents of a pile have text in common. */
interface Peer {

    String name();

    /** What it counts as a pair, in a few words. */
    String countsAsPair();

    /** The pairs, from nothing to the end: {@code lower << 32 | higher} of the places in the list. */
    Set<Long> pairs(List<Document> documents) throws Exception;

    static long pair(int a, int b) {
        return ((long) Math.min(a, b) << 32) | Math.max(a, b);
    }
}
