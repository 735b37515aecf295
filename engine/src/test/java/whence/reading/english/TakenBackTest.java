package whence.reading.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import whence.reading.Certainty;
import whence.reading.Stance;
import whence.text.Span;

/** What is told again only to take it back is found in a text of any length. */
class TakenBackTest {

    private static final String SENTENCE = "The outlet withdrew its report that the pumps were off. ";

    @Test
    void each_of_forty_thousand_reports_is_taken_back_by_its_own_sentence() {
        int many = 40_000;
        List<Found> found = IntStream.range(0, many)
                .mapToObj(i -> i * SENTENCE.length())
                .flatMap(at -> List.of(withdrawal(at), report(at)).stream())
                .toList();

        List<Found> settled =
                assertTimeoutPreemptively(Duration.ofSeconds(10), () -> TakenBack.in(found, SENTENCE.repeat(many)));

        assertThat(settled)
                .hasSize(many)
                .allMatch(one -> one.manner().stance() == Stance.RETRACTS)
                .allMatch(one -> one.content().get(0).length() == "the pumps were off".length());
    }

    private static Found withdrawal(int at) {
        return found("verb", Stance.RETRACTS, at, "its report that the pumps were off", "withdrew");
    }

    private static Found report(int at) {
        return found("noun with a clause", Stance.ASSERTS, at, "the pumps were off", "report");
    }

    private static Found found(String rule, Stance stance, int at, String content, String cue) {
        return new Found(
                rule,
                List.of(span(at, content)),
                List.of(span(at, cue)),
                List.of(span(at, "The outlet")),
                new Found.Manner(stance, Certainty.CERTAIN, true));
    }

    private static Span span(int at, String words) {
        int start = at + SENTENCE.indexOf(words);
        return new Span(start, start + words.length());
    }
}
