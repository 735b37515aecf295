package whence.entity.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;
import whence.entity.name.Evidence.Kind;

/** Names in Latin letters word by word, whatever language they are of. */
final class Words {

    private static final int LONG_ENOUGH_FOR_A_TYPO = 7;
    private static final LevenshteinDistance ONE_LETTER = new LevenshteinDistance(1);

    private Words() {}

    static Evidence compare(LatinName a, LatinName b) {
        String values = a.shown() + " and " + b.shown();
        List<String> left = words(a);
        List<String> right = words(b);
        if (bare(a).equals(bare(b))) {
            return Evidence.of(Kind.SAME_LETTERS, values);
        }
        if (sorted(left).equals(sorted(right))) {
            return Evidence.of(areShort(left) ? Kind.TURNED_ROUND : Kind.SAME_LETTERS, values);
        }
        if (left.size() == 1 || right.size() == 1) {
            return part(left, right, values);
        }
        if (new HashSet<>(left).containsAll(right) || new HashSet<>(right).containsAll(left)) {
            return Evidence.of(Kind.EXTRA_WORD, values);
        }
        return sameSurname(left, right, values).or(typo(a, b, values));
    }

    private static Evidence part(List<String> left, List<String> right, String values) {
        if (left.contains(right.get(0)) || right.contains(left.get(0))) {
            return Evidence.of(Kind.PART_ONLY, values);
        }
        boolean typo = left.size() == right.size() && isTypo(left.get(0), right.get(0));
        return Evidence.of(typo ? Kind.TYPO : Kind.DIFFERENT_WORDS, values);
    }

    private static Evidence sameSurname(List<String> left, List<String> right, String values) {
        if (last(left).equals(last(right))) {
            String one = left.get(0);
            String other = right.get(0);
            if ((one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0)) {
                return Evidence.of(Kind.INITIALS, values);
            }
            if (Western.areForms(one, other)) {
                return Evidence.of(Kind.NICKNAME, values);
            }
        }
        boolean sharedSurname = last(left).equals(last(right))
                || left.get(0).equals(last(right))
                || right.get(0).equals(last(left));
        boolean western = Western.isGivenName(left.get(0)) != Western.isGivenName(right.get(0));
        return Evidence.of(sharedSurname && western ? Kind.SURNAME_ONLY : Kind.DIFFERENT_WORDS, values);
    }

    private static Evidence typo(LatinName a, LatinName b, String values) {
        return Evidence.of(isTypo(bare(a), bare(b)) ? Kind.TYPO : Kind.DIFFERENT_WORDS, values);
    }

    private static boolean isTypo(String a, String b) {
        return Math.min(a.length(), b.length()) >= LONG_ENOUGH_FOR_A_TYPO && ONE_LETTER.apply(a, b) >= 0;
    }

    private static boolean areShort(List<String> words) {
        return words.size() == 2
                && words.stream()
                        .allMatch(word ->
                                Segments.cut(LatinName.ofWord(word), 0, word.length(), Romanisation.PINYIN).stream()
                                        .anyMatch(cut -> cut.size() == 1));
    }

    private static List<String> words(LatinName name) {
        return name.words().stream().map(LatinName.Word::text).toList();
    }

    private static List<String> sorted(List<String> words) {
        List<String> sorted = new ArrayList<>(words);
        sorted.sort(null);
        return sorted;
    }

    private static String bare(LatinName name) {
        return name.letters().replace("'", "");
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }
}
