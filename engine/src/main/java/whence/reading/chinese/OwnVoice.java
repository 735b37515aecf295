package whence.reading.chinese;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import whence.reading.Certainty;
import whence.reading.Stance;
import whence.text.Span;
import whence.text.Token;

/** What the document says itself: what is left of each sentence outside of reported speech, where it says something. */
final class OwnVoice {

    private static final int SHORTEST = 4;

    private static final String PASSIVE = "被";

    private OwnVoice() {}

    static List<Found> of(List<Found> attributed, List<Line> lines) {
        BitSet taken = new BitSet();
        for (Found found : attributed) {
            for (List<Span> part : List.of(found.content(), found.cue(), found.source())) {
                part.forEach(span -> taken.set(span.start(), span.end()));
            }
        }
        List<Found> own = new ArrayList<>();
        for (Line line : lines) {
            List<Span> free = free(line, taken);
            if (!free.isEmpty()) {
                own.add(new Found("own voice", free, List.of(), List.of(), stance(line), certainty(line, free)));
            }
        }
        return own;
    }

    private static List<Span> free(Line line, BitSet taken) {
        List<Span> pieces = new ArrayList<>();
        int at = taken.nextClearBit(line.span().start());
        while (at < line.span().end()) {
            int next = taken.nextSetBit(at);
            int end = next < 0 ? line.span().end() : Math.min(next, line.span().end());
            line.trimmed(at, end)
                    .filter(span -> span.length() >= SHORTEST && says(line, span) && !Byline.is(line, span))
                    .ifPresent(pieces::add);
            at = taken.nextClearBit(end);
        }
        return pieces;
    }

    /** Whether a verb stands there; or the mark of the passive, whose verb the tagger may take for a name: 被免职. */
    private static boolean says(Line line, Span span) {
        for (Token token : line.tokens()) {
            boolean tells = token.tag().startsWith("v") || token.lemma().startsWith(PASSIVE);
            if (tells && span.contains(token.span())) {
                return true;
            }
        }
        return false;
    }

    private static Stance stance(Line line) {
        char last = line.at(line.span().end() - 1);
        return last == '？' || last == '?' ? Stance.ASKS : Stance.ASSERTS;
    }

    private static Certainty certainty(Line line, List<Span> free) {
        if (stance(line) == Stance.ASKS) {
            return Certainty.UNKNOWN;
        }
        boolean weak = free.stream()
                .map(span -> span.of(line.text()))
                .anyMatch(words -> words.contains("可能") || words.contains("疑似") || words.contains("或许"));
        return weak ? Certainty.POSSIBLE : Certainty.CERTAIN;
    }
}
