package whence.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whence.claim.Pile.Named;
import whence.claim.Pile.Page;
import whence.reading.EntityKind;
import whence.reading.Stance;
import whence.reading.Statement;
import whence.text.Lexicon;
import whence.text.Span;

/** Finds what is said of somebody's state: on sick leave, at home, not under arrest. */
final class States {

    /** How far before the words for a state its bearer may stand, in UTF-16 units. */
    private static final int NEAR = 140;

    /** How far back a "he" may point, in UTF-16 units. */
    private static final int BACK = 300;

    private static final Set<String> POINTING = Set.of("he", "she", "him", "his", "her");

    private record Words(String state, Pattern pattern) {}

    private static final List<Words> WORDS = Lexicon.rows(States.class, "states.tsv").stream()
            .map(row ->
                    new Words(row.get(0), Pattern.compile("(?<![\\p{Alnum}])(?:" + row.get(1) + ")(?![\\p{Alnum}])")))
            .toList();

    /** A state with its bearer's id. */
    record Found(String state, String bearer, Telling telling) {}

    private States() {}

    static List<Found> in(Evidence evidence) {
        List<Found> found = new ArrayList<>();
        for (Page page : evidence.pile().pages()) {
            for (Statement statement : page.reading().statements()) {
                if (statement.voice().stance() == Stance.ASSERTS) {
                    in(page, statement, found);
                }
            }
        }
        return found;
    }

    private static void in(Page page, Statement statement, List<Found> found) {
        Span content = statement.contentSpan();
        for (Words words : WORDS) {
            Matcher state = words.pattern().matcher(page.lower()).region(content.start(), content.end());
            if (state.find()) {
                Telling telling = new Telling(page, statement, new Span(state.start(), state.end()));
                if (telling.isOwn()) {
                    bearer(page, statement, telling)
                            .ifPresent(named -> found.add(new Found(words.state(), named.entity(), telling)));
                }
            }
        }
    }

    /** The nearest person before in the sentence; for a "he", the last person named before that is not the speaker. */
    private static Optional<Named> bearer(Page page, Statement statement, Telling telling) {
        Span sentence = telling.passage().span();
        int from = Math.max(sentence.start(), telling.event().start() - NEAR);
        if (from >= telling.event().start()) {
            return Optional.empty();
        }
        Span before = new Span(from, telling.event().start());
        Optional<Named> inside = lastPerson(page.namedIn(before), statement);
        if (inside.isPresent()) {
            return inside;
        }
        boolean points = List.of(before.of(page.lower()).split("[^\\p{L}]+", -1)).stream()
                        .anyMatch(POINTING::contains)
                || before.of(page.lower()).chars().anyMatch(c -> "他她其".indexOf(c) >= 0);
        return points ? lastPerson(page.namedBefore(before.start(), BACK), statement) : Optional.empty();
    }

    private static Optional<Named> lastPerson(List<Named> named, Statement statement) {
        return named.stream()
                .filter(one -> one.kind() == EntityKind.PERSON)
                .filter(one -> statement.parts().source().stream().noneMatch(source -> source.overlaps(one.span())))
                .reduce((first, second) -> second);
    }
}
