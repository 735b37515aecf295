package whence.entity.name;

import java.util.Map;
import whence.entity.name.Evidence.Kind;

/**
 * A foreign name written in Han script by its sounds, against its Latin spelling.
 *
 * <p>Vowels are lost on the way, and Chinese parts neither b from p nor l from r, and drops r and n at the end of a
 * syllable: so the consonants are compared by class, and a missing liquid, nasal, h or w counts half.
 */
final class Sounds {

    static final int FEWEST_CONSONANTS = 4;

    /** Cost of the way from one to the other, of the number of consonants, up to which two names sound alike. */
    private static final double ALIKE = 0.2;

    private static final Map<String, String> DIGRAPHS = Map.of(
            "zh", "C", "ch", "C", "sh", "S", "kh", "H", "gh", "H", "ng", "N", "ts", "C", "th", "T", "ph", "P", "ck",
            "K");

    private static final String CLASSES = "bPpPvVwWfFdTtTgKkKcXqXjCzCxSsSlLrLmMnNhH";

    private Sounds() {}

    static Evidence compare(HanName han, LatinName latin) {
        String heard = heard(han);
        String written = skeleton(latin.letters(), false);
        int longer = Math.max(heard.length(), written.length());
        boolean alike = Math.min(heard.length(), written.length()) >= FEWEST_CONSONANTS
                && sound(heard.charAt(0), written.charAt(0))
                && distance(heard, written) <= ALIKE * longer;
        return Evidence.of(alike ? Kind.SAME_SOUNDS : Kind.DIFFERENT_SYLLABLES, han.written(), latin.shown())
                .by(heard + ", " + written);
    }

    /** Whether one part of a name is written by the sounds of one word, however short. */
    static boolean isPart(HanName han, String word) {
        String heard = heard(han);
        String written = skeleton(word, false);
        int longer = Math.max(heard.length(), written.length());
        return Math.min(heard.length(), written.length()) >= 1 && distance(heard, written) <= ALIKE * longer;
    }

    /** The consonants of a Han name as it is read. */
    static String heard(HanName han) {
        StringBuilder pinyin = new StringBuilder();
        han.characters()
                .forEach(character -> pinyin.append(
                        skeleton(character.pinyin().stream().findFirst().orElse(""), true)));
        return pinyin.toString();
    }

    /** The consonants of a word by class: P for b and p, C for all hissing stops ... */
    static String skeleton(String letters, boolean pinyin) {
        StringBuilder classes = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            String two = letters.substring(i, Math.min(letters.length(), i + 2));
            String digraph = DIGRAPHS.get(two);
            if (digraph != null) {
                classes.append(digraph);
                i++;
            } else if (pinyin && (letters.charAt(i) == 'c' || letters.charAt(i) == 'q')) {
                classes.append('C');
            } else {
                int at = isDoubled(two) ? -1 : classAt(letters.charAt(i));
                classes.append(at < 0 ? "" : CLASSES.substring(at, at + 1));
            }
        }
        return classes.toString();
    }

    /** A doubled letter is one sound. */
    private static boolean isDoubled(String two) {
        return two.length() == 2 && two.charAt(0) == two.charAt(1);
    }

    private static int classAt(char letter) {
        for (int i = 0; i < CLASSES.length(); i += 2) {
            if (CLASSES.charAt(i) == letter) {
                return i + 1;
            }
        }
        return -1;
    }

    private static double distance(String a, String b) {
        double[] above = new double[b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            above[j] = above[j - 1] + loss(b.charAt(j - 1));
        }
        for (int i = 1; i <= a.length(); i++) {
            double[] row = new double[b.length() + 1];
            row[0] = above[0] + loss(a.charAt(i - 1));
            for (int j = 1; j <= b.length(); j++) {
                double change = above[j - 1] + change(a.charAt(i - 1), b.charAt(j - 1));
                double drop = Math.min(above[j] + loss(a.charAt(i - 1)), row[j - 1] + loss(b.charAt(j - 1)));
                row[j] = Math.min(change, drop);
            }
            above = row;
        }
        return above[b.length()];
    }

    /** Before i, Chinese writes t and d as q and j: Putin is Pujing. */
    private static double change(char a, char b) {
        if (sound(a, b)) {
            return 0;
        }
        boolean softened = (a == 'T' && b == 'C') || (a == 'C' && b == 'T');
        return softened ? 0.5 : 1;
    }

    /**
     * X stands for a Latin c or q, which is k in one language and ch in the next; v is written with w before most
     * vowels and with f before others.
     */
    private static boolean sound(char a, char b) {
        return a == b || isEither(a, b) || isEither(b, a);
    }

    private static boolean isEither(char a, char b) {
        return (a == 'X' && (b == 'K' || b == 'C')) || (a == 'V' && (b == 'F' || b == 'W'));
    }

    private static double loss(char consonant) {
        return "LNHMW".indexOf(consonant) >= 0 ? 0.5 : 1;
    }
}
