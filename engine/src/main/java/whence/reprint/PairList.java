package whence.reprint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Pairs of documents to compare, by number: one long number each. */
final class PairList {

    private static final int LONGEST = 4096;
    private static final int HANDS = 64;

    private final LongList pairs = new LongList();

    void add(int first, int second) {
        pairs.add(((long) first << 32) | second);
    }

    int size() {
        return pairs.size();
    }

    void clear() {
        pairs.clear();
    }

    int first(int at) {
        return (int) (pairs.get(at) >>> 32);
    }

    int second(int at) {
        return (int) pairs.get(at);
    }

    /** As one number, the first document in its upper half. */
    long get(int at) {
        return pairs.get(at);
    }

    /** From one place to before another. */
    record Stretch(int from, int to) {}

    /**
     * Sorts, and tells where the pairs of each first document stand; many of one document are cut into several. They are
     * dealt like cards, one to each hand in turn, and the hands laid one after the other: early documents have more pairs,
     * and whoever takes a part of the list takes a fair part of the work.
     */
    List<Stretch> dealtByFirst() {
        List<Stretch> stretches = byFirst();
        return IntStream.range(0, HANDS)
                .boxed()
                .flatMap(hand -> IntStream.iterate(hand, at -> at < stretches.size(), at -> at + HANDS)
                        .mapToObj(stretches::get))
                .toList();
    }

    private List<Stretch> byFirst() {
        pairs.sort();
        List<Stretch> stretches = new ArrayList<>();
        for (int from = 0; from < size(); ) {
            int to = from + 1;
            while (to < size() && first(to) == first(from) && to - from < LONGEST) {
                to++;
            }
            stretches.add(new Stretch(from, to));
            from = to;
        }
        return stretches;
    }
}
