package whence.reading.chinese;

import java.util.Arrays;
import java.util.List;
import whence.text.Span;

/** Which attributed statement each one stands in: the smallest in whose content its cue stands. */
final class Nesting {

    /** The rule of who is cited for the same content. */
    static final String CITED = "cited for the same";

    private Nesting() {}

    /** For each statement, in order of the text, the place of the one around it, or -1. */
    static int[] of(List<Found> all) {
        int[] within = new int[all.size()];
        Arrays.fill(within, -1);
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).isOwn()) {
                within[i] = around(i, all);
            }
        }
        return within;
    }

    private static int around(int i, List<Found> all) {
        Found inner = all.get(i);
        Span cue = inner.cue().isEmpty() ? inner.source().get(0) : inner.cue().get(0);
        boolean cited = inner.rule().equals(CITED);
        int best = -1;
        int size = Integer.MAX_VALUE;
        // Nesting looks back only a little: contents end with their sentence.
        for (int k = Math.max(0, i - 60); k < Math.min(all.size(), i + 3); k++) {
            Found outer = all.get(k);
            if (k == i || outer.isOwn() || outer.rule().equals(CITED)) {
                continue;
            }
            int length = outer.content().stream().mapToInt(Span::length).sum();
            boolean holds = cited
                    ? outer.content().equals(inner.content())
                    : outer.content().stream().anyMatch(content -> content.contains(cue))
                            && !outer.cue().equals(inner.cue());
            if (holds && length < size) {
                best = k;
                size = length;
            }
        }
        return best;
    }
}
