package whence.text;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where sentences end: after a full stop, question or exclamation mark with the closing marks that follow it. A
 * straight quotation mark closes or opens by the spaces around it.
 */
final class SentenceEnds {

    private static final Set<String> STOPS = Set.of(".", "!", "?", "。", "！", "？");
    private static final Set<String> CLOSING = Set.of("”", "’", "''", "\"", "'", ")", "]", "}", "»", "」", "』");

    private SentenceEnds() {}

    static List<List<CoreLabel>> split(List<CoreLabel> words, int longest) {
        List<List<CoreLabel>> sentences = new ArrayList<>();
        List<CoreLabel> sentence = new ArrayList<>();
        boolean ended = false;
        for (CoreLabel word : words) {
            boolean goesOn = isStop(word) || (isClosing(word) && word.before().isEmpty());
            if ((ended && !goesOn) || sentence.size() >= longest) {
                sentences.add(sentence);
                sentence = new ArrayList<>();
                ended = false;
            }
            sentence.add(word);
            ended = ended || isStop(word);
        }
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
        return continued(sentences);
    }

    /** {@code "Will he go?" she asked}: what follows a closing quotation mark in lower case is the same sentence. */
    private static List<List<CoreLabel>> continued(List<List<CoreLabel>> sentences) {
        List<List<CoreLabel>> joined = new ArrayList<>();
        for (List<CoreLabel> sentence : sentences) {
            List<CoreLabel> before = joined.isEmpty() ? List.of() : joined.get(joined.size() - 1);
            if (!before.isEmpty() && goesOn(before, sentence.get(0))) {
                before.addAll(sentence);
            } else {
                joined.add(sentence);
            }
        }
        return joined;
    }

    private static boolean goesOn(List<CoreLabel> before, CoreLabel next) {
        CoreLabel last = before.get(before.size() - 1);
        boolean small = Character.isLowerCase(next.word().codePointAt(0));
        return small && (isClosing(last) || last.word().equals(".")) && before.size() < 150;
    }

    private static boolean isStop(CoreLabel word) {
        return STOPS.contains(word.word())
                || (word.word().length() > 1
                        && word.word().matches("[.!?]+")
                        && !word.word().startsWith(".."));
    }

    private static boolean isClosing(CoreLabel word) {
        return CLOSING.contains(word.originalText());
    }
}
