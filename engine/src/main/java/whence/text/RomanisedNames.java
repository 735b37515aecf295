package whence.text;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Chinese names in Latin letters whose surname is an English word: "He Weidong" is no pronoun with a verb. They are
 * marked as names before the tagger sees them.
 */
final class RomanisedNames {

    private static final Set<String> ALSO_ENGLISH =
            NamedLists.of(RomanisedNames.class, "word-lists.tsv").set("surnames that are English words");

    /** One or two Mandarin syllables, written together or with a hyphen. */
    private static final Pattern GIVEN = Pattern.compile("(?:" + syllable() + ")(?:-?" + lowerOrUpper() + ")?");

    private RomanisedNames() {}

    static void mark(List<CoreLabel> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            String given = words.get(i + 1).word();
            if (ALSO_ENGLISH.contains(words.get(i).word())
                    && given.length() > 3
                    && given.length() < 16
                    && GIVEN.matcher(given).matches()) {
                words.get(i).setTag("NNP");
                words.get(i + 1).setTag("NNP");
            }
        }
    }

    private static String syllable() {
        return "[BPMFDTNLGKHJQXZCSRYW]h?" + rhyme();
    }

    private static String lowerOrUpper() {
        return "(?:[BPMFDTNLGKHJQXZCSRYWbpmfdtnlgkhjqxzcsryw]h?)" + rhyme();
    }

    private static String rhyme() {
        return "(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|an|en|in|un|ai|ei|ao|ou|ia|ie|iu|ua|ue|ui|uo|a|e|i|o|u)";
    }
}
