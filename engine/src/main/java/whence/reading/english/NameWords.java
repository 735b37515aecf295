package whence.reading.english;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import whence.text.Lexicon;

/** The words by which names of bodies, outlets and offices are known. */
final class NameWords {

    private static final Map<String, String> BODIES = read("/whence/reading/bodies.tsv");
    private static final Map<String, String> TITLES = read("/whence/reading/titles.tsv");

    /** Beginnings after which a capital stands in a person's name: McConnell, DeSantis. */
    private static final Set<String> PERSONAL = WordLists.of("opens a name");

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9]{2,30}\\.(?:com|org|net|co)");

    private NameWords() {}

    private static Map<String, String> read(String resource) {
        Map<String, String> words = new HashMap<>();
        for (String[] row : Lexicon.rows(NameWords.class, resource, 2)) {
            words.put(row[0], row[1]);
        }
        return Map.copyOf(words);
    }

    static boolean isBody(String word) {
        return BODIES.containsKey(word.toLowerCase(Locale.ROOT));
    }

    static boolean isOutlet(String word) {
        return "outlet".equals(BODIES.get(word.toLowerCase(Locale.ROOT)))
                || (word.indexOf('.') > 0 && ADDRESS.matcher(word).matches());
    }

    static boolean isTitle(String word) {
        return TITLES.containsKey(bare(word));
    }

    static boolean isOffice(String word) {
        return "office".equals(TITLES.get(bare(word)));
    }

    private static String bare(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        String then =
                small.startsWith("then-") || small.startsWith("ex-") ? small.substring(small.indexOf('-') + 1) : small;
        return TITLES.containsKey(then) || !then.endsWith("s") ? then : then.substring(0, then.length() - 1);
    }

    /** SpyTalk, RedState: a capital within, as outlets on the web write themselves. */
    static boolean isCamel(String word) {
        for (int i = 2; i < word.length() && word.length() < 25; i++) {
            if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
                return Character.isUpperCase(word.charAt(0))
                        && word.chars().allMatch(Character::isLetter)
                        && !PERSONAL.contains(word.substring(0, i));
            }
        }
        return false;
    }

    /** CCP, MSS: two to seven capitals. */
    static boolean isAcronym(String word) {
        return word.length() >= 2 && word.length() <= 7 && word.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }
}
