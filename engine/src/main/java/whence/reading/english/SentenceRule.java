package whence.reading.english;

import java.util.List;

/** A rule that finds statements in one parsed sentence. */
interface SentenceRule {
    List<Found> find(Tree tree);
}
