package whence.reprint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import whence.text.Span;

/**
 * How one text spells the names in it. Who copies takes over how the other spells: a name that a text spells one way in
 * its own words and another way in those that it shares came to it with these (textual critics call such a place an
 * indicative error; Maas, Textkritik, 1927).
 *
 * @param words every word with a capital within a sentence
 * @param variants two of them that may be one name, spelt in two ways, each pair both ways round; most texts have none
 */
record SpelledNames(Set<String> words, List<Variants> variants) {

    /** Two spellings, and where each of them stands. */
    record Variants(String one, List<Integer> ones, String other, List<Integer> others) {}

    /** The same name, spelt one way in the words that are shared and another way in a text's own. */
    record Inherited(String shared, String own) {}

    /** Shorter words differ in one letter by chance. */
    private static final int SHORTEST = 5;
    /** No more of a text is looked at, in characters. */
    private static final int SEARCHED = 50_000;

    private static final String VOWELS = "aeiouy";

    static SpelledNames of(String text) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        int end = Math.min(SEARCHED, text.length());
        int at = 2;
        while (at < end) {
            int behind = at;
            if (text.charAt(at - 1) == ' '
                    && Character.isUpperCase(text.charAt(at))
                    && isWithinSentence(text.charAt(at - 2))) {
                behind = behindWord(text, at);
                if (behind - at >= SHORTEST) {
                    places.computeIfAbsent(text.substring(at, behind), word -> new ArrayList<>())
                            .add(at);
                }
            }
            at = Math.max(behind, at + 1);
        }
        return new SpelledNames(Collections.unmodifiableSet(places.keySet()), variants(places));
    }

    /** A word behind one space goes on with a sentence if a small letter, a comma or a number stands before that. */
    private static boolean isWithinSentence(char before) {
        return isSmall(before) || Character.isDigit(before) || before == ',';
    }

    /** Behind a word of one capital and small letters; where it starts, if it is written otherwise. */
    private static int behindWord(String text, int start) {
        int at = start + 1;
        while (at < text.length() && isSmall(text.charAt(at))) {
            at++;
        }
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at)) ? start : at;
    }

    /** Most letters are plain ones, which need no table. */
    private static boolean isSmall(char c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
    }

    private static List<Variants> variants(Map<String, List<Integer>> places) {
        String[] names = places.keySet().toArray(String[]::new);
        int[] ends = Arrays.stream(names).mapToInt(SpelledNames::ends).toArray();
        List<Variants> variants = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            for (int j = i + 1; j < names.length; j++) {
                if (ends[i] == ends[j] && isVariant(names[i], names[j])) {
                    variants.add(variants(names[i], names[j], places));
                    variants.add(variants(names[j], names[i], places));
                }
            }
        }
        return variants;
    }

    private static Variants variants(String one, String other, Map<String, List<Integer>> places) {
        return new Variants(one, places.getOrDefault(one, List.of()), other, places.getOrDefault(other, List.of()));
    }

    /** The first and the last letter, which spellings of one name share, as one number. */
    private static int ends(String name) {
        return name.charAt(0) << Character.SIZE | name.charAt(name.length() - 1);
    }

    /**
     * A name that this text spells otherwise in its own words than in the shared ones, and that the other text spells
     * nowhere as this one does in its own.
     *
     * @param shared passages of this text that stand in the other too
     */
    Optional<Inherited> findInherited(List<Span> shared, SpelledNames other) {
        return variants.stream()
                .filter(pair -> pair.ones().stream().allMatch(at -> stands(at, shared)))
                .filter(pair -> pair.others().stream().noneMatch(at -> stands(at, shared)))
                .filter(pair -> !other.words().contains(pair.other()))
                .findFirst()
                .map(pair -> new Inherited(pair.one(), pair.other()));
    }

    private static boolean stands(int at, List<Span> shared) {
        return shared.stream().anyMatch(span -> span.start() <= at && at < span.end());
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
