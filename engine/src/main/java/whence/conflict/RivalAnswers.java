package whence.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whence.claim.Pile.Named;
import whence.claim.Pile.Page;
import whence.conflict.Conflict.Kind;
import whence.reading.EntityKind;
import whence.reading.Statement;
import whence.text.Passage;
import whence.text.Span;
import whence.timeline.EventTimes;

/**
 * Rival answers to one question: "some say it is A, some say it is B", and two people each called the one and only
 * ("the rumoured defector").
 */
final class RivalAnswers implements ConflictRule {

    /** "it is A": an answer to a question asked before; the name must follow at once. */
    private static final Pattern ANSWER =
            Pattern.compile("^(?:that )?it(?: is|'s|’s| was| may be| might be| could be) ");

    /** "A is in fact the mystery Chinese defector": somebody is said to be the one. */
    private static final Pattern THE_ONE = Pattern.compile(
            "\\b(?:is|was|as|be)\\b(?: \\w+){0,3}? the (?:(?:\\w+|\\w+-\\w+) ){0,3}?(\\w+(?:er|or|ee|ive|py|ole|ant))\\b");

    /** Answers this far apart, in UTF-16 units, belong to one question. */
    private static final int NEAR = 160;

    private record Answer(Named who, Span span, String question) {}

    @Override
    public List<Conflict> in(Evidence evidence) {
        List<Conflict> found = new ArrayList<>();
        for (Page page : evidence.pile().pages()) {
            List<Answer> answers = answers(page);
            Set<String> said = new HashSet<>();
            for (int i = 0; i < answers.size(); i++) {
                for (int j = i + 1; j < Math.min(answers.size(), i + 12); j++) {
                    if (rivals(answers.get(i), answers.get(j)) && said.add(pair(answers.get(i), answers.get(j)))) {
                        found.add(conflict(page, answers.get(i), answers.get(j)));
                    }
                }
            }
        }
        return found;
    }

    private static boolean rivals(Answer a, Answer b) {
        boolean oneQuestion = a.question().equals(b.question())
                && (!a.question().isEmpty() || b.span().start() - a.span().end() <= NEAR);
        return oneQuestion && !a.who().entity().equals(b.who().entity());
    }

    private static String pair(Answer a, Answer b) {
        String one = a.who().entity();
        String other = b.who().entity();
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    private static List<Answer> answers(Page page) {
        List<Answer> answers = new ArrayList<>();
        for (Statement statement : page.reading().statements()) {
            if (statement.isAttributed()) {
                Span content = statement.contentSpan();
                answer(page, content)
                        .filter(answer -> EventTimes.teller(
                                        page, statement, answer.who().span())
                                .equals(statement))
                        .ifPresent(answers::add);
            }
        }
        return answers;
    }

    private static Optional<Answer> answer(Page page, Span content) {
        String words = page.lower().substring(content.start(), Math.min(content.end(), content.start() + 300));
        Matcher it = ANSWER.matcher(words);
        if (it.find()) {
            int name = content.start() + it.end();
            return page.namedIn(content).stream()
                    .filter(named -> named.kind() == EntityKind.PERSON
                            && Math.abs(named.span().start() - name) <= 3)
                    .findFirst()
                    .map(named -> new Answer(named, content, ""));
        }
        Matcher one = THE_ONE.matcher(words);
        if (one.find()) {
            int verb = content.start() + one.start();
            return page.namedIn(content).stream()
                    .filter(named ->
                            named.kind() == EntityKind.PERSON && named.span().end() <= verb + 1)
                    .reduce((first, second) -> second)
                    .map(named -> new Answer(named, content, one.group(1).toLowerCase(Locale.ROOT)));
        }
        return Optional.empty();
    }

    private static Conflict conflict(Page page, Answer a, Answer b) {
        String question = a.question().isEmpty() ? "one question" : "who is the " + a.question();
        return Conflicts.between(
                Kind.IDENTITY,
                new Passage(page.document().id(), a.span()),
                new Passage(page.document().id(), b.span()),
                "Rival answers to " + question + ": " + a.who().name() + " or "
                        + b.who().name());
    }
}
