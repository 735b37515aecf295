package whence.time;

import java.util.ArrayList;
import java.util.List;
import whence.text.Document;
import whence.text.Span;

/**
 * Finds the calendar times that a document names, English and Chinese, and reckons the period of each.
 *
 * <p>One pass cuts the text into words, one recognises the wordings of {@code patterns.tsv}, one reckons them in order,
 * for an undated time hangs on what was told before it. Time grows with the length of the text alone. Safe for use by
 * many threads.
 */
public final class TimeFinder {

    private final Vocabulary vocabulary = new Vocabulary();
    private final Holidays holidays = new Holidays(vocabulary);
    private final Grammar grammar = new Grammar(vocabulary, holidays);

    /** In order of the text, none overlapping another. */
    public List<TimeExpression> find(Document document) {
        List<Word> words = Lexer.words(document.text(), vocabulary);
        List<Clause> clauses = Joining.join(grammar.find(words), words);
        var publication = document.findPublished().orElse(null);
        Course course = new Course(publication, Genre.isNarrative(clauses, publication));
        Headings headings = new Headings(document, words);
        Reckoning reckoning = new Reckoning(course, holidays);
        List<TimeExpression> found = new ArrayList<>();
        for (Clause clause : clauses) {
            Span span = words.get(clause.first())
                    .span()
                    .join(words.get(clause.end() - 1).span());
            boolean heads = headings.isHeading(clause);
            Surroundings around = Surroundings.of(clause, words, vocabulary, heads);
            if (heads) {
                course.leaveHeading();
            }
            reckoning.reckon(clause, around).ifPresent(value -> {
                found.add(expression(span, value));
                tell(course, value, around);
            });
        }
        return List.copyOf(found);
    }

    private static void tell(Course course, Reckoned value, Surroundings around) {
        Period period = value.period();
        if (period == null) {
            return;
        }
        course.mention(period);
        if (around.heads()) {
            course.enterHeading(period, around.block());
        } else if (!course.isNarrative() || leads(course, value, period, around)) {
            course.tell(period, around.block(), around.opens());
        }
    }

    /** Whether a narrative goes on from a time: not from an aside, nor from a year that a sentence mentions in passing. */
    private static boolean leads(Course course, Reckoned value, Period period, Surroundings around) {
        if (value.anchor().equals(Reckoned.PUBLICATION)) {
            return false;
        }
        Period last = course.last();
        if (last == null || around.opens()) {
            return true;
        }
        boolean year = period.granularity() == Granularity.YEAR;
        boolean far = period.year() < last.year() || period.year() > last.year() + 1;
        return !year && !(far && around.aside());
    }

    private static TimeExpression expression(Span span, Reckoned value) {
        Period period = value.period();
        Interval when = period == null ? new Interval(null, null) : new Interval(period.from(), period.to());
        return new TimeExpression(span, when, value.granularity(), value.part(), value.anchor());
    }
}
