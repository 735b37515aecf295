package whence.reprint;

import java.util.List;

/**
 * Two documents, by number, found to share wording; who copied whom is not yet asked.
 *
 * @param first the earlier one, by {@link Published#EARLIEST_FIRST}
 * @param second the later one
 * @param wording what they share: {@code inFrom} is in the first, {@code inTo} in the second
 */
public record Pair(int first, int second, SharedWording wording) {

    /** What they share, passage by passage. */
    public List<Reprint.Passage> passages() {
        return wording.passages();
    }
}
