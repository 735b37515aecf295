package whence.reading.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import whence.reading.Certainty;
import whence.reading.Stance;
import whence.text.Sentence;
import whence.text.Span;
import whence.text.Token;

/** "According to X, P" and "P, according to X", on the surface: before the parser sees the sentence. */
final class AccordingTo {

    private static final Set<String> DESCRIBING = WordLists.of("describes a name");

    private AccordingTo() {}

    static List<Found> find(Sentence sentence, String text) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i + 2 < sentence.tokens().size(); i++) {
            if (word(sentence, i, text).equals("according")
                    && word(sentence, i + 1, text).equals("to")) {
                at(sentence, i, i + 2, text).ifPresent(found::add);
            } else if (word(sentence, i, text).equals("per")
                    && i > 1
                    && word(sentence, i - 1, text).equals(",")
                    && sentence.tokens().get(i + 1).tag().startsWith("NNP")) {
                at(sentence, i, i + 1, text).ifPresent(found::add);
            }
        }
        return found;
    }

    private static String word(Sentence sentence, int i, String text) {
        return sentence.tokens().get(i).span().of(text).toLowerCase(java.util.Locale.ROOT);
    }

    private static Optional<Found> at(Sentence sentence, int cue, int first, String text) {
        boolean leads = cue == 0
                || (cue <= 3 && !hasFinite(sentence, 0, cue))
                || word(sentence, cue - 1, text).equals("and")
                || word(sentence, cue - 1, text).equals("but")
                || (word(sentence, cue - 1, text).equals(",")
                        && word(sentence, cue - 2, text).equals("that"));
        int last = leads ? endOfLeading(sentence, first, text) : endOfTrailing(sentence, first, text);
        Optional<Span> content = leads ? after(sentence, last, text) : before(sentence, cue, text);
        if (last < first || content.isEmpty()) {
            return Optional.empty();
        }
        Span words = sentence.tokens()
                .get(cue)
                .span()
                .join(sentence.tokens().get(first - 1).span());
        Span source = sentence.tokens()
                .get(first)
                .span()
                .join(sentence.tokens().get(last).span());
        return Optional.of(new Found(
                "according to",
                List.of(content.get()),
                List.of(words),
                List.of(source),
                new Found.Manner(Stance.ASSERTS, Certainty.CERTAIN, true)));
    }

    private static boolean hasFinite(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.tokens().get(i).isFinite()) {
                return true;
            }
        }
        return false;
    }

    /** Up to the comma, over an apposition: "a report by the Courier, a weekly, ..." */
    private static int endOfLeading(Sentence sentence, int first, String text) {
        for (int i = first; i < sentence.tokens().size(); i++) {
            if (word(sentence, i, text).equals(",")) {
                int next = nextComma(sentence, i + 1, text);
                boolean apposition = next > 0
                        && !hasFinite(sentence, i + 1, next)
                        && Set.of("DT", "WP", "WDT")
                                .contains(sentence.tokens().get(i + 1).tag())
                        && hasFinite(sentence, next, sentence.tokens().size());
                if (!apposition) {
                    return i - 1;
                }
                return next - 1;
            }
        }
        return first - 1;
    }

    private static int nextComma(Sentence sentence, int from, String text) {
        for (int i = from; i < sentence.tokens().size(); i++) {
            if (word(sentence, i, text).equals(",")) {
                return i;
            }
        }
        return -1;
    }

    private static int endOfTrailing(Sentence sentence, int first, String text) {
        int i = first;
        boolean described = false;
        for (; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            String word = word(sentence, i, text);
            if (token.tag().equals(".") || word.equals(";") || word.equals("—") || word.equals(")")) {
                break;
            }
            described = described || token.tag().startsWith("W") || word.equals(",");
            boolean clause = token.isFinite() && !described;
            if (clause || (word.equals(",") && !describes(sentence, i + 1, text))) {
                break;
            }
        }
        return i - 1;
    }

    /** After a comma: "a weekly", "who left", "once of the ministry", "president of ...". */
    private static boolean describes(Sentence sentence, int i, String text) {
        if (i >= sentence.tokens().size()) {
            return false;
        }
        String tag = sentence.tokens().get(i).tag();
        String word = word(sentence, i, text);
        return tag.equals("DT") || tag.equals("WP") || tag.equals("WDT") || DESCRIBING.contains(word);
    }

    private static Optional<Span> before(Sentence sentence, int cue, String text) {
        int last = cue - 1;
        while (last >= 0
                && (word(sentence, last, text).equals(",")
                        || word(sentence, last, text).equals("—"))) {
            last--;
        }
        return last < 0
                ? Optional.empty()
                : Optional.of(sentence.tokens()
                        .get(0)
                        .span()
                        .join(sentence.tokens().get(last).span()));
    }

    private static Optional<Span> after(Sentence sentence, int last, String text) {
        int from = last + 1;
        int to = sentence.tokens().size() - 1;
        while (from <= to && word(sentence, from, text).equals(",")) {
            from++;
        }
        while (to >= from && sentence.tokens().get(to).tag().equals(".")) {
            to--;
        }
        return from > to
                ? Optional.empty()
                : Optional.of(sentence.tokens()
                        .get(from)
                        .span()
                        .join(sentence.tokens().get(to).span()));
    }
}
