package whence.entity;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import whence.entity.name.SoundedName;

/** The words of a name as a text has them: cleaned of what the sentence adds, never of what the name is. */
final class Surface {

    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s?$");
    private static final Pattern QUOTES =
            Pattern.compile("^[\"'\u201c\u201d\u2018\u300a\u300c\u300e]++|[\"'\u201c\u201d\u300b\u300d\u300f,.;:]++$");
    private static final Pattern ARTICLE = Pattern.compile("^(?i:the)\\s++");
    private static final Set<String> INDEFINITE =
            Set.of("a", "an", "some", "another", "one", "several", "many", "unnamed");

    private Surface() {}

    static String clean(String name) {
        String bare = QUOTES.matcher(name.strip()).replaceAll("");
        String owner = POSSESSIVE.matcher(bare).replaceFirst("");
        // "James'" and "Officers'" keep their s; a name is never nothing.
        String kept = owner.isBlank() ? bare : owner;
        String named = ARTICLE.matcher(kept).replaceFirst("");
        return named.isBlank() ? kept : named;
    }

    /** Whether the words name anybody: "a U.S. official" and "sources" do not. */
    static boolean isName(String name) {
        if (name.isBlank() || name.length() > 200) {
            return false;
        }
        String first = words(name).isEmpty() ? "" : words(name).get(0).toLowerCase(Locale.ROOT);
        boolean proper = name.codePoints()
                .anyMatch(c -> Character.isUpperCase(c)
                        || Character.isDigit(c)
                        || (Character.isLetter(c) && !Character.isLowerCase(c)));
        return proper && !INDEFINITE.contains(first);
    }

    static List<String> words(String name) {
        return List.of(name.strip().split("\\s++"));
    }

    static boolean isHan(String name) {
        return name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    private static boolean isHangul(String name) {
        return name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
    }

    /** What stands between the dots of a foreign name in Han script: 伊兰 and 瓦罗; none of any other name. */
    static List<String> soundedParts(String name) {
        return SoundedName.find(name).isPresent() ? List.of(name.split("[\u00b7\u30fb\u2022\u2027]", -1)) : List.of();
    }

    /** Letters and digits in lower case, without marks. */
    static String letters(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        Normalizer.normalize(name, Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Whether a name tells who it is by itself: two words, or two characters of Han script or Hangul. */
    static boolean isFull(String name) {
        return (isHan(name) || isHangul(name))
                ? name.codePointCount(0, name.length()) >= 2
                : words(name).size() >= 2;
    }
}
