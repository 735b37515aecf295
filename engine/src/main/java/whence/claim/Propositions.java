package whence.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whence.claim.Concepts.Hit;
import whence.claim.Pile.Named;
import whence.claim.Pile.Page;
import whence.claim.Proposition.At;
import whence.claim.Proposition.Topic;
import whence.reading.EntityKind;
import whence.reading.Quantity;
import whence.reading.Stance;
import whence.reading.Statement;
import whence.text.NamedLists;
import whence.text.Span;
import whence.time.Granularity;
import whence.time.TimeExpression;

/** Takes statements apart into propositions: one for each kind of event that a statement tells of. */
final class Propositions {

    /** Words this far from an event, in UTF-16 units, still belong to it. */
    static final int NEAR = 160;

    /** A statement of fewer telling words, and of no listed kind of event, could be about anything. */
    private static final int TELLING = 3;

    /** A number so near an event, in UTF-16 units, counts whom it is told of. */
    private static final int BESIDE = 40;

    private static final Set<String> PEOPLE =
            NamedLists.of(Propositions.class, "word-lists.tsv").set("counted people");

    private final Concepts concepts;

    Propositions(Concepts concepts) {
        this.concepts = concepts;
    }

    /** All propositions of a document, in order of the text; judgements on what was told before come with its topic. */
    List<Proposition> of(Page page) {
        Judgements judgements = new Judgements(page);
        PeopleInRows rows = PeopleInRows.of(page);
        List<Proposition> found = new ArrayList<>();
        List<Statement> judging = new ArrayList<>();
        List<Statement> upholding = new ArrayList<>();
        List<Statement> dispelling = new ArrayList<>();
        List<Proposition> slight = new ArrayList<>();
        for (Statement statement : page.reading().statements()) {
            if (!isClaim(statement)) {
                continue;
            }
            List<Hit> hits = hits(page, statement);
            String content = content(page, statement);
            Optional<Stance> verdict = Verdicts.findIn(content);
            if (Verdicts.dispels(content)) {
                dispelling.add(statement);
            }
            boolean judges = verdict.isPresent() || Judgements.isAgainst(statement);
            if (hits.isEmpty() && judges && Verdicts.pointsBack(content)) {
                if (judgements.isOwnJudgement(statement)) {
                    judging.add(statement);
                }
            } else if (hits.isEmpty() && judgements.upholds(statement) && Verdicts.pointsBack(content)) {
                upholding.add(statement);
            } else if (hits.isEmpty()) {
                withoutConcept(page, statement).ifPresent((tells(statement) ? found : slight)::add);
            } else {
                hits.stream()
                        .filter(hit -> tells(page, judgements, statement, hit.span()))
                        .forEach(hit -> found.addAll(told(page, rows, statement, hit, verdict)));
            }
        }
        found.replaceAll(proposition -> Topics.continued(page, proposition, found));
        List<Proposition> told = List.copyOf(found);
        List<Topic> dominant = Topics.dominant(told);
        List<Proposition> said = new ArrayList<>(told);
        said.addAll(slight);
        judging.forEach(statement -> {
            List<Proposition> just = Topics.toldJustBefore(page, said, statement);
            found.addAll(just.stream().filter(slight::contains).toList());
            just.forEach(one -> found.add(judged(page, statement, one)));
            if (just.isEmpty()) {
                dominant.forEach(topic -> found.add(judged(page, statement, topic)));
            }
        });
        upholding.forEach(statement ->
                Topics.toldJustBefore(page, told, statement).forEach(one -> found.add(judged(page, statement, one))));
        dispelling.forEach(statement -> dominant.forEach(topic -> found.add(dispelled(statement, page, topic))));
        return found;
    }

    /** The kinds of events that a statement names. */
    private List<Hit> hits(Page page, Statement statement) {
        return concepts.in(statement, page.lower()).stream()
                .filter(hit -> !isPartOfName(page, hit.span()))
                .toList();
    }

    private static String content(Page page, Statement statement) {
        return statement.contentSpan().of(page.lower());
    }

    /** Whether an event that is named is also told, and told by this statement. */
    private static boolean tells(Page page, Judgements judgements, Statement statement, Span event) {
        return judgements.isOwnWord(statement, event)
                && !judgements.isDenying(event)
                && !Verdicts.supposed(page.lower(), statement.contentSpan(), event, statement.isAttributed());
    }

    /** Nobody is brought to hospital because a Mercy Hospital is named. */
    private static boolean isPartOfName(Page page, Span word) {
        Span around = new Span(Math.max(0, word.start() - NEAR), word.end() + NEAR);
        return page.namedIn(around).stream()
                .anyMatch(named -> named.kind() != EntityKind.PERSON
                        && named.kind() != EntityKind.OFFICE
                        && named.span().contains(word)
                        && named.span().length() > word.length());
    }

    private static boolean isClaim(Statement statement) {
        return switch (statement.voice().stance()) {
            case ASSERTS, DENIES, DOUBTS, RETRACTS, PREDICTS -> true;
            case ASKS, URGES, DECLINES -> false;
        };
    }

    /** One for each whom the event is told of. */
    private List<Proposition> told(
            Page page, PeopleInRows rows, Statement statement, Hit hit, Optional<Stance> verdict) {
        Span content = contentAround(statement, hit.span());
        Span near = new Span(
                Math.max(content.start(), hit.span().start() - NEAR),
                Math.min(content.end(), hit.span().end() + NEAR));
        List<String> bearers = Bearer.find(page, rows, statement, hit).stream()
                .map(Named::entity)
                .distinct()
                .toList();
        Set<String> others = new HashSet<>();
        List<Span> given = new ArrayList<>();
        for (Named named : page.namedIn(near)) {
            others.add(named.entity());
            if (bearers.contains(named.entity())) {
                given.add(named.span());
                given.add(hit.span());
            }
        }
        At at = new At(page.document().id(), statement.id(), hit.span());
        Set<LocalDate> days = days(page, content, hit.span());
        Double people = people(page, content, hit.span());
        Set<String> words = Words.telling(statement, near, given);
        Stance stance = reckoned(page, statement, hit.span(), verdict);
        return bearers.isEmpty()
                ? List.of(new Proposition(at, new Topic(hit.concept(), null, others, days, people), words, stance))
                : bearers.stream()
                        .map(bearer -> new Proposition(
                                at, new Topic(hit.concept(), bearer, others, days, people), words, stance))
                        .toList();
    }

    /** How the speaker stands to the event, negations and verdicts reckoned in. */
    private static Stance reckoned(Page page, Statement statement, Span event, Optional<Stance> verdict) {
        Stance stance = literal(page, statement);
        boolean negated = Verdicts.negated(page.lower(), event.start());
        if (stance == Stance.ASSERTS) {
            return negated ? Stance.DENIES : verdict.orElse(stance);
        }
        // "denied that he had not fled"
        return stance == Stance.DENIES && negated && verdict.isEmpty() ? Stance.ASSERTS : stance;
    }

    /** How the speaker stands to the words as they are: 辟谣称 introduces what is said, not what is denied. */
    private static Stance literal(Page page, Statement statement) {
        Stance stance = statement.voice().stance();
        List<Span> cue = statement.parts().cue();
        boolean says = !cue.isEmpty() && HanWords.saysInDenying(page.lower(), cue.get(cue.size() - 1));
        return stance == Stance.DENIES && says ? Stance.ASSERTS : stance;
    }

    /** "31 people died": how many the number next to the event counts, if it counts people; else null. */
    private static @Nullable Double people(Page page, Span content, Span event) {
        return page.reading().figures().quantities().stream()
                .filter(quantity -> content.contains(quantity.span()) && distance(quantity.span(), event) <= BESIDE)
                .filter(quantity -> quantity.counted().unit() != null
                        && PEOPLE.contains(quantity.counted().unit().toLowerCase(java.util.Locale.ROOT)))
                .min(Comparator.comparingInt(quantity -> distance(quantity.span(), event)))
                .map(Quantity::value)
                .orElse(null);
    }

    private static int distance(Span one, Span other) {
        return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
    }

    /** The days named within the content, near the event. */
    private static Set<LocalDate> days(Page page, Span content, Span event) {
        Set<LocalDate> days = new HashSet<>();
        for (TimeExpression time : page.reading().figures().times()) {
            boolean near = content.contains(time.span())
                    && time.span().start() < event.end() + NEAR
                    && event.start() < time.span().end() + NEAR;
            if (near && time.granularity() == Granularity.DAY) {
                time.when().findFrom().ifPresent(days::add);
            }
        }
        return days;
    }

    /** What is of no listed kind is known by its words, so that a judgement on it needs them. */
    private Proposition judged(Page page, Statement statement, Proposition meant) {
        Proposition judged = judged(page, statement, meant.topic());
        return !meant.happensOnceToOne()
                ? new Proposition(judged.at(), judged.topic(), meant.words(), judged.stance())
                : judged;
    }

    private Proposition judged(Page page, Statement statement, Topic topic) {
        Stance stance = statement.voice().stance();
        return new Proposition(
                new At(page.document().id(), statement.id(), statement.contentSpan()),
                topic,
                Set.of(),
                stance == Stance.ASSERTS
                        ? Verdicts.findIn(content(page, statement)).orElse(stance)
                        : stance);
    }

    /** "His appearance dispelled the rumours": what is told besides is told, and the rumour denied. */
    private static Proposition dispelled(Statement statement, Page page, Topic topic) {
        return new Proposition(
                new At(page.document().id(), statement.id(), statement.contentSpan()), topic, Set.of(), Stance.DENIES);
    }

    /** Whether a statement of no listed kind says enough to be a claim; a slighter one is where somebody judges it. */
    private static boolean tells(Statement statement) {
        return Words.telling(statement, statement.contentSpan(), List.of()).size() >= TELLING;
    }

    /** An attributed statement of no listed kind is kept where it names somebody; own musings are not. */
    private Optional<Proposition> withoutConcept(Page page, Statement statement) {
        Span content = statement.contentSpan();
        List<Named> named = page.namedIn(content);
        Set<String> words = Words.telling(statement, content, List.of());
        if (words.isEmpty() || (named.isEmpty() && !statement.isAttributed())) {
            return Optional.empty();
        }
        Set<String> others = new HashSet<>();
        named.forEach(one -> others.add(one.entity()));
        return Optional.of(new Proposition(
                new At(page.document().id(), statement.id(), content),
                new Topic(null, null, others, Set.of(), null),
                words,
                statement.voice().stance()));
    }

    static Span contentAround(Statement statement, Span event) {
        return statement.parts().content().stream()
                .filter(span -> span.contains(event))
                .findFirst()
                .orElse(statement.contentSpan());
    }
}
