package whence.reading.english;

import java.util.ArrayList;
import java.util.List;
import whence.text.Span;

/** Takes out what two rules found at one cue: the earlier rule wins. */
final class Doubles {

    private Doubles() {}

    static List<Found> without(List<Found> found) {
        List<Found> kept = new ArrayList<>();
        java.util.Map<Integer, Found> byCue = new java.util.HashMap<>();
        for (Found next : found) {
            boolean known = false;
            for (Span cue : next.cue()) {
                for (int at = cue.start(); at < cue.end(); at++) {
                    known = known || byCue.containsKey(at);
                }
            }
            if (!known) {
                kept.add(next);
                next.cue().forEach(cue -> {
                    for (int at = cue.start(); at < cue.end(); at++) {
                        byCue.put(at, next);
                    }
                });
            }
        }
        kept.sort(java.util.Comparator.comparing(Found::extent));
        return kept;
    }
}
