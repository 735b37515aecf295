package whence.time;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import whence.text.Detail;
import whence.text.Document;
import whence.text.Span;

/**
 * Bounds of the time of publication where its day is not stated: the month or year that is; else no earlier than the
 * latest dated event that the text does not tell as to come; no later than anything, unless the text names its own year
 * ("next year, in 2022").
 */
public final class PublicationBounds {

    private final Vocabulary vocabulary = new Vocabulary();
    private final Grammar grammar = new Grammar(vocabulary, new Holidays(vocabulary));

    /**
     * The bounds; empty where publication is stated or the text allows none.
     *
     * @param times the times of the document
     */
    public Optional<Interval> find(Document document, List<TimeExpression> times) {
        if (document.find(Detail.PUBLISHED).isPresent()) {
            return Optional.empty();
        }
        Optional<Interval> stated = document.find(Detail.PERIOD).map(PublicationBounds::whole);
        if (stated.isPresent()) {
            return stated;
        }
        List<Word> words = Lexer.words(document.text(), vocabulary);
        List<Clause> clauses = Joining.join(grammar.find(words), words);
        Optional<Period> ownYear = findOwnYear(clauses);
        LocalDate from = ownYear.map(Period::from).orElse(null);
        LocalDate latest = latest(document, times, clauses, words);
        LocalDate to = ownYear.map(Period::to).orElse(null);
        boolean later = latest != null && (from == null || latest.isAfter(from)) && (to == null || !latest.isAfter(to));
        if (later) {
            from = latest;
        }
        return from == null ? Optional.empty() : Optional.of(new Interval(from, to));
    }

    /** The days of a month or year: {@code 2021-06}, {@code 2021}. */
    private static Interval whole(String stated) {
        int year = Integer.parseInt(stated.substring(0, 4));
        Period period =
                stated.length() == 4 ? Period.year(year) : Period.month(year, Integer.parseInt(stated.substring(5)));
        return new Interval(period.from(), period.to());
    }

    /** First day of the latest period that is dated in full and not to come. */
    private @Nullable LocalDate latest(
            Document document, List<TimeExpression> times, List<Clause> clauses, List<Word> words) {
        Map<Integer, Clause> byStart = new HashMap<>();
        clauses.forEach(clause -> byStart.put(words.get(clause.first()).span().start(), clause));
        LocalDate latest = null;
        for (TimeExpression time : times) {
            Clause clause = byStart.get(time.span().start());
            LocalDate from = time.when().from();
            boolean told = clause != null
                    && time.anchor().equals(Reckoned.EXPLICIT)
                    && !isToCome(words, clause)
                    && !isBoilerplate(document, time.span());
            if (told && from != null && (latest == null || from.isAfter(latest))) {
                latest = from;
            }
        }
        return latest;
    }

    private boolean isToCome(List<Word> words, Clause clause) {
        return Surroundings.of(clause, words, vocabulary, false).tense() > 0;
    }

    private static boolean isBoilerplate(Document document, Span span) {
        return document.layout().boilerplate().stream().anyMatch(part -> part.overlaps(span));
    }

    /** The year of writing, where a year counted from it stands beside its number: "next year, in 2022". */
    private static Optional<Period> findOwnYear(List<Clause> clauses) {
        for (int i = 0; i + 1 < clauses.size(); i++) {
            Wording counted = clauses.get(i).main();
            Wording named = clauses.get(i + 1).main();
            boolean beside = named.first() - counted.end() <= 2;
            if (beside && isCountedYear(counted) && isMereYear(named)) {
                return Optional.of(Period.year(named.get(Slot.YEAR)
                        - Integer.parseInt(counted.meaning().get("by"))));
            }
        }
        return Optional.empty();
    }

    private static boolean isCountedYear(Wording wording) {
        return wording.meaning().rule() == Meaning.Rule.SHIFT
                && wording.meaning().get("base").equals("publication")
                && !wording.has(Slot.COUNT)
                && Reckoning.unit(wording) == Unit.YEAR;
    }

    private static boolean isMereYear(Wording wording) {
        return wording.meaning().rule() == Meaning.Rule.DATE
                && wording.has(Slot.YEAR)
                && !wording.has(Slot.MONTH)
                && !wording.has(Slot.SEASON);
    }
}
