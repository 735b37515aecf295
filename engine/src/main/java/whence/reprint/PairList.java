package whence.reprint;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
     * Sorts, and tells where the pairs of each first document stand; many of one document are cut into several. Documents
     * that hang together by pairs, as those of one story do, come together, so that each of them is made ready once. Within
     * a story the stretches are dealt like cards, one to each hand in turn, and the hands laid one after the other: early
     * documents have more pairs, and whoever takes a part of a large story takes a fair part of the work.
     */
    List<Stretch> dealtByStory() {
        List<Stretch> stretches = byFirst();
        Stories stories = new Stories(pairs);
        return stretches.stream()
                .collect(Collectors.groupingBy(
                        stretch -> stories.of(first(stretch.from())), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(PairList::dealt)
                .toList();
    }

    private static Stream<Stretch> dealt(List<Stretch> stretches) {
        return IntStream.range(0, HANDS)
                .boxed()
                .flatMap(hand -> IntStream.iterate(hand, at -> at < stretches.size(), at -> at + HANDS)
                        .mapToObj(stretches::get));
    }

    /** Documents that hang together by pairs (sets joined by a forest; Galler and Fischer, 1964). */
    private static final class Stories {

        private final int[] parents;

        Stories(LongList pairs) {
            int most = 0;
            for (int i = 0; i < pairs.size(); i++) {
                most = Math.max(most, (int) pairs.get(i));
            }
            parents = IntStream.rangeClosed(0, most).toArray();
            for (int i = 0; i < pairs.size(); i++) {
                int one = of((int) (pairs.get(i) >>> 32));
                int other = of((int) pairs.get(i));
                parents[Math.max(one, other)] = Math.min(one, other);
            }
        }

        /** The first document of the story that a document is part of. */
        int of(int document) {
            int at = document;
            while (parents[at] != at) {
                parents[at] = parents[parents[at]];
                at = parents[at];
            }
            return at;
        }
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
