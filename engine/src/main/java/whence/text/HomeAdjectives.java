package whence.text;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.regex.Pattern;

/** "Texas-based", "London-born": no verb, though the tagger takes it for one at the beginning of a clause. */
final class HomeAdjectives {

    private static final Pattern FROM_A_PLACE =
            Pattern.compile("\\p{Lu}[\\p{L}.]+-(?:\\p{Ll}+ed|born|led|run|built|made)");

    private HomeAdjectives() {}

    static void mark(List<CoreLabel> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean describes = Character.isLetter(words.get(i + 1).word().codePointAt(0))
                    && FROM_A_PLACE.matcher(words.get(i).word()).matches();
            if (describes) {
                words.get(i).setTag("JJ");
            }
        }
    }
}
