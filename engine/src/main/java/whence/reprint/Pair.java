package whence.reprint;

import java.util.List;

/**
 * Two documents, by number, found to share wording; who copied whom is not yet asked.
 *
 * @param first the lower number
 * @param second the higher number
 * @param passages what they share: {@code inFrom} is in the first, {@code inTo} in the second
 * @param verdict how sure, and why
 * @param cut whether one of them is the other cut off at its end
 */
public record Pair(int first, int second, List<Reprint.Passage> passages, Verdict verdict, Cut cut) {

    public Pair {
        passages = List.copyOf(passages);
    }

    /** Which of two texts is the other one cut off at its end. */
    public enum Cut {
        NEITHER,
        FIRST,
        SECOND
    }
}
