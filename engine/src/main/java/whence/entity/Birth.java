package whence.entity;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import whence.text.Passage;

/**
 * When a text states somebody to be born.
 *
 * @param from the first year that its words leave possible
 * @param to the last; an age leaves two
 * @param where the name and the words
 */
record Birth(int from, int to, Passage where) implements Comparable<Birth> {

    /** Texts differ by a year where one counts otherwise; by more they tell two people. */
    private static final int ONE_PERSON = 1;

    boolean fits(Birth other) {
        return from - other.to <= ONE_PERSON && other.from - to <= ONE_PERSON;
    }

    /** Whether no statement about the one fits any about the other; false where nothing is stated of one. */
    static boolean areApart(Set<Birth> a, Set<Birth> b) {
        return !a.isEmpty()
                && !b.isEmpty()
                && a.stream().noneMatch(one -> b.stream().anyMatch(one::fits));
    }

    /** The years of some statements: "1958 or 1959". */
    static String years(Set<Birth> births) {
        return births.stream()
                .flatMap(birth -> Stream.of(birth.from, birth.to))
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(" or "));
    }

    @Override
    public int compareTo(Birth other) {
        return Comparator.comparingInt(Birth::from)
                .thenComparingInt(Birth::to)
                .thenComparing(Birth::where)
                .compare(this, other);
    }
}
