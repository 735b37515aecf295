package whence.reading.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import whence.reading.Certainty;
import whence.reading.Stance;
import whence.text.Sentence;
import whence.text.Span;
import whence.text.Token;

/** "According to X, P" and "P, according to X", on the surface: before the parser sees the sentence. */
final class AccordingTo {

    private static final Set<String> DESCRIBING = WordLists.of("describes a name");

    /** How what goes on with a clause begins, by its tag. */
    private static final Set<String> GOES_ON = Set.of("VBG", "TO");
    /** How a clause begins, by its tag. */
    private static final Set<String> BEGINS = Set.of("DT", "PRP", "PRP$", "NNP", "NN", "NNS", "EX", "JJ", "CD");

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
                || (!hasFinite(sentence, 0, cue) && (cue <= 3 || goesOnBehind(sentence, first, text)))
                || word(sentence, cue - 1, text).equals("and")
                || word(sentence, cue - 1, text).equals("but")
                || (word(sentence, cue - 1, text).equals(",")
                        && word(sentence, cue - 2, text).equals("that"));
        int last = leads ? endOfLeading(sentence, first, text) : endOfTrailing(sentence, first, text);
        List<Span> content =
                leads ? aroundLeading(sentence, cue, last, text) : aroundTrailing(sentence, cue, last, text);
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
                content,
                List.of(words),
                List.of(source),
                new Found.Manner(Stance.ASSERTS, Certainty.CERTAIN, true)));
    }

    /** What comes after it, and before it "On Sunday, according to ..., " but not "And, according to ...". */
    private static List<Span> aroundLeading(Sentence sentence, int cue, int last, String text) {
        Optional<Span> after = after(sentence, last, text);
        boolean joinsOnly =
                cue == 0 || isWordBefore(sentence, cue, text, "and", "but", "that") || !hasNoun(sentence, cue);
        return Stream.of(joinsOnly ? Optional.<Span>empty() : before(sentence, cue, text), after)
                .flatMap(Optional::stream)
                .filter(any -> after.isPresent())
                .toList();
    }

    /** What comes before it, and after a comma what is no clause by itself: "Tal signed, according to ..., becoming an owner". */
    private static List<Span> aroundTrailing(Sentence sentence, int cue, int last, String text) {
        Optional<Span> before = before(sentence, cue, text);
        int next = last + 2;
        boolean goesOn = next < sentence.tokens().size()
                && word(sentence, last + 1, text).equals(",")
                && !word(sentence, next, text).equals("including")
                && (GOES_ON.contains(sentence.tokens().get(next).tag())
                        || (cue > 1 && sentence.tokens().get(cue - 2).isVerb()));
        return Stream.of(before, goesOn ? after(sentence, last, text) : Optional.<Span>empty())
                .flatMap(Optional::stream)
                .toList();
    }

    /** "About ten o'clock, according to a timeline, the guards left"; "The ferry, according to the mate, was empty". */
    private static boolean goesOnBehind(Sentence sentence, int first, String text) {
        int comma = nextComma(sentence, first, text);
        if (comma < 0 || comma + 1 >= sentence.tokens().size()) {
            return false;
        }
        Token next = sentence.tokens().get(comma + 1);
        return (BEGINS.contains(next.tag())
                        && hasFinite(sentence, comma, sentence.tokens().size()))
                || next.isFinite();
    }

    private static boolean isWordBefore(Sentence sentence, int cue, String text, String... words) {
        String before = word(sentence, cue - 1, text);
        return Stream.of(words).anyMatch(before::equals)
                || (before.equals(",")
                        && cue > 1
                        && word(sentence, cue - 2, text).equals("that"));
    }

    private static boolean hasNoun(Sentence sentence, int to) {
        return sentence.tokens().subList(0, to).stream()
                .anyMatch(token -> token.tag().startsWith("NN") || token.tag().equals("CD"));
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
                return endOfDescription(sentence, i, text) - 1;
            }
        }
        return first - 1;
    }

    /** The comma behind "a weekly", "which quoted the Gazette", "which had it from a driver", as many as there are. */
    private static int endOfDescription(Sentence sentence, int comma, String text) {
        int end = comma;
        for (int next = nextComma(sentence, end + 1, text); next > 0; next = nextComma(sentence, end + 1, text)) {
            String opens = sentence.tokens().get(end + 1).tag();
            boolean describes = opens.equals("DT") ? !hasFinite(sentence, end + 1, next) : opens.startsWith("W");
            if (!describes || !hasFinite(sentence, next, sentence.tokens().size())) {
                break;
            }
            end = next;
        }
        return end;
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
