package whence.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import whence.claim.Pile.Page;
import whence.entity.Attribution;
import whence.entity.Attribution.Manner;
import whence.entity.office.KnownTenure;
import whence.entity.office.Title.Held;
import whence.reading.Mention;
import whence.text.Detail;
import whence.text.NamedLists;
import whence.text.Span;
import whence.time.Interval;
import whence.time.TimeExpression;

/**
 * The times at which a document can mean that somebody holds an office: none later than {@code latest}, and, where the
 * words bind it to a date, none earlier than {@code earliest}. Either may be unknown.
 */
record TimesOfOffice(Optional<LocalDate> earliest, Optional<LocalDate> latest) {

    /** Somebody can be chosen for an office so many days before the term begins. */
    private static final int CHOSEN_AHEAD = 90;

    /** The beginning of a tenure given as a year alone may be that of the term before it is told. */
    private static final int LEEWAY = 366;

    private static final Pattern SUBORDINATE = Pattern.compile(
            "[,;(\u2014]|\\b(?:that|who|whom|whose|which|when|after|before|since|until|while|where|he|she|they|born)\\b");

    private static final Pattern LEADING = Pattern.compile(
            "\\W*(?:(?:back |late |early |it was |by |as of |only )*(?:in|on|by|at|since|during)? ?(?:early |late |mid-?)?(?:the )?)");

    /** Posts that stay a form of address when the office is over: President Carter, Ambassador Lu. */
    private static final Set<String> COURTESY =
            NamedLists.of(TimesOfOffice.class, "word-lists.tsv").set("stays a form of address");

    /** Why no row leaves the office possible. */
    record Clash(boolean tooEarly, LocalDate at) {
        String when() {
            return tooEarly ? "for a time not later than " + at : "for a time not earlier than " + at;
        }

        /** The row that comes closest. */
        KnownTenure nearest(List<KnownTenure> rows) {
            Comparator<KnownTenure> order = tooEarly
                    ? Comparator.comparing(
                            (KnownTenure row) -> row.start().findFrom().orElse(LocalDate.MAX))
                    : Comparator.comparing(
                                    (KnownTenure row) -> row.end().findTo().orElse(LocalDate.MIN))
                            .reversed();
            return rows.stream().min(order.thenComparing(KnownTenure::row)).orElseThrow();
        }
    }

    Optional<Clash> findClash(List<KnownTenure> rows) {
        if (latest.isPresent() && rows.stream().allMatch(row -> row.isAfter(new Interval(null, latest.get())))) {
            return Optional.of(new Clash(true, latest.get()));
        }
        if (earliest.isPresent() && rows.stream().allMatch(row -> row.isBefore(new Interval(earliest.get(), null)))) {
            return Optional.of(new Clash(false, earliest.get()));
        }
        return Optional.empty();
    }

    static TimesOfOffice of(Page page, Mention mention, Attribution attribution) {
        Held held = attribution.title().held();
        if (held == Held.TO_COME) {
            return new TimesOfOffice(Optional.empty(), Optional.empty());
        }
        Interval stated = attribution.stated();
        if (stated != null) {
            Optional<LocalDate> last =
                    stated.findTo().or(() -> stated.findFrom().map(day -> day.plusDays(LEEWAY)));
            return new TimesOfOffice(stated.findFrom(), last);
        }
        Interval written = written(page);
        List<TimeExpression> inSentence = inSentence(page, attribution.where().span());
        Optional<TimeExpression> bound = bound(page, mention, attribution, inSentence);
        Optional<LocalDate> told = bound.flatMap(time -> time.when().findTo());
        Optional<LocalDate> toldFrom = bound.flatMap(time -> time.when().findFrom());
        if (held == Held.FORMER || attribution.manner() == Manner.ENDED) {
            return new TimesOfOffice(Optional.empty(), later(written.findTo(), told));
        }
        return switch (attribution.manner()) {
            case IS ->
                new TimesOfOffice(inSentence.isEmpty() ? written.findFrom() : Optional.empty(), written.findTo());
            case WAS -> new TimesOfOffice(toldFrom, told.or(written::findTo));
            case BECAME -> new TimesOfOffice(toldFrom, told.or(written::findTo).map(day -> day.plusDays(1)));
            case CHOSEN -> new TimesOfOffice(toldFrom, told.or(written::findTo).map(day -> day.plusDays(CHOSEN_AHEAD)));
            case ENDED -> throw new IllegalStateException("told above");
            case NAMED ->
                held == Held.THEN
                        ? new TimesOfOffice(toldFrom, told.or(written::findTo))
                        : named(attribution, written, inSentence, toldFrom);
        };
    }

    /** A bare title can be that of the day of writing or of the day told of, and some last as a form of address. */
    private static TimesOfOffice named(
            Attribution attribution, Interval written, List<TimeExpression> inSentence, Optional<LocalDate> toldFrom) {
        Optional<LocalDate> last = inSentence.stream()
                .flatMap(time -> time.when().findTo().stream())
                .max(Comparator.naturalOrder());
        boolean courtesy = COURTESY.contains(attribution.title().office().post())
                && attribution.title().office().seat().isUnnamed();
        return new TimesOfOffice(courtesy ? Optional.empty() : toldFrom, later(written.findTo(), last));
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent()
                ? Optional.of(one.get().isAfter(other.get()) ? one.get() : other.get())
                : one.or(() -> other);
    }

    /** From the first to the last day on which the document can have been written. */
    private static Interval written(Page page) {
        Optional<LocalDate> published = page.document().findPublished();
        Optional<LocalDate> updated = page.document()
                .find(Detail.UPDATED)
                .filter(value -> value.length() >= 10)
                .flatMap(value -> whence.entity.office.PartialDate.find(value.substring(0, 10)))
                .flatMap(Interval::findTo);
        if (published.isPresent()) {
            LocalDate last = updated.filter(published.get()::isBefore).orElse(published.get());
            return new Interval(published.get(), last);
        }
        Interval between = page.reading().coverage().publishedBetween();
        return between == null ? new Interval(null, null) : between;
    }

    private static List<TimeExpression> inSentence(Page page, Span where) {
        Span whole = new Span(0, page.text().length());
        Span sentence = Sentences.around(page.text(), whole, where);
        List<TimeExpression> times = new ArrayList<>();
        for (TimeExpression time : page.reading().figures().times()) {
            if (sentence.contains(time.span())
                    && time.when().from() != null
                    && time.when().to() != null) {
                times.add(time);
            }
        }
        return times;
    }

    /** Behind the comma that closes an apposition. */
    private static int afterComma(Page page, int at) {
        return at < page.text().length() && page.text().charAt(at) == ',' ? at + 1 : at;
    }

    /** The date that the words bind to the office: at the head of the sentence, or behind it in the same clause. */
    private static Optional<TimeExpression> bound(
            Page page, Mention mention, Attribution attribution, List<TimeExpression> inSentence) {
        Span where = attribution.where().span();
        Span sentence = Sentences.around(page.text(), new Span(0, page.text().length()), where);
        for (TimeExpression time : inSentence) {
            if (time.span().end() <= where.start()) {
                boolean first = LEADING.matcher(page.text()
                                .substring(sentence.start(), time.span().start())
                                .toLowerCase(java.util.Locale.ROOT))
                        .matches();
                boolean one = inSentence.size() == 1 || time.equals(inSentence.get(0));
                if (first && one) {
                    return Optional.of(time);
                }
            } else {
                int from = afterComma(
                        page,
                        Math.max(mention.span().end(), attribution.office().end()));
                if (time.span().start() >= from
                        && !SUBORDINATE
                                .matcher(
                                        page.lower().substring(from, time.span().start()))
                                .find()) {
                    return Optional.of(time);
                }
            }
        }
        return Optional.empty();
    }
}
