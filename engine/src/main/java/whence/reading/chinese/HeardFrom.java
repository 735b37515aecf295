package whence.reading.chinese;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import whence.reading.Certainty;
import whence.reading.Stance;
import whence.reading.chinese.Cues.Cue;
import whence.text.Span;

/**
 * Whom somebody has it from: 记者从港务局获悉, 港务局从警方处得知. A paper's reporter is no source beside the one that was asked;
 * anybody else hands on what that one said.
 *
 * @param who who has it; none where it is the paper's own reporter
 * @param with the preposition
 * @param from whom it is had from
 */
record HeardFrom(Optional<Span> who, Span with, Span from) {

    private static final Set<String> LEARNED = Set.copyOf(WordLists.of("learned from somebody"));
    private static final List<String> FROM = WordLists.of("from somebody");
    private static final List<String> AT = WordLists.of("at somebody");
    private static final List<String> REPORTER = WordLists.of("reporter");

    /** In the clause of a cue, from a place on. */
    static Optional<HeardFrom> in(Line line, int clause, Cue cue) {
        if (!LEARNED.contains(cue.entry().word())) {
            return Optional.empty();
        }
        for (int at = clause; at < cue.span().start(); at++) {
            int length = starting(line, at);
            if (length > 0 && line.isBoundary(at) && line.isBoundary(at + length)) {
                Span with = new Span(at, at + length);
                Optional<Span> who = SourceWords.between(line, clause, at)
                        .filter(span -> REPORTER.stream().noneMatch(span.of(line.text())::endsWith));
                return SourceWords.between(
                                line, with.end(), end(line, cue.span().start()))
                        .map(from -> new HeardFrom(who, with, from));
            }
        }
        return Optional.empty();
    }

    /** The words that name who reports. */
    Span source() {
        return who.orElse(from);
    }

    /** What whom it is had from said, where somebody else hands it on. */
    Optional<Found> cited(List<Span> content) {
        return who.map(handsOn ->
                new Found(Nesting.CITED, content, List.of(with), List.of(from), Stance.ASSERTS, Certainty.CERTAIN));
    }

    private static int starting(Line line, int at) {
        return FROM.stream()
                .filter(word -> line.startsWith(word, at))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static int end(Line line, int to) {
        return to
                - AT.stream()
                        .filter(word -> line.startsWith(word, to - word.length()))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
    }
}
