package whence.reading.chinese;

import java.util.List;
import whence.reading.chinese.Cues.Frame;

/**
 * How far what is said reaches: mostly to the end of the sentence or of the quotation around it, but not over a semicolon
 * or over a clause in which somebody else begins to speak.
 */
final class ContentEnd {

    private final Line line;
    private final List<SourcedCue> placed;

    ContentEnd(Line line, List<SourcedCue> placed) {
        this.line = line;
        this.placed = placed;
    }

    /** The end of what is said by the cue at a place in the list. */
    int of(int i) {
        SourcedCue one = placed.get(i);
        int clause = line.clauseStart(one.cue().span().start());
        int limit = enclosing(clause, one.from());
        int end = line.next("；;", one.from(), limit);
        int quoted = Spoken.quotationEnd(line, one.from(), end);
        if (quoted > 0) {
            return quoted;
        }
        Frame frame = one.cue().entry().frame();
        end = isHeading() ? gap(one.from(), end) : end;
        if (one.direct() && frame == Frame.ACT) {
            return line.next("，,", one.from(), end);
        }
        for (int k = i + 1; k < placed.size(); k++) {
            SourcedCue next = placed.get(k);
            int start = line.clauseStart(next.cueSpans().get(0).start());
            boolean outside = line.next("", one.from(), start) == start;
            boolean starts = start > one.from() && start < end && outside && !accords(one);
            if (starts && (next.breaks() || one.direct())) {
                return start - 1;
            }
        }
        return end;
    }

    /** A line without a stop, in which a blank parts two clauses: 部长否认辞职 顾问遭约谈. */
    private boolean isHeading() {
        return "。！？!?；”」』".indexOf(line.at(line.span().end() - 1)) < 0;
    }

    private int gap(int from, int end) {
        for (int i = from + 1; i < end - 1; i++) {
            boolean blank = line.at(i) == ' ' || line.at(i) == '\u3000';
            if (blank && Character.isIdeographic(line.at(i - 1)) && i - from > 3) {
                return i;
            }
        }
        return end;
    }

    private boolean accords(SourcedCue one) {
        return Manners.isAccording(line, one.cueSpans())
                || one.cue().entry().word().equals("据");
    }

    /** The end of the quotation within which the clause stands, or the sentence's. */
    private int enclosing(int clause, int from) {
        for (int i = clause - 1; i >= line.span().start(); i--) {
            int close = line.quotes().closingOf(i);
            if (close >= from) {
                return close;
            }
        }
        return line.span().end();
    }
}
