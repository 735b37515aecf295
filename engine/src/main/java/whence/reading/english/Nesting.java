package whence.reading.english;

import java.util.Arrays;
import java.util.List;
import whence.text.Span;

/** Which attributed statement each one stands in: the smallest in whose content its cue stands. */
final class Nesting {

    private Nesting() {}

    /** For each statement, in order of the text, the place of the one around it, or -1. */
    static int[] of(List<Found> all) {
        int[] within = new int[all.size()];
        Arrays.fill(within, -1);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).rule().equals(Citing.RULE)) {
                within[i] = sameContent(i, all);
            } else if (!Assembly.isOwn(all.get(i))) {
                within[i] = around(i, all);
            }
        }
        return within;
    }

    /** Who is cited for a content stands within the statement that cites. */
    private static int sameContent(int i, List<Found> all) {
        for (int k = 0; k < all.size(); k++) {
            boolean same = k != i && all.get(k).content().equals(all.get(i).content()) && !Assembly.isOwn(all.get(k));
            if (same && !all.get(k).rule().equals(Citing.RULE)) {
                return k;
            }
        }
        return -1;
    }

    private static int around(int i, List<Found> all) {
        Span cue = place(all.get(i));
        int best = -1;
        int size = Integer.MAX_VALUE;
        for (int k = 0; k < all.size(); k++) {
            Found outer = all.get(k);
            if (k == i || Assembly.isOwn(outer) || outer.extent().start() > cue.start()) {
                continue;
            }
            int length = outer.content().stream().mapToInt(Span::length).sum();
            boolean holds = outer.content().stream().anyMatch(content -> content.contains(cue));
            if (holds && length < size && !mutual(all.get(i), outer)) {
                best = k;
                size = length;
            }
        }
        return best;
    }

    private static boolean mutual(Found inner, Found outer) {
        Span cue = place(outer);
        return inner.content().stream().anyMatch(content -> content.contains(cue));
    }

    private static Span place(Found found) {
        return found.cue().isEmpty() ? found.source().get(0) : found.cue().get(0);
    }
}
