package whence.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whence.claim.Concepts.Hit;
import whence.claim.Pile.Named;
import whence.claim.Pile.Page;
import whence.claim.Proposition.At;
import whence.claim.Proposition.Topic;
import whence.reading.EntityKind;
import whence.reading.SourceKind;
import whence.reading.Stance;
import whence.reading.Statement;
import whence.text.Span;
import whence.time.Granularity;
import whence.time.TimeExpression;

/** Takes statements apart into propositions: one for each kind of event that a statement tells of. */
final class Propositions {

    /** Words this far from an event, in UTF-16 units, still belong to it. */
    private static final int NEAR = 160;

    /** How far back, in UTF-16 units, a "he" or "the man" may point. */
    private static final int BACK = 400;

    /** How far back, in UTF-16 units, a judgement on "it" may point. */
    private static final int RIGHT_BEFORE = 160;

    /** The same as BACK for a subject that is left out. */
    private static final int JUST = 60;

    private static final Set<String> POINTING = Set.of("he", "she", "him", "his", "her", "they", "who");

    private final Concepts concepts;

    Propositions(Concepts concepts) {
        this.concepts = concepts;
    }

    /** All propositions of a document, in order of the text; judgements on what was told before come with its topic. */
    List<Proposition> of(Page page) {
        List<Proposition> found = new ArrayList<>();
        List<Statement> judgements = new ArrayList<>();
        List<Statement> upholding = new ArrayList<>();
        List<Statement> dispelling = new ArrayList<>();
        for (Statement statement : page.reading().statements()) {
            if (!isClaim(statement)) {
                continue;
            }
            List<Hit> hits = concepts.in(statement, page.lower()).stream()
                    .filter(hit -> !isPartOfName(page, hit.span()))
                    .toList();
            String content = page.lower()
                    .substring(
                            statement.contentSpan().start(),
                            statement.contentSpan().end());
            Optional<Stance> verdict = Verdicts.findIn(content);
            if (Verdicts.dispels(content)) {
                dispelling.add(statement);
            }
            boolean judges = verdict.isPresent() || isAgainst(statement);
            if (hits.isEmpty() && judges && Verdicts.pointsBack(content)) {
                if (isOwnJudgement(page, statement)) {
                    judgements.add(statement);
                }
            } else if (hits.isEmpty() && upholds(page, statement) && Verdicts.pointsBack(content)) {
                upholding.add(statement);
            } else if (hits.isEmpty()) {
                withoutConcept(page, statement).ifPresent(found::add);
            } else {
                hits.stream()
                        .filter(hit -> isOwnWord(page, statement, hit.span()) && !isDenying(page, hit.span()))
                        .filter(hit -> !Verdicts.supposed(
                                page.lower(), statement.contentSpan(), hit.span(), statement.isAttributed()))
                        .forEach(hit -> found.add(told(page, statement, hit, verdict)));
            }
        }
        found.replaceAll(proposition -> continued(page, proposition, found));
        List<Proposition> told = List.copyOf(found);
        dominant(told).ifPresent(topic -> {
            judgements.forEach(statement -> found.add(
                    judged(page, statement, toldJustBefore(told, statement).orElse(topic))));
            upholding.forEach(statement ->
                    toldJustBefore(told, statement).ifPresent(meant -> found.add(judged(page, statement, meant))));
            dispelling.forEach(statement -> found.add(dispelled(statement, page, topic)));
        });
        return found;
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

    /** "The ministry denies it", "the paper withdraws the report": the cue passes the judgement. */
    private static boolean isAgainst(Statement statement) {
        Stance stance = statement.voice().stance();
        return statement.isAttributed()
                && (stance == Stance.DENIES || stance == Stance.DOUBTS || stance == Stance.RETRACTS);
    }

    /** "Keller called the report untrue": that Keller does is told by the document, the judgement is Keller's. */
    private static boolean isOwnJudgement(Page page, Statement statement) {
        return statement.isAttributed()
                || page.reading().statements().stream()
                        .filter(Statement::isAttributed)
                        .noneMatch(other -> statement.contentSpan().contains(other.contentSpan()));
    }

    /** "The ministry confirmed the report", "denied that it was false": no more than that it stands. */
    private static boolean upholds(Page page, Statement statement) {
        return statement.isAttributed()
                && statement.voice().stance() == Stance.ASSERTS
                && statement.contentSpan().length() <= RIGHT_BEFORE / 4
                && Verdicts.upholds(cue(page, statement));
    }

    /** "dismissed as false a report that ...": nobody was dismissed. */
    private static boolean isDenying(Page page, Span word) {
        return page.reading().statements().stream()
                .filter(statement -> statement.voice().stance() == Stance.DENIES)
                .anyMatch(statement -> statement.parts().cue().stream().anyMatch(word::overlaps));
    }

    private static String cue(Page page, Statement statement) {
        return statement.parts().cue().stream()
                .map(span -> span.of(page.lower()))
                .collect(java.util.stream.Collectors.joining(" "));
    }

    private static boolean isClaim(Statement statement) {
        return switch (statement.voice().stance()) {
            case ASSERTS, DENIES, DOUBTS, RETRACTS, PREDICTS -> true;
            case ASKS, URGES, DECLINES -> false;
        };
    }

    /**
     * Whether a statement itself tells an event, rather than one that stands inside it: of "the paper wrote that an
     * official said that he fled" only the innermost does. A judgement on mere "reports of" an event is the judge's.
     */
    private static boolean isOwnWord(Page page, Statement statement, Span event) {
        for (Statement other : page.reading().statements()) {
            boolean inside = other.isAttributed()
                    && !other.id().equals(statement.id())
                    && (statement.id().equals(other.within()) || !statement.isAttributed())
                    && other.parts().content().stream().anyMatch(span -> span.contains(event));
            if (inside && !(isHearsay(other) && judges(page, statement))) {
                return false;
            }
        }
        return !isHearsay(statement) || !judgedFromOutside(page, statement);
    }

    private static boolean isHearsay(Statement statement) {
        return statement.voice().kind() == SourceKind.MISSING;
    }

    private static boolean judgedFromOutside(Page page, Statement statement) {
        Statement around = statement.within() == null ? null : page.statements().get(statement.within());
        return around != null && judges(page, around);
    }

    private static boolean judges(Page page, Statement statement) {
        Span content = statement.contentSpan();
        Stance stance = statement.voice().stance();
        return statement.isAttributed()
                && (stance == Stance.DENIES
                        || stance == Stance.DOUBTS
                        || Verdicts.upholds(cue(page, statement))
                        || Verdicts.findIn(page.lower().substring(content.start(), content.end()))
                                .isPresent());
    }

    private Proposition told(Page page, Statement statement, Hit hit, Optional<Stance> verdict) {
        Span content = contentAround(statement, hit.span());
        Span near = new Span(
                Math.max(content.start(), hit.span().start() - NEAR),
                Math.min(content.end(), hit.span().end() + NEAR));
        @Nullable String bearer = bearer(page, statement, content, hit);
        Set<String> others = new HashSet<>();
        List<Span> given = new ArrayList<>();
        for (Named named : page.namedIn(near)) {
            others.add(named.entity());
            if (named.entity().equals(bearer)) {
                given.add(named.span());
                given.add(hit.span());
            }
        }
        Stance stance = literal(page, statement);
        boolean negated = Verdicts.negated(page.lower(), hit.span().start());
        if (stance == Stance.ASSERTS) {
            stance = negated ? Stance.DENIES : verdict.orElse(stance);
        } else if (stance == Stance.DENIES && negated && verdict.isEmpty()) {
            stance = Stance.ASSERTS; // "denied that he had not fled"
        }
        return new Proposition(
                new At(page.document().id(), statement.id(), hit.span()),
                new Topic(hit.concept(), bearer, others, days(page, content, hit.span())),
                Words.telling(statement, near, given),
                stance);
    }

    /** How the speaker stands to the words as they are: 辟谣称 introduces what is said, not what is denied. */
    private static Stance literal(Page page, Statement statement) {
        Stance stance = statement.voice().stance();
        List<Span> cue = statement.parts().cue();
        boolean says = !cue.isEmpty() && HanWords.saysInDenying(page.lower(), cue.get(cue.size() - 1));
        return stance == Stance.DENIES && says ? Stance.ASSERTS : stance;
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

    private Proposition judged(Page page, Statement statement, Topic topic) {
        Stance stance = statement.voice().stance();
        String content = page.lower()
                .substring(
                        statement.contentSpan().start(), statement.contentSpan().end());
        return new Proposition(
                new At(page.document().id(), statement.id(), statement.contentSpan()),
                topic,
                Set.of(),
                stance == Stance.ASSERTS ? Verdicts.findIn(content).orElse(stance) : stance);
    }

    /** "His appearance dispelled the rumours": what is told besides is told, and the rumour denied. */
    private static Proposition dispelled(Statement statement, Page page, Topic topic) {
        return new Proposition(
                new At(page.document().id(), statement.id(), statement.contentSpan()), topic, Set.of(), Stance.DENIES);
    }

    /** An attributed statement of no listed kind is kept where it names somebody; own musings are not. */
    private Optional<Proposition> withoutConcept(Page page, Statement statement) {
        Span content = statement.contentSpan();
        List<Named> named = page.namedIn(content);
        Set<String> words = Words.telling(statement, content, List.of());
        if (words.size() < 3 || named.isEmpty()) {
            return Optional.empty();
        }
        Set<String> others = new HashSet<>();
        named.forEach(one -> others.add(one.entity()));
        return Optional.of(new Proposition(
                new At(page.document().id(), statement.id(), content),
                new Topic(null, null, others, Set.of()),
                words,
                statement.voice().stance()));
    }

    /**
     * "the coup", "the defection": an event named without its bearer is the one that the document tells of a bearer, where
     * it tells such a thing of one only.
     */
    private static Proposition continued(Page page, Proposition proposition, List<Proposition> all) {
        Concept concept = proposition.topic().concept();
        if (concept == null
                || !concept.once()
                || proposition.topic().bearer() != null
                || !isNamedAs(page, proposition)) {
            return proposition;
        }
        Set<String> bearers = new HashSet<>();
        for (Proposition other : all) {
            if (concept.equals(other.topic().concept()) && other.topic().bearer() != null) {
                bearers.add(java.util.Objects.requireNonNull(other.topic().bearer()));
            }
        }
        if (bearers.size() != 1) {
            return proposition;
        }
        return new Proposition(
                proposition.at(),
                new Topic(
                        concept,
                        bearers.iterator().next(),
                        proposition.topic().others(),
                        proposition.topic().days()),
                proposition.words(),
                proposition.stance());
    }

    /** Whether the event is told by a noun, and not as a further one: "another defector", "an unnamed defector". */
    private static boolean isNamedAs(Page page, Proposition proposition) {
        Span event = proposition.at().event();
        String before = page.lower().substring(Math.max(0, event.start() - 24), event.start());
        boolean further = before.contains("another ") || before.contains("unnamed ") || before.contains("second ");
        Statement statement = page.statements().get(proposition.at().statement());
        return !further
                && statement != null
                && statement.basis().terms().stream()
                        .anyMatch(
                                term -> term.span().equals(event) && term.tag().startsWith("NN"));
    }

    /** What a document is mostly about: the topic told most often in it, the earliest of equals. */
    private static Optional<Topic> dominant(List<Proposition> propositions) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Topic> topics = new HashMap<>();
        Map<String, Integer> first = new HashMap<>();
        for (Proposition proposition : propositions) {
            Concept concept = proposition.topic().concept();
            if (concept != null && concept.once() && proposition.topic().bearer() != null) {
                String key = concept.name() + " " + proposition.topic().bearer();
                counts.merge(key, 1, Integer::sum);
                topics.putIfAbsent(key, proposition.topic());
                first.putIfAbsent(key, first.size());
            }
        }
        return counts.keySet().stream()
                .min(Comparator.comparing((String key) -> -counts.getOrDefault(key, 0))
                        .thenComparing(key -> first.getOrDefault(key, 0)))
                .map(key -> java.util.Objects.requireNonNull(topics.get(key)));
    }

    /** "The ministry denies it": what was told right before is meant. */
    private static Optional<Topic> toldJustBefore(List<Proposition> told, Statement judgement) {
        int place = judgement.contentSpan().start();
        return told.stream()
                .filter(one -> one.topic().concept() != null
                        && one.topic().concept().once()
                        && one.topic().bearer() != null)
                .filter(one -> one.at().event().end() <= place
                        && place - one.at().event().end() <= RIGHT_BEFORE)
                .max(Comparator.comparingInt(
                        (Proposition one) -> one.at().event().start()))
                .map(Proposition::topic);
    }

    private static Span contentAround(Statement statement, Span event) {
        return statement.parts().content().stream()
                .filter(span -> span.contains(event))
                .findFirst()
                .orElse(statement.contentSpan());
    }

    /** Whom an event is told of: see the rules beside each step. */
    private static @Nullable String bearer(Page page, Statement statement, Span content, Hit hit) {
        List<Named> inside = page.namedIn(content);
        Optional<Named> before = nearestBefore(inside, hit);
        Optional<Named> after = nearestAfter(inside, hit.span());
        if (hit.concept().suffered() && !isPassive(page.lower(), hit.span()) && after.isPresent()) {
            return after.get().entity();
        }
        if (before.isPresent()) {
            return before.get().entity();
        }
        if (pointsAtSomebody(page, content, hit.span())) {
            return pointedAt(page, statement, content, BACK).map(Named::entity).orElse(null);
        }
        if (inside.isEmpty() && HanWords.isHanAt(page.lower(), hit.span().start())) {
            // Chinese leaves out a subject that was just named.
            return pointedAt(page, statement, content, JUST).map(Named::entity).orElse(null);
        }
        return after.filter(named -> named.span().start() - hit.span().end() < 60)
                .map(Named::entity)
                .orElse(null);
    }

    /** The last person before the event, else the last body; never one further back than a long clause. */
    private static Optional<Named> nearestBefore(List<Named> inside, Hit hit) {
        Span event = hit.span();
        Named person = null;
        Named body = null;
        for (Named named : inside) {
            if (named.span().end() <= event.start()
                    && event.start() - named.span().end() <= NEAR) {
                if (named.kind() == EntityKind.PERSON) {
                    person = named;
                } else if (named.kind() == EntityKind.ORGANISATION
                        && !hit.concept().ofPersons()) {
                    body = named;
                }
            }
        }
        return Optional.ofNullable(person != null ? person : body);
    }

    private static Optional<Named> nearestAfter(List<Named> inside, Span event) {
        return inside.stream()
                .filter(named -> named.span().start() >= event.end() && named.kind() == EntityKind.PERSON)
                .findFirst();
    }

    private static boolean isPassive(String lower, Span event) {
        if (HanWords.isHanAt(lower, event.start())) {
            return HanWords.suffered(lower, event.start(), event.end());
        }
        String before = lower.substring(Math.max(0, event.start() - 22), event.start());
        for (String word : before.split("[^\\p{L}]+", -1)) {
            if (Set.of("was", "were", "been", "be", "being", "is", "are", "got", "under", "get")
                    .contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean pointsAtSomebody(Page page, Span content, Span event) {
        if (HanWords.isHanAt(page.lower(), event.start())) {
            return HanWords.pointsAt(page.lower().substring(content.start(), Math.max(content.start(), event.start())));
        }
        for (String word : page.lower()
                .substring(content.start(), Math.max(content.start(), event.start()))
                .split("[^\\p{L}']+", -1)) {
            if (POINTING.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The last person named before the content who is not the one speaking. */
    private static Optional<Named> pointedAt(Page page, Statement statement, Span content, int reach) {
        List<Named> before = page.namedBefore(content.start(), reach);
        for (int i = before.size() - 1; i >= 0; i--) {
            Named named = before.get(i);
            boolean speaks = statement.parts().source().stream().anyMatch(source -> source.overlaps(named.span()));
            if (named.kind() == EntityKind.PERSON && !speaks) {
                return Optional.of(named);
            }
        }
        return Optional.empty();
    }
}
