package whence.reading.english;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import whence.reading.Certainty;
import whence.reading.Stance;
import whence.text.Span;
import whence.text.Token;

/** What the words of a content add to how it is meant: a forecast, a question, a doubt of the speaker's own. */
final class Outlook {

    private static final Set<String> FUTURE = Set.of("will", "would", "’ll", "'ll", "wo", "shall");
    private static final Set<String> PERHAPS = Set.of("may", "might", "could", "perhaps", "possibly", "maybe");
    private static final Set<String> LIKELY = Set.of("likely", "probably", "presumably", "apparently");

    private Outlook() {}

    static Found.Manner of(Found found, Page page) {
        Found.Manner manner = found.manner();
        if (manner.stance() != Stance.ASSERTS) {
            return manner;
        }
        List<Span> content = found.content();
        List<Token> words = Kinds.words(content.get(0), page);
        if (found.manner().speech()
                && content.size() == 1
                && endsInQuestion(content.get(0).of(page.text()))) {
            return new Found.Manner(Stance.ASKS, Certainty.UNKNOWN, manner.speech());
        }
        Stance stance = manner.stance();
        Certainty certainty = manner.certainty();
        for (Token token : words) {
            String word = token.span().of(page.text()).toLowerCase(Locale.ROOT);
            if (token.tag().equals("MD") && FUTURE.contains(word)) {
                stance = Stance.PREDICTS;
            }
            if (PERHAPS.contains(word) && certainty == Certainty.CERTAIN) {
                certainty = Certainty.POSSIBLE;
            } else if (LIKELY.contains(word) && certainty == Certainty.CERTAIN) {
                certainty = Certainty.PROBABLE;
            }
            if (token.tag().equals("MD") || Set.of("VBD", "VBZ", "VBP").contains(token.tag())) {
                break;
            }
        }
        return new Found.Manner(stance, certainty, manner.speech());
    }

    private static boolean endsInQuestion(String content) {
        for (int at = content.length() - 1; at >= 0; at--) {
            char unit = content.charAt(at);
            if ("\"”’' ".indexOf(unit) < 0) {
                return unit == '?';
            }
        }
        return false;
    }
}
