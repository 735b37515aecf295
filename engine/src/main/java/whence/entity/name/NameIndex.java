package whence.entity.name;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Many names, looked up by one: which of them may be the same, without comparing with each.
 *
 * <p>Every name stands under the keys of its syllables, words and sounds; one that is looked up asks for all that it may
 * be a spelling, a slip or a garbled form of. What comes back is still to be compared; what does not come back would not
 * have been called the same or a candidate, but for a surname and a given name by the habits of two southern languages. Built once, safe for many threads.
 */
public final class NameIndex {

    private final Postings postings;

    /** Of the names kept. */
    private final Surnames surnames;

    private NameIndex(Postings postings, Surnames surnames) {
        this.postings = postings;
        this.surnames = surnames;
    }

    /** Of names by their place in a list; uses the threads of the common pool. */
    public static NameIndex of(List<ParsedName> names) {
        if (names.size() > Postings.MOST_NAMES) {
            throw new IllegalArgumentException("at most " + Postings.MOST_NAMES + " names, not " + names.size());
        }
        long[] postings = IntStream.range(0, names.size())
                .parallel()
                .mapToObj(number -> Arrays.stream(keep(names.get(number)))
                        .map(key -> Postings.posting(key, number))
                        .toArray())
                .flatMapToLong(Arrays::stream)
                .toArray();
        return new NameIndex(Postings.of(postings), Surnames.of(names));
    }

    /** The places of the names that may be one with this, ascending. */
    public int[] find(ParsedName name) {
        KeyBag keys = new KeyBag();
        name.hans().forEach(han -> HanKeys.ask(han, keys));
        name.latins().forEach(latin -> LatinKeys.ask(latin, surnames, keys));
        Postings.Numbers found = new Postings.Numbers();
        for (long key : keys.distinct()) {
            postings.find(key, found);
        }
        return found.distinct();
    }

    /** How many keys are kept, eight bytes each. */
    public int size() {
        return postings.size();
    }

    private static long[] keep(ParsedName name) {
        KeyBag keys = new KeyBag();
        name.hans().forEach(han -> HanKeys.keep(han, keys));
        name.latins().forEach(latin -> {
            LatinKeys.keep(latin, keys);
            latin.bearers().forEach(bearer -> HanKeys.keep(bearer, keys));
        });
        return keys.distinct();
    }
}
