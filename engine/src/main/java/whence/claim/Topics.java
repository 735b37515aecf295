package whence.claim;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import whence.claim.Pile.Page;
import whence.claim.Proposition.Topic;
import whence.reading.Stance;
import whence.reading.Statement;
import whence.text.NamedLists;
import whence.text.Span;

/** What a document is about, and hence what its words mean that name no event or nobody: "it", "the report", "the coup". */
final class Topics {

    /** How far back, in UTF-16 units, a judgement on "it" may point. */
    private static final int RIGHT_BEFORE = 160;

    private static final Set<String> FURTHER =
            NamedLists.of(Topics.class, "word-lists.tsv").set("a further one");

    private Topics() {}

    /**
     * "the coup", "the defection": an event named without its bearer is the one that the document tells of a bearer, where
     * it tells such a thing of one only.
     */
    static Proposition continued(Page page, Proposition proposition, List<Proposition> all) {
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
                bearers.add(Objects.requireNonNull(other.topic().bearer()));
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
                        proposition.topic().days(),
                        proposition.topic().people()),
                proposition.words(),
                proposition.stance());
    }

    /** Whether the event is told by a noun, and not as a further one: "another defector", "an unnamed defector". */
    private static boolean isNamedAs(Page page, Proposition proposition) {
        Span event = proposition.at().event();
        String before = page.lower().substring(Math.max(0, event.start() - 24), event.start());
        boolean further = FURTHER.stream().anyMatch(word -> before.contains(word + " "));
        Statement statement = page.statements().get(proposition.at().statement());
        return !further
                && statement != null
                && statement.basis().terms().stream()
                        .anyMatch(
                                term -> term.span().equals(event) && term.tag().startsWith("NN"));
    }

    /** What a document is mostly about: the topics told most often in it together, of equals the earliest. */
    static List<Topic> dominant(List<Proposition> propositions) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Proposition> earliest = new LinkedHashMap<>();
        for (Proposition proposition : propositions) {
            Concept concept = proposition.topic().concept();
            if (concept != null && concept.once() && proposition.topic().bearer() != null) {
                String key = concept.name() + " " + proposition.topic().bearer();
                counts.merge(key, 1, Integer::sum);
                earliest.putIfAbsent(key, proposition);
            }
        }
        int most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0);
        List<Proposition> equals = earliest.entrySet().stream()
                .filter(entry -> counts.getOrDefault(entry.getKey(), 0) == most)
                .map(Map.Entry::getValue)
                .toList();
        return equals.stream()
                .filter(one -> one.at().equals(equals.get(0).at()))
                .map(Proposition::topic)
                .toList();
    }

    /**
     * "The ministry denies it": what was told right before is meant, of each of whom it was told. That is an event that
     * happens once, or what somebody else says, of whatever kind.
     */
    static List<Proposition> toldJustBefore(Page page, List<Proposition> told, Statement judgement) {
        int place = judgement.contentSpan().start();
        List<Proposition> before = told.stream()
                .filter(one -> one.at().event().end() <= place
                        && place - one.at().event().end() <= RIGHT_BEFORE)
                .filter(one -> one.happensOnceToOne() || isSaidByAnother(page, one, judgement))
                .toList();
        return before.stream()
                .max(Comparator.comparingInt(
                        (Proposition one) -> one.at().event().start()))
                .map(last -> before.stream()
                        .filter(one -> one.at().equals(last.at())
                                && Objects.equals(
                                        one.topic().concept(), last.topic().concept()))
                        .toList())
                .orElse(List.of());
    }

    private static boolean isSaidByAnother(Page page, Proposition one, Statement judgement) {
        Statement statement = page.statements().get(one.at().statement());
        return one.stance() == Stance.ASSERTS
                && statement != null
                && statement.isAttributed()
                && !voice(page, statement).equals(voice(page, judgement));
    }

    /** The name of whoever speaks, else the words for them. */
    private static String voice(Page page, Statement statement) {
        String speaker = statement.voice().speaker();
        return speaker != null
                ? speaker
                : statement.parts().source().stream()
                        .map(span -> span.of(page.lower()))
                        .collect(Collectors.joining(" "));
    }
}
