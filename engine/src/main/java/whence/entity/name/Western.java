package whence.entity.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Western given names and their short forms. */
final class Western {

    private static final Map<String, Set<Integer>> FAMILIES = new HashMap<>();

    static {
        List<List<String>> rows = Rows.of("given-names.tsv");
        for (int i = 0; i < rows.size(); i++) {
            for (String form : Rows.spellings(rows.get(i).get(0))) {
                FAMILIES.merge(form, Set.of(i), Western::union);
            }
        }
    }

    private Western() {}

    private static Set<Integer> union(Set<Integer> a, Set<Integer> b) {
        Set<Integer> both = new TreeSet<>(a);
        both.addAll(b);
        return both;
    }

    static boolean isGivenName(String word) {
        return FAMILIES.containsKey(word) || word.length() == 1;
    }

    /** Whether a word beside a Chinese name can be a Western given name: known as one, or no Chinese syllables. */
    static boolean canBeGiven(String word) {
        return isGivenName(word) || !Segments.isChinese(word);
    }

    static boolean areGivenNames(List<LatinName.Word> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).given()) {
                return false;
            }
        }
        return true;
    }

    static boolean areKnown(List<LatinName.Word> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!isGivenName(words.get(i).text())) {
                return false;
            }
        }
        return true;
    }

    /** The numbers of the lines of the table on which a name stands. */
    static Set<Integer> families(String name) {
        return FAMILIES.getOrDefault(name, Set.of());
    }

    /** Whether two given names are forms of one: Bill, William. */
    static boolean areForms(String a, String b) {
        Set<Integer> families = FAMILIES.getOrDefault(a, Set.of());
        return FAMILIES.getOrDefault(b, Set.of()).stream().anyMatch(families::contains);
    }
}
