package whence.entity.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A Latin name parted into a surname and the letters of a given name.
 *
 * @param surname its letters, marks left out
 * @param from where the given name starts in the letters of the name
 * @param to where it ends
 */
record Split(String surname, int from, int to) {

    private static final int LONGEST_SURNAME = 12;

    String given(LatinName name) {
        return Letters.bare(name.letters().substring(from, to));
    }

    /** By whole words: the surname first, behind other names, or last. */
    static List<Split> of(LatinName name) {
        List<LatinName.Word> words = name.words();
        List<Split> splits = new ArrayList<>();
        int last = words.size() - 1;
        for (int first = 0; first < last; first++) {
            // Before the surname there may be Western given names, or a husband's surname.
            if (first < 2 || words.size() > 3 || Western.areGivenNames(words.subList(0, first))) {
                splits.add(split(
                        name,
                        words.get(first).start(),
                        words.get(first).end(),
                        words.get(last).end()));
                addBeforeKnown(name, first, splits);
                splits.add(new Split(
                        Letters.bare(words.get(last).text()),
                        words.get(first).start(),
                        words.get(last).start()));
            }
        }
        return splits;
    }

    /** Also where a surname that is known runs on into the given name, or stands in two words. */
    static List<Split> of(LatinName name, Set<String> surnames) {
        List<Split> splits = of(name);
        for (LatinName.Word word : name.words()) {
            int most = Math.min(name.letters().length() - 1, word.start() + LONGEST_SURNAME);
            for (int end = word.start() + 1; end <= most; end++) {
                String start = Letters.bare(name.letters().substring(word.start(), end));
                if (end != word.end() && surnames.contains(start)) {
                    splits.add(new Split(start, end, name.letters().length()));
                }
            }
        }
        return splits;
    }

    /** "Chan Tai-man Peter": a known given name behind is left out. */
    private static void addBeforeKnown(LatinName name, int first, List<Split> splits) {
        List<LatinName.Word> words = name.words();
        for (int last = words.size() - 2; last > first; last--) {
            if (Western.areKnown(words.subList(last + 1, words.size()))) {
                splits.add(split(
                        name,
                        words.get(first).start(),
                        words.get(first).end(),
                        words.get(last).end()));
            }
        }
    }

    private static Split split(LatinName name, int start, int end, int to) {
        return new Split(Letters.bare(name.letters().substring(start, end)), end, to);
    }
}
