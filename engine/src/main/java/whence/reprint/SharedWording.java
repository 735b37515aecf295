package whence.reprint;

import java.util.List;
import java.util.Optional;
import whence.text.Span;

/**
 * What two texts share that are taken for copies. It follows from the two texts and from what is boilerplate in them,
 * from nothing else: no other document and no time can change it.
 *
 * @param passages {@code inFrom} is in the first, {@code inTo} in the second
 * @param verdict how sure, and why
 * @param cut whether one of them is the other cut off at its end
 */
public record SharedWording(List<Reprint.Passage> passages, Verdict verdict, Cut cut) {

    public SharedWording {
        passages = List.copyOf(passages);
    }

    /** Which of two texts is the other one cut off at its end. */
    public enum Cut {
        NEITHER,
        FIRST,
        SECOND
    }

    /**
     * Compares two texts, the earlier one first; empty where they are not taken for copies. Most candidates are told off
     * by how much of the one stands in the other; only the rest are aligned.
     */
    static Optional<SharedWording> of(Text first, Text second) {
        Optional<Shares> shares = Shares.of(first, second).filter(Verdict::mayBeCopied);
        if (shares.isEmpty()) {
            return Optional.empty();
        }
        Overlap overlap = Overlap.of(first, second, shares.orElseThrow());
        Verdict verdict = Verdict.on(overlap);
        if (!verdict.copied()) {
            return Optional.empty();
        }
        List<Reprint.Passage> passages = verdict.passages(overlap).stream()
                .map(shared -> new Reprint.Passage(
                        span(first, shared.fromA(), shared.toA()), span(second, shared.fromB(), shared.toB())))
                .toList();
        return Optional.of(new SharedWording(passages, verdict, overlap.cut()));
    }

    private static Span span(Text text, int from, int to) {
        return text.words().span(from, to);
    }
}
