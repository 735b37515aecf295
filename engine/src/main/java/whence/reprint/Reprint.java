package whence.reprint;

import java.util.List;
import whence.text.Span;

/**
 * Two documents that share wording.
 *
 * @param from the id of the one copied (where undecided: the one that sorts first)
 * @param to the id of the one that copied
 * @param passages what they share
 * @param certainty how sure it is that one has it from the other or both from a third, 0 to 1
 * @param direction whether it could be told who copied whom, and why
 */
public record Reprint(String from, String to, List<Passage> passages, double certainty, Direction direction) {

    /** A shared passage: where it stands in {@code from} and in {@code to}. */
    public record Passage(Span inFrom, Span inTo) {}

    /**
     * Who copied whom.
     *
     * @param decided false where it cannot be told
     * @param why the evidence and the values compared
     */
    public record Direction(boolean decided, String why) {}

    public Reprint {
        passages = List.copyOf(passages);
    }
}
