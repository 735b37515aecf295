package whence.reading.english;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import whence.reading.Certainty;
import whence.reading.Stance;
import whence.text.Span;
import whence.text.Token;

/** What the words of a content add to how it is meant: a forecast, a question, a doubt of the speaker's own. */
final class Outlook {

    private static final Set<String> FUTURE = Set.of("will", "would", "’ll", "'ll", "wo", "shall");
    private static final Set<String> PERHAPS = Set.of("may", "might", "could", "perhaps", "possibly", "maybe");
    private static final Set<String> LIKELY = Set.of("likely", "probably", "presumably", "apparently");

    /** A content that calls something untrue denies it: "It is not true that ...", "the report “a joke”". */
    private static final Pattern UNTRUE =
            Pattern.compile("^\\W*(?:that )?(?:it|this|that) (?:is|was) (?:not true|untrue|false)\\b|^\\W*nonsense\\b"
                    + "|\\b(?:reports?|stor(?:y|ies)|claims?|rumou?rs?|allegations?|accusations?)\\W+(?:(?:is|are|was|were|as|an?)\\W+)*"
                    + "(?:joke|lie|lies|hoax|fabrications?|nonsense|untrue|false|baseless|groundless|fake)\\b");

    /** Where what was reported is told too, that is what is denied, in a statement of its own. */
    private static final Pattern REPORTED =
            Pattern.compile("\\b(?:reports?|claims?|rumou?rs?|allegations?|accusations?) (?:of|that)\\b");

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
        String said = content.get(0).of(page.text()).toLowerCase(Locale.ROOT);
        if (UNTRUE.matcher(said).find() && !REPORTED.matcher(said).find()) {
            return new Found.Manner(Stance.DENIES, manner.certainty(), manner.speech());
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
