package whence.reading.chinese;

import java.util.ArrayList;
import java.util.List;
import whence.text.Span;

/** Words between quotation marks that somebody is reported to have spoken. */
final class Spoken {

    private static final String OPEN = "“「『";

    /** Shorter ones are terms rather than speech: 37 of 57 that were counted. */
    private static final int TERM = 8;

    private Spoken() {}

    /** Whether nothing more follows in the clause: 塔尔说。 or 塔尔说，“. */
    static boolean endsClause(Line line, int end) {
        boolean last = end >= line.span().end() || "。！？\n".indexOf(line.at(end)) >= 0;
        boolean again = "，,：:".indexOf(line.at(end)) >= 0 && OPEN.indexOf(line.at(end + 1)) >= 0;
        return last || again;
    }

    /** The quotation right before who says it, and the one right after. */
    static List<Span> before(Line line, Span source, Span cue) {
        List<Span> spoken = new ArrayList<>();
        int close = Math.min(source.start(), cue.start()) - 1;
        while (close > line.span().start() && "，, 。".indexOf(line.at(close)) >= 0) {
            close--;
        }
        int open = line.quotes().openingOf(close);
        if (open < line.span().start() || OPEN.indexOf(line.at(open)) < 0) {
            return spoken;
        }
        spoken.add(new Span(open, close + 1));
        int next = cue.end() + 1;
        int end = line.quotes().closingOf(next);
        if (end > 0 && end < line.span().end()) {
            spoken.add(new Span(next, end + 1));
        }
        return spoken;
    }

    /** Where a quotation ends that makes up the whole content, or -1: “毒奶粉”之说 is only a term in it. */
    static int quotationEnd(Line line, int from, int limit) {
        if (OPEN.indexOf(line.at(from)) < 0) {
            return -1;
        }
        int close = line.quotes().closingOf(from);
        if (close < 0 || close >= limit) {
            return -1;
        }
        boolean ends = close + 1 >= limit || "，,。；;！？".indexOf(line.at(close + 1)) >= 0;
        return ends || close - from > TERM * 2 ? close + 1 : -1;
    }

    /** A final stop within quotation marks stays with them. */
    static Span withMarks(Line line, Span span, int end) {
        int open = span.start();
        int close = OPEN.indexOf(line.at(open)) >= 0 ? line.quotes().closingOf(open) : -1;
        return close >= span.end() && close < end ? new Span(open, close + 1) : span;
    }
}
