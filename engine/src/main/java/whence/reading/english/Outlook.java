package whence.reading.english;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import whence.reading.Certainty;
import whence.reading.Stance;
import whence.text.Span;
import whence.text.Token;

/** What the words of a content add to how it is meant: a forecast, a question, a doubt of the speaker's own. */
final class Outlook {

    private static final Set<String> FUTURE = Set.of("will", "would", "’ll", "'ll", "wo", "shall");
    private static final Set<String> PERHAPS = WordLists.of("possible");
    private static final Set<String> LIKELY = WordLists.of("probable");

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
        // "Keller called the report untrue" is Keller's judgement, not the document's.
        Optional<Judgement> judgement = Judgement.in(content.get(0).of(page.text()))
                .filter(judged -> judged.untrue() && (judged.stated() || !Assembly.isOwn(found)));
        if (judgement.isPresent()) {
            Stance stance = judgement.get().own() ? Stance.RETRACTS : Stance.DENIES;
            return new Found.Manner(stance, manner.certainty(), manner.speech());
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
            if (token.isFinite()) {
                break;
            }
        }
        return new Found.Manner(stance, certainty, manner.speech());
    }

    /** "denied that it was false": one negation undoes the other, and what is left of the content is asserted. */
    static Found settled(Found found, String text) {
        Span first = found.content().get(0);
        Optional<Judgement> judgement = found.manner().stance() == Stance.DENIES
                ? Judgement.in(first.of(text)).filter(judged -> judged.untrue() && judged.stated())
                : Optional.empty();
        if (judgement.isEmpty() || found.cue().isEmpty()) {
            return found;
        }
        Span judging = new Span(
                first.start() + judgement.get().from(),
                first.start() + judgement.get().to());
        List<Span> left = new ArrayList<>();
        said(first.start(), judging.start(), text).ifPresent(left::add);
        said(judging.end(), first.end(), text).ifPresent(left::add);
        left.addAll(found.content().subList(1, found.content().size()));
        List<Span> cue = new ArrayList<>(found.cue());
        cue.add(judging);
        cue.sort(Comparator.naturalOrder());
        Found.Manner manner = new Found.Manner(
                Stance.ASSERTS, found.manner().certainty(), found.manner().speech());
        return left.isEmpty()
                ? found
                : new Found(found.rule() + ", denied to be untrue", left, cue, found.source(), manner);
    }

    /** A piece of a content without white space around it, if it says anything. */
    private static Optional<Span> said(int from, int to, String text) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return start == end || text.substring(start, end).equals("that")
                ? Optional.empty()
                : Optional.of(new Span(start, end));
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
