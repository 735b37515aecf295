package whence.provenance;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import whence.text.Lexicon;
import whence.text.SimplifiedChinese;

/** What the words for a source, and the words beside it, tell about how it knows. */
final class Voices {

    private static final Set<String> LATIN_OUTLET_WORDS = WordLists.setOf("outlets");
    private static final List<String> HAN_OUTLET_WORDS = WordLists.of("chinese outlets");
    private static final Set<String> OPINION_CUES = WordLists.setOf("holds to be so");
    private static final Set<String> NOT_IN_KEY = WordLists.setOf("in no key of a name");
    private static final List<String> FIRST_HAND = Lexicon.rows(Voices.class, "first-hand.tsv").stream()
            .flatMap(row -> List.of(row.get(0).split("\\|", -1)).stream())
            .toList();

    private Voices() {}

    /** Whether a name is an outlet's, by its words or by its form ("SpyTalk", "example.com"). */
    static boolean isOutlet(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        // "a post", "media reports": only a name has capitals beyond its first word.
        boolean described = name.indexOf(' ') > 0
                && name.substring(name.indexOf(' ')).chars().noneMatch(Character::isUpperCase)
                && name.charAt(0) < 0x2E80;
        if (described) {
            return false;
        }
        for (String word : lower.split("[^\\p{L}.]+", -1)) {
            if (LATIN_OUTLET_WORDS.contains(word) || word.endsWith(".com") || word.endsWith(".org")) {
                return true;
            }
        }
        return HAN_OUTLET_WORDS.stream().anyMatch(name::contains);
    }

    /** Whether a cue only holds something to be so: "believes", "suspects". */
    static boolean isOpinion(String cue) {
        for (String word : cue.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (OPINION_CUES.contains(word)
                    || (word.endsWith("s") && OPINION_CUES.contains(word.substring(0, word.length() - 1)))
                    || (word.endsWith("d") && OPINION_CUES.contains(word.substring(0, word.length() - 1)))
                    || (word.endsWith("ed") && OPINION_CUES.contains(word.substring(0, word.length() - 2)))
                    || (word.endsWith("es") && OPINION_CUES.contains(word.substring(0, word.length() - 2)))) {
                return true;
            }
        }
        return holdsHan(cue);
    }

    /** Chinese has no blanks between words: a cue that holds one is one. */
    private static boolean holdsHan(String cue) {
        return OPINION_CUES.stream().anyMatch(opinion -> opinion.charAt(0) > 0x2E80 && cue.contains(opinion));
    }

    /** The words by which a speaker claims to know first-hand, or an empty string. */
    static String firstHand(String passage) {
        String lower = passage.toLowerCase(Locale.ROOT);
        return FIRST_HAND.stream()
                .filter(words -> standsIn(lower, words))
                .findFirst()
                .orElse("");
    }

    /** Whether words stand in a text as words of their own: "Levi left" is not "I left". */
    private static boolean standsIn(String text, String words) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (starts && ends) {
                return true;
            }
        }
        return false;
    }

    /** A name by which spellings of one outlet or person meet: lower case, one script, no article, brackets or marks. */
    static String key(String name) {
        String bare = name;
        int bracket = bare.indexOf('(');
        if (bracket > 3) {
            bare = bare.substring(0, bracket);
        }
        String lower = SimplifiedChinese.of(bare.toLowerCase(Locale.ROOT))
                .replace("’s", "")
                .replace("'s", "");
        StringBuilder key = new StringBuilder();
        for (String word : lower.split("[^\\p{L}\\p{N}]+", -1)) {
            if (!NOT_IN_KEY.contains(word)) {
                key.append(word);
            }
        }
        return key.length() == 0 ? lower.strip() : key.toString();
    }
}
