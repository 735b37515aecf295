package whence.entity;

import org.apache.commons.text.similarity.LevenshteinDistance;
import whence.entity.name.Evidence;
import whence.entity.name.Evidence.Kind;

/** Two names of bodies or outlets that are not the same: is one a slip for the other? */
final class BodyNames {

    private static final int LONG_ENOUGH = 7;
    private static final int ACRONYM = 4;
    private static final LevenshteinDistance TWO_LETTERS = new LevenshteinDistance(2);

    private BodyNames() {}

    static Evidence compare(String a, String b) {
        String one = Surface.letters(a);
        String other = Surface.letters(b);
        int apart = TWO_LETTERS.apply(one, other);
        boolean acronyms = Bodies.isAcronym(a) && Bodies.isAcronym(b);
        boolean swapped = apart == 2
                && one.chars()
                        .sorted()
                        .boxed()
                        .toList()
                        .equals(other.chars().sorted().boxed().toList());
        if (acronyms && (apart == 1 || swapped) && one.length() >= ACRONYM && one.length() == other.length()) {
            return Evidence.of(Kind.TYPO, a, b).by("acronyms");
        }
        boolean alike = apart >= 0 && Math.min(one.length(), other.length()) >= LONG_ENOUGH && !acronyms;
        return Evidence.of(alike ? Kind.LOOKALIKE : Kind.DIFFERENT_WORDS, a, b);
    }
}
