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
            int size = sizes.getOrDefault(end, 0);
            if (centres.contains(end) && size >= Candidates.FULL_GROUP) {
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
        return reprint;
    }
}
