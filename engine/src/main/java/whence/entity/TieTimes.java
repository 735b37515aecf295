package whence.entity;

import java.util.List;
import java.util.Locale;
import whence.text.Span;
import whence.time.Interval;
import whence.time.TimeExpression;

/** The time that a text gives for a relation: the one time told in its words or right behind them. */
final class TieTimes {

    /** Behind the words of a relation, in UTF-16 units, and within their sentence. */
    private static final int BEHIND = 40;

    private static final Interval UNKNOWN = new Interval(null, null);

    private final String text;
    private final List<TimeExpression> times;

    TieTimes(String text, List<TimeExpression> times) {
        this.text = text;
        this.times = times;
    }

    /** Open where no time is told, or more than one: which of them is meant is then not known. */
    Interval of(Span where) {
        int end = Math.min(text.length(), where.end() + BEHIND);
        for (int i = where.end(); i < end; i++) {
            if (".!?;。！？；\n".indexOf(text.charAt(i)) >= 0) {
                end = i;
            }
        }
        Span near = new Span(where.start(), Math.max(where.end(), end));
        List<TimeExpression> told = times.stream()
                .filter(time -> near.contains(time.span()) && time.when().from() != null)
                .toList();
        return told.size() == 1 ? bounded(told.get(0)) : told.size() == 2 ? between(told) : UNKNOWN;
    }

    /** "since 1998" leaves the end open, "until 2003" the start. */
    private Interval bounded(TimeExpression time) {
        String before = before(time);
        if (before.endsWith("since") || before.endsWith("from") || before.endsWith("自") || before.endsWith("从")) {
            return new Interval(time.when().from(), null);
        }
        return before.endsWith("until") || before.endsWith("till")
                ? new Interval(null, time.when().to())
                : time.when();
    }

    /** "from 1998 to 2003", where the two years were read one by one. */
    private Interval between(List<TimeExpression> told) {
        TimeExpression first = told.get(0);
        TimeExpression second = told.get(1);
        boolean ordered = first.span().end() <= second.span().start()
                && second.when().to() != null
                && !second.when().to().isBefore(first.when().from());
        String joint = ordered
                ? text.substring(first.span().end(), second.span().start())
                        .strip()
                        .toLowerCase(Locale.ROOT)
                : "";
        return List.of("to", "and", "until", "till", "-", "–", "—", "至", "到").contains(joint)
                ? new Interval(first.when().from(), second.when().to())
                : UNKNOWN;
    }

    private String before(TimeExpression time) {
        int start = time.span().start();
        return text.substring(Math.max(0, start - 7), start).strip().toLowerCase(Locale.ROOT);
    }
}
