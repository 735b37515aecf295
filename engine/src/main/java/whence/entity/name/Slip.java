package whence.entity.name;

import java.util.List;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Slips of the ear and the pen between two syllables of Mandarin.
 *
 * <p>Near-identical names are mostly two people: a slip keeps the initial, or loses only the curl of the tongue (zh, z),
 * and blurs the final: -n for -ng, one vowel. Keshi and Kezhi differ in the initial, so they are two names.
 */
final class Slip {

    private static final List<String> INITIALS = List.of(
            "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z", "c", "s",
            "y", "w");

    private static final LevenshteinDistance UP_TO_TWO = new LevenshteinDistance(2);

    private Slip() {}

    static boolean between(Set<String> a, Set<String> b) {
        return a.stream().anyMatch(one -> b.stream().anyMatch(other -> between(one, other)));
    }

    static boolean between(String a, String b) {
        String first = initial(a);
        String second = initial(b);
        if (!uncurled(first).equals(uncurled(second)) || first.isEmpty()) {
            return false;
        }
        String rest = a.substring(first.length());
        String other = b.substring(second.length());
        int apart = UP_TO_TWO.apply(rest, other);
        boolean bothNasal = isNasal(rest) && isNasal(other);
        return apart == 0 || apart == 1 || (apart == 2 && (bothNasal || areSwapped(rest, other)));
    }

    /** Two vowels changed places: huo for hou. */
    private static boolean areSwapped(String a, String b) {
        return a.length() == 2 && new StringBuilder(a).reverse().toString().equals(b);
    }

    private static boolean isNasal(String ending) {
        return ending.endsWith("n") || ending.endsWith("ng");
    }

    private static String initial(String syllable) {
        return INITIALS.stream().filter(syllable::startsWith).findFirst().orElse("");
    }

    private static String uncurled(String initial) {
        return initial.length() == 2 ? initial.substring(0, 1) : initial;
    }
}
