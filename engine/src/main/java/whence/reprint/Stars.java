package whence.reprint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import whence.text.Document;

/**
 * Groups of copies too large to show in full: each copy is tied to the earliest only, and the reprint says so.
 *
 * <p>Copies of one star are not compared with each other. That does not say that they do not share wording.
 */
final class Stars {

    private final Set<String> centres = new HashSet<>();

    /** Notes a document to which the copies of a large group were tied. */
    void add(Document centre) {
        centres.add(centre.id());
    }

    /** The same reprints; those of a star say so. */
    List<Reprint> mark(List<Reprint> reprints) {
        Map<String, Integer> sizes = new HashMap<>();
        for (Reprint reprint : reprints) {
            sizes.merge(reprint.from(), 1, Integer::sum);
            sizes.merge(reprint.to(), 1, Integer::sum);
        }
        return reprints.stream().map(reprint -> mark(reprint, sizes)).toList();
    }

    private Reprint mark(Reprint reprint, Map<String, Integer> sizes) {
        for (String end : List.of(reprint.from(), reprint.to())) {
            int size = centres.contains(end) ? sizes.getOrDefault(end, 0) : 0;
            if (isLarge(size)) {
                return marked(reprint, end, size);
            }
        }
        return reprint;
    }

    /** Whether a centre has so many copies that they are shown as a star. */
    static boolean isLarge(long copies) {
        return copies >= Candidates.FULL_GROUP;
    }

    /** The same reprint, saying that it belongs to a star around one of its ends. */
    static Reprint marked(Reprint reprint, String end, long size) {
        String why = reprint.direction().why() + "; star around " + end + ": its " + size
                + " copies are not compared with each other";
        return new Reprint(
                reprint.from(),
                reprint.to(),
                reprint.passages(),
                reprint.certainty(),
                new Reprint.Direction(reprint.direction().decided(), why));
    }
}
