package whence.reprint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;

/**
 * The paragraphs of a text as numbers.
 *
 * @param ranges where they stand
 * @param hashes equal paragraphs have equal numbers
 * @param longest the number of the longest, by which articles are told apart
 */
record Paragraphs(List<Words.Range> ranges, List<Long> hashes, long longest) {

    static Paragraphs of(String text, Words words) {
        List<Words.Range> ranges = words.paragraphs(text);
        List<Long> hashes = new ArrayList<>(ranges.size());
        long longest = 0;
        int most = 0;
        for (Words.Range range : ranges) {
            long hash = words.fingerprint(range.from(), range.to());
            hashes.add(hash);
            if (range.to() - range.from() > most) {
                most = range.to() - range.from();
                longest = hash;
            }
        }
        return new Paragraphs(ranges, hashes, longest);
    }

    /** Those that are meant, told by their numbers. */
    List<Words.Range> in(LongPredicate meant) {
        List<Words.Range> found = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            if (meant.test(hashes.get(i))) {
                found.add(ranges.get(i));
            }
        }
        return found;
    }
}
