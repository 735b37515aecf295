package whence.text;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A short form in brackets keeps its full stop: "(D-Nev.)" ends no sentence. The tokenizer takes the stop before a closing
 * bracket for one.
 */
final class ShortForms {

    /** One capital word of up to five letters, the party's letter before it or not. */
    private static final Pattern SHORT = Pattern.compile("(?:\\p{Lu}{1,3}-)?\\p{Lu}\\p{L}{0,4}");

    private ShortForms() {}

    static List<CoreLabel> joined(List<CoreLabel> words) {
        List<CoreLabel> joined = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            CoreLabel word = words.get(i);
            if (isStopOfShortForm(words, i)) {
                CoreLabel form = joined.get(joined.size() - 1);
                form.setWord(form.word() + word.word());
                form.setEndPosition(word.endPosition());
                form.setAfter(word.after());
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    private static boolean isStopOfShortForm(List<CoreLabel> words, int i) {
        return i > 1
                && i + 1 < words.size()
                && words.get(i).word().equals(".")
                && words.get(i - 2).originalText().equals("(")
                && words.get(i + 1).originalText().equals(")")
                && SHORT.matcher(words.get(i - 1).word()).matches();
    }
}
