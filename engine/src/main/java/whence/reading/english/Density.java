package whence.reading.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import whence.text.Span;

/**
 * How many statements one sentence may hold: what each says reaches to the end of the sentence, so that work and output
 * would grow with the square of their number.
 *
 * @param kept the statements that stay
 * @param unread of each sentence with more, what stands from the first statement that was left out
 */
record Density(List<Found> kept, List<Unread> unread) {

    /** Nobody writes sentences that report more often. */
    private static final int MOST = 24;

    static Density of(List<Found> found, Page page) {
        Map<Integer, Integer> counts = new HashMap<>();
        List<Found> kept = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        for (Found next : found) {
            int sentence = page.sentenceAt(place(next));
            int count = counts.merge(sentence, 1, Integer::sum);
            if (count <= MOST) {
                kept.add(next);
            } else if (count == MOST + 1) {
                int end = page.sentences().get(sentence).span().end();
                unread.add(new Unread(Unread.Why.TOO_DENSE, new Span(place(next), end)));
            }
        }
        return new Density(kept, unread);
    }

    private static int place(Found found) {
        return found.cue().isEmpty()
                ? found.extent().start()
                : found.cue().get(0).start();
    }
}
