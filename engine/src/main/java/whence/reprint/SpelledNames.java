package whence.reprint;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whence.text.Span;

/**
 * How one text spells the names in it. Who copies takes over how the other spells: a name that a text spells one way in
 * its own words and another way in those that it shares came to it with these (textual critics call such a place an
 * indicative error; Maas, Textkritik, 1927).
 *
 * @param names words with a capital within a sentence, in order
 */
record SpelledNames(List<Name> names) {

    /** A word where it stands. */
    record Name(int at, String word) {}

    /** The same name, spelt one way in the words that are shared and another way in a text's own. */
    record Inherited(String shared, String own) {}

    /** Shorter words differ in one letter by chance. */
    private static final int SHORTEST = 5;

    private static final String VOWELS = "aeiouy";
    /** No more of a text is looked at. */
    private static final int SEARCHED = 50_000;
    /** A capital after a small letter, a comma or a number and one space stands within a sentence. */
    private static final Pattern NAME =
            Pattern.compile("(?<=[\\p{Ll},\\d] )\\p{Lu}\\p{Ll}{" + (SHORTEST - 1) + ",20}(?![\\p{L}\\d])");

    static SpelledNames of(String text) {
        Matcher name = NAME.matcher(text.substring(0, Math.min(SEARCHED, text.length())));
        return new SpelledNames(name.results()
                .map(found -> new Name(found.start(), found.group()))
                .toList());
    }

    /**
     * A name that this text spells otherwise in its own words than in the shared ones, and that the other text spells
     * nowhere as this one does in its own.
     *
     * @param shared passages of this text that stand in the other too
     */
    Optional<Inherited> findInherited(List<Span> shared, SpelledNames other) {
        Predicate<Name> isShared =
                name -> shared.stream().anyMatch(span -> span.start() <= name.at() && name.at() < span.end());
        List<String> own = words(isShared.negate());
        return words(isShared).stream()
                .filter(word -> !own.contains(word))
                .flatMap(word -> own.stream()
                        .filter(variant -> isVariant(word, variant))
                        .filter(variant -> !other.holds(variant))
                        .map(variant -> new Inherited(word, variant)))
                .findFirst();
    }

    private List<String> words(Predicate<Name> meant) {
        return names.stream().filter(meant).map(Name::word).distinct().toList();
    }

    private boolean holds(String word) {
        return names.stream().anyMatch(name -> name.word().equals(word));
    }

    /** One letter put in or left out, one vowel for another, or two letters swapped, between the first and the last. */
    static boolean isVariant(String one, String other) {
        int from = 0;
        int least = Math.min(one.length(), other.length());
        while (from < least && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        int end = 0;
        while (end < least - from && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        String left = one.substring(from, one.length() - end);
        String right = other.substring(from, other.length() - end);
        boolean isInside = from > 0 && end > 0;
        return isInside && (left.length() + right.length() == 1 || areVowels(left, right) || areSwapped(left, right));
    }

    private static boolean areVowels(String left, String right) {
        return left.length() == 1 && right.length() == 1 && VOWELS.contains(left) && VOWELS.contains(right);
    }

    private static boolean areSwapped(String left, String right) {
        return left.length() == 2
                && right.length() == 2
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0);
    }
}
