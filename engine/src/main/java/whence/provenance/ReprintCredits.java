package whence.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whence.text.Lexicon;
import whence.text.SimplifiedChinese;

/** Whose text an outlet prints by its own account, where the name that is given for it says so: 港湾网（转海峡观察）. */
final class ReprintCredits {

    private static final Pattern BRACKET = Pattern.compile("^([^(（]{2,80})[(（]([^()（）]{2,80})[)）]\\s*$");

    private static final List<List<String>> RULES = Lexicon.rows(ReprintCredits.class, "reprint-credits.tsv");

    private ReprintCredits() {}

    /** The names of the others, in the order given; none where nothing is said. */
    static List<String> in(String outlet) {
        Matcher bracket = BRACKET.matcher(outlet);
        if (bracket.matches()) {
            String inner = bracket.group(2).strip();
            for (String word : words("bracket")) {
                if (plain(inner).startsWith(word) && endsWord(inner, word)) {
                    return names(inner.substring(word.length()));
                }
            }
            if (words("copy").stream().anyMatch(plain(inner)::contains)) {
                return names(bracket.group(1));
            }
            return Voices.isOutlet(inner) ? names(inner) : List.of();
        }
        for (String word : words("between")) {
            int at = plain(outlet).indexOf(word);
            if (at > 1) {
                return names(outlet.substring(0, at));
            }
        }
        return List.of();
    }

    private static List<String> words(String where) {
        return RULES.stream()
                .filter(rule -> rule.get(0).equals(where))
                .flatMap(rule -> List.of(rule.get(1).split("\\|", -1)).stream())
                .toList();
    }

    private static boolean endsWord(String text, String word) {
        return word.charAt(word.length() - 1) > 0x2E80
                || (text.length() > word.length() && !Character.isLetterOrDigit(text.charAt(word.length())));
    }

    private static String plain(String text) {
        return SimplifiedChinese.of(text.toLowerCase(Locale.ROOT));
    }

    private static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        for (String name : text.split("[/／、]", -1)) {
            String bare = name.strip().replaceFirst("^[:：]\\s*", "").replaceFirst("^(?i:the)\\s+", "");
            if (bare.length() > 1) {
                names.add(bare);
            }
        }
        return List.copyOf(names);
    }
}
