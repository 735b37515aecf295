package whence.entity.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import whence.text.Lexicon;
import whence.text.NamedLists;

/** Words of titles brought to one form: lower case, hyphens as blanks, American spelling. */
final class Phrases {

    /** Words of one meaning seldom differ within this many letters: education, educational. */
    private static final int STEM = 5;

    private static final Set<String> SMALL = Set.of(
            "the", "a", "an", "of", "and", "for", "in", "on", "at", "to", "s", "his", "her", "its", "their", "&");

    /** Words of the names of bodies that tell none from another. */
    private static final Set<String> GENERIC =
            NamedLists.of(Phrases.class, "word-lists.tsv").set("in many bodies");

    private static final Map<String, String> SPELLINGS = spellings();

    private Phrases() {}

    private static Map<String, String> spellings() {
        Map<String, String> spellings = new HashMap<>();
        Lexicon.rows(Phrases.class, "/whence/entity/spellings.tsv", 2).forEach(row -> {
            if (!row[1].isEmpty()) {
                spellings.put(row[0], row[1]);
            }
        });
        return spellings;
    }

    static List<String> tokens(String words) {
        String even = words.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replaceAll("(?<=\\p{L})\\.(?=\\p{L})", "")
                .replaceAll("[\\s\u00a0\\-\u2010-\u2015\u2212.;:()\\[\\]\"\u201c\u201d/]++", " ")
                .strip();
        List<String> tokens = new ArrayList<>();
        for (String token : even.split("[ ]++", -1)) {
            if (!token.isEmpty()) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    /** The bare letters of a unit's words, without those that come and go. */
    static String key(String words) {
        StringBuilder key = new StringBuilder();
        for (String token : tokens(words.replace(",", " "))) {
            if (!SMALL.contains(token)) {
                String bare = token.endsWith("'s") ? token.substring(0, token.length() - 2) : token;
                key.append(SPELLINGS.getOrDefault(bare, bare));
            }
        }
        return key.toString();
    }

    /** The beginnings of the words that tell one body from another. */
    static Set<String> stems(String words) {
        Set<String> stems = new HashSet<>();
        for (String token : tokens(words.replace(",", " "))) {
            if (!SMALL.contains(token) && !GENERIC.contains(token)) {
                String word = SPELLINGS.getOrDefault(token, token);
                stems.add(word.length() > STEM ? word.substring(0, STEM) : word);
            }
        }
        return stems;
    }

    static boolean isSmall(String token) {
        return SMALL.contains(token);
    }

    static boolean isHan(String words) {
        return words.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
