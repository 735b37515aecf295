package whence.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import whence.claim.Pile.Named;
import whence.claim.Pile.Page;
import whence.conflict.Conflict.Kind;
import whence.reading.EntityKind;
import whence.reading.Stance;
import whence.reading.Statement;
import whence.reading.Term;
import whence.text.Lexicon;
import whence.text.Span;

/**
 * Rival doers of what only one can have done: who wrote the letter, who reported it first. What was done must share a
 * word, where there is more than one such thing in the world.
 */
final class RivalDoers implements ConflictRule {

    /** How far from the words of the deed its doer may stand, in UTF-16 units. */
    private static final int NEAR = 40;

    /** Conflicts said of one question; more doers are no contradiction but many deeds. */
    private static final int MOST = 4;

    private record Deed(String question, String phrase, boolean doerBefore, boolean needsObject) {}

    private record Answer(Named doer, Telling telling, Set<String> object) {}

    private static final List<Deed> DEEDS = Lexicon.rows(RivalDoers.class, "deeds.tsv").stream()
            .flatMap(row -> List.of(row.get(3).split("\\|", -1)).stream()
                    .map(phrase -> new Deed(
                            row.get(0),
                            phrase,
                            row.get(1).equals("before"),
                            row.get(2).equals("object"))))
            .toList();

    @Override
    public List<Conflict> in(Evidence evidence) {
        TreeMap<String, List<Answer>> byQuestion = new TreeMap<>();
        for (Page page : evidence.pile().pages()) {
            for (Statement statement : page.reading().statements()) {
                if (statement.voice().stance() == Stance.ASSERTS) {
                    String content = statement.contentSpan().of(page.lower());
                    for (Deed deed : DEEDS) {
                        answer(page, statement, content, deed)
                                .ifPresent(answer -> byQuestion
                                        .computeIfAbsent(deed.question(), question -> new ArrayList<>())
                                        .add(answer));
                    }
                }
            }
        }
        List<Conflict> found = new ArrayList<>();
        byQuestion.forEach((question, answers) -> found.addAll(compare(question, answers)));
        return found;
    }

    /** Each further doer once, against the first answer that it rivals. */
    private static List<Conflict> compare(String question, List<Answer> answers) {
        List<Conflict> found = new ArrayList<>();
        Set<String> met = new HashSet<>();
        for (Answer answer : answers) {
            if (met.add(answer.doer().entity())) {
                answers.stream()
                        .takeWhile(other -> !other.equals(answer))
                        .filter(other -> isRival(other, answer))
                        .findFirst()
                        .ifPresent(other -> found.add(conflict(question, other, answer)));
            }
        }
        return found.size() > MOST ? List.of() : found;
    }

    private static boolean isRival(Answer a, Answer b) {
        return !a.doer().entity().equals(b.doer().entity())
                && (a.object().isEmpty() || b.object().stream().anyMatch(a.object()::contains));
    }

    private static Conflict conflict(String question, Answer a, Answer b) {
        return Conflicts.between(
                Kind.IDENTITY,
                a.telling().passage(),
                b.telling().passage(),
                "Rival answers to " + question + ": " + a.doer().name() + ", says "
                        + a.telling().byWhom() + "; " + b.doer().name() + ", says "
                        + b.telling().byWhom());
    }

    private static Optional<Answer> answer(Page page, Statement statement, String content, Deed deed) {
        int within = content.indexOf(deed.phrase());
        int at = statement.contentSpan().start() + within;
        int end = at + deed.phrase().length();
        if (within < 0 || (at > 0 && isLetter(page.lower().charAt(at - 1)))) {
            return Optional.empty();
        }
        Telling telling = new Telling(page, statement, new Span(at, end));
        Span sentence = telling.passage().span();
        Optional<Span> before = span(Math.max(sentence.start(), at - NEAR), at);
        Optional<Span> after = span(end, Math.min(sentence.end(), end + NEAR));
        Set<String> object = deed.needsObject()
                ? (deed.doerBefore() ? after : before)
                        .map(side -> nouns(statement, side))
                        .orElse(Set.of())
                : Set.of();
        if (!telling.isOwn() || !telling.isTold() || (deed.needsObject() && object.isEmpty())) {
            return Optional.empty();
        }
        return (deed.doerBefore() ? before : after)
                .flatMap(side -> doer(page, side, deed.doerBefore()))
                .map(doer -> new Answer(doer, telling, object));
    }

    private static Optional<Span> span(int start, int end) {
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private static Optional<Named> doer(Page page, Span side, boolean last) {
        return page.namedIn(side).stream()
                .filter(named -> named.kind() == EntityKind.PERSON || named.kind() == EntityKind.ORGANISATION)
                .reduce((first, second) -> last ? second : first);
    }

    private static Set<String> nouns(Statement statement, Span side) {
        return statement.basis().terms().stream()
                .filter(term -> side.contains(term.span()) && term.tag().startsWith("NN"))
                .map(Term::lemma)
                .collect(Collectors.toSet());
    }

    /** Of a script with spaces between its words. */
    private static boolean isLetter(char c) {
        return c < 0x2E80 && Character.isLetterOrDigit(c);
    }
}
