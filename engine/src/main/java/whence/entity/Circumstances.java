package whence.entity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import whence.entity.Attribution.Manner;
import whence.entity.Circumstance.Kind;
import whence.entity.office.Office;
import whence.entity.office.Title.Held;
import whence.reading.EntityKind;
import whence.text.Document;
import whence.text.Passage;
import whence.text.Span;

/** Compares what the texts state of two people beside their names: the offices they held, and when; when they were born. */
final class Circumstances {

    /** Of more statements nobody compares each with each. */
    private static final int CROWD = 200;

    private final List<Local> locals;
    private final Map<String, Document> documents;
    private final Attributions attributions;
    private final Map<String, List<Span>> people;
    private final Map<Integer, List<Holding>> remembered = new HashMap<>();

    /** An office that a text states to be held from one month to another. */
    private record Holding(Office office, String words, YearMonth from, YearMonth to, Passage where) {

        Optional<YearMonth> findMonthWith(Holding other) {
            YearMonth first = from.isBefore(other.from) ? other.from : from;
            return first.isAfter(to) || first.isAfter(other.to) ? Optional.empty() : Optional.of(first);
        }
    }

    Circumstances(List<Local> locals, Map<String, Document> documents, Attributions attributions) {
        this.locals = locals;
        this.documents = documents;
        this.attributions = attributions;
        this.people = Local.people(locals);
    }

    /** What speaks for or against two groups of locals being one person; the first of each kind. */
    List<Circumstance> between(List<Integer> a, List<Integer> b) {
        List<Circumstance> found = new ArrayList<>();
        born(births(a), births(b)).ifPresent(found::add);
        offices(held(a), held(b), found);
        return List.copyOf(found);
    }

    private Set<Birth> births(List<Integer> some) {
        Set<Birth> births = new TreeSet<>();
        some.forEach(local -> births.addAll(locals.get(local).births()));
        return births;
    }

    private static Optional<Circumstance> born(Set<Birth> a, Set<Birth> b) {
        if (!Birth.areApart(a, b)) {
            return Optional.empty();
        }
        List<Passage> where = new ArrayList<>();
        a.forEach(birth -> where.add(birth.where()));
        b.forEach(birth -> where.add(birth.where()));
        return Optional.of(new Circumstance(
                Kind.BORN_APART,
                "one is stated to be born in " + Birth.years(a) + ", the other in " + Birth.years(b),
                where));
    }

    private static void offices(List<Holding> a, List<Holding> b, List<Circumstance> found) {
        if (a.size() > CROWD || b.size() > CROWD) {
            return;
        }
        Optional<Circumstance> same = Optional.empty();
        Optional<Circumstance> elsewhere = Optional.empty();
        for (Holding one : a) {
            for (Holding other : b) {
                Optional<YearMonth> month = one.findMonthWith(other);
                if (month.isPresent()) {
                    boolean isSame = one.office().isSameAs(other.office());
                    same = same.isEmpty() && isSame
                            ? Optional.of(circumstance(
                                    Kind.SAME_OFFICE_THEN,
                                    "both hold one office in " + month.get() + ": " + words(one, other),
                                    one,
                                    other))
                            : same;
                    elsewhere = elsewhere.isEmpty() && one.office().excludes(other.office())
                            ? Optional.of(circumstance(
                                    Kind.OFFICE_ELSEWHERE_THEN,
                                    "in " + month.get() + " one holds another office elsewhere: " + one.words()
                                            + ", and " + other.words(),
                                    one,
                                    other))
                            : elsewhere;
                }
            }
        }
        same.ifPresent(found::add);
        elsewhere.ifPresent(found::add);
    }

    private static String words(Holding one, Holding other) {
        return one.words().equalsIgnoreCase(other.words()) ? one.words() : one.words() + ", " + other.words();
    }

    private static Circumstance circumstance(Kind kind, String why, Holding one, Holding other) {
        return new Circumstance(kind, why, List.of(one.where(), other.where()));
    }

    private List<Holding> held(List<Integer> some) {
        List<Holding> held = new ArrayList<>();
        some.forEach(local -> held.addAll(remembered.computeIfAbsent(local, this::held)));
        return held;
    }

    private List<Holding> held(int at) {
        Local local = locals.get(at);
        Document document = documents.get(local.document());
        List<Holding> held = new ArrayList<>();
        if (document != null && local.kind() == EntityKind.PERSON) {
            List<Span> named = people.getOrDefault(document.id(), List.of());
            local.mentions()
                    .forEach(mention -> attributions
                            .of(document, mention, named)
                            .forEach(attribution -> months(document, attribution)
                                    .ifPresent(months -> held.add(new Holding(
                                            attribution.title().office(),
                                            attribution.title().words(),
                                            months.from(),
                                            months.to(),
                                            attribution.where())))));
        }
        return held;
    }

    private record Months(YearMonth from, YearMonth to) {}

    /** The months in which it is stated to be held; none where one end is not known. */
    private static Optional<Months> months(Document document, Attribution attribution) {
        @Nullable LocalDate published = document.findPublished().orElse(null);
        boolean now = attribution.title().held() == Held.NOW
                && (attribution.manner() == Manner.NAMED || attribution.manner() == Manner.IS);
        @Nullable
        LocalDate from = attribution.stated() != null ? attribution.stated().from() : now ? published : null;
        @Nullable
        LocalDate to = attribution.stated() != null ? attribution.stated().to() : null;
        @Nullable LocalDate until = to == null && now ? published : to;
        return from == null || until == null || until.isBefore(from)
                ? Optional.empty()
                : Optional.of(new Months(YearMonth.from(from), YearMonth.from(until)));
    }
}
