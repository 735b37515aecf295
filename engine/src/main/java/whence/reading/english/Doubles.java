package whence.reading.english;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import whence.text.Span;

/** Takes out what two rules found at one cue: the earlier rule wins. */
final class Doubles {

    private Doubles() {}

    static List<Found> without(List<Found> found) {
        List<Found> kept = new ArrayList<>();
        BitSet told = new BitSet();
        for (Found next : found) {
            boolean known = next.cue().stream().anyMatch(cue -> overlaps(told, cue));
            if (!known) {
                kept.add(next);
                next.cue().forEach(cue -> told.set(cue.start(), cue.end()));
            }
        }
        kept.sort(java.util.Comparator.comparing(Found::extent));
        return kept;
    }

    private static boolean overlaps(BitSet told, Span cue) {
        int next = told.nextSetBit(cue.start());
        return next >= 0 && next < cue.end();
    }
}
