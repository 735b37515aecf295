package whence.entity.name;

import java.util.HashSet;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;
import whence.entity.name.Evidence.Kind;

/** Names in Latin letters word by word, whatever language they are of. */
final class Words {

    private static final int LONG_ENOUGH_FOR_A_TYPO = 7;
    private static final LevenshteinDistance ONE_LETTER = new LevenshteinDistance(1);

    private Words() {}

    static Evidence compare(LatinForm a, LatinForm b) {
        return Evidence.of(kind(a, b), a.shown(), b.shown());
    }

    private static Kind kind(LatinForm a, LatinForm b) {
        List<String> left = a.words();
        List<String> right = b.words();
        if (a.name().bare().equals(b.name().bare())) {
            return Kind.SAME_LETTERS;
        }
        if (a.sorted().equals(b.sorted())) {
            return areShort(left) ? Kind.TURNED_ROUND : Kind.SAME_LETTERS;
        }
        if (left.size() == 1 || right.size() == 1) {
            return part(left, right);
        }
        if (isTranslated(left, right) || isTranslated(right, left)) {
            return Kind.TRANSLATED;
        }
        if (new HashSet<>(left).containsAll(right) || new HashSet<>(right).containsAll(left)) {
            return Kind.EXTRA_WORD;
        }
        return isTypo(a.name().bare(), b.name().bare()) ? Kind.TYPO : sameSurname(left, right);
    }

    /** Whether all letters but one, or agree; seen from both ends. */
    static boolean areNearly(LatinForm a, LatinForm b) {
        String left = a.name().bare();
        String right = b.name().bare();
        int shorter = Math.min(left.length(), right.length());
        if ((shorter < LONG_ENOUGH_FOR_A_TYPO && !left.equals(right)) || Math.abs(left.length() - right.length()) > 1) {
            return false;
        }
        int front = 0;
        while (front < shorter && left.charAt(front) == right.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < shorter - front
                && left.charAt(left.length() - 1 - back) == right.charAt(right.length() - 1 - back)) {
            back++;
        }
        return front + back >= shorter - 1;
    }

    private static Kind part(List<String> left, List<String> right) {
        if (left.contains(right.get(0)) || right.contains(left.get(0))) {
            return Kind.PART_ONLY;
        }
        boolean typo = left.size() == right.size() && isTypo(left.get(0), right.get(0));
        return typo ? Kind.TYPO : Kind.DIFFERENT_WORDS;
    }

    private static Kind sameSurname(List<String> left, List<String> right) {
        if (last(left).equals(last(right))) {
            String one = left.get(0);
            String other = right.get(0);
            if ((one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0)) {
                return Kind.INITIALS;
            }
            if (Western.areForms(one, other)) {
                return Kind.NICKNAME;
            }
        }
        // "Alan Leong" and "Leong Kah-kit": the surname stands last in one and first in the other.
        boolean sharedSurname = left.get(0).equals(last(right)) || right.get(0).equals(last(left));
        boolean western = Western.isGivenName(left.get(0)) != Western.isGivenName(right.get(0));
        return sharedSurname && western ? Kind.SURNAME_ONLY : Kind.DIFFERENT_WORDS;
    }

    /** "Ling Plan" and "Ling Jihua": the given name was taken for the word plan. */
    private static boolean isTranslated(List<String> garbled, List<String> whole) {
        return garbled.size() == 2
                && garbled.get(0).equals(whole.get(0))
                && Garbles.givenNames(garbled.get(1)).stream()
                        .anyMatch(given ->
                                HanReadings.spelled(given).equals(String.join("", whole.subList(1, whole.size()))));
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

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }
}
