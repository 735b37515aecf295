package whence.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import whence.claim.Pile;
import whence.claim.Pile.Page;
import whence.entity.Cast;
import whence.reading.Certainty;
import whence.reading.Parts;
import whence.reading.Quantity;
import whence.reading.QuantityFinder;
import whence.reading.Reading;
import whence.reading.SourceKind;
import whence.reading.Stance;
import whence.reading.Statement;
import whence.reading.Voice;
import whence.text.Document;
import whence.text.Span;

/** The numbers of a text that is far longer than what is read of it. */
class CountTest {

    private static final String SENTENCE = "12 men fled. ";

    @Test
    void of_two_hundred_thousand_numbers_those_are_counted_that_a_statement_tells() {
        int many = 200_000;
        int read = 2_000;
        Document document = new Document("d", "d", SENTENCE.repeat(many), Map.of(), Document.Layout.PLAIN);
        List<Quantity> quantities = new QuantityFinder().find(document, List.of());
        List<Statement> statements = IntStream.range(0, read)
                .mapToObj(i -> statement("s" + (i + 1), i * SENTENCE.length()))
                .toList();
        Page page = Pile.of(
                        List.of(document),
                        List.of(new Reading(
                                "d",
                                statements,
                                new Reading.Figures(List.of(), quantities),
                                List.of(),
                                new Reading.Coverage(true, 0.9, "", null))),
                        new Cast(List.of(), Map.of()))
                .getPage("d");

        List<Count> counts = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Count.in(page));

        assertThat(quantities).hasSize(many);
        assertThat(counts)
                .hasSize(read)
                .allMatch(count -> count.telling()
                        .statement()
                        .contentSpan()
                        .contains(count.quantity().span()));
    }

    private static Statement statement(String id, int start) {
        return new Statement(
                id,
                new Parts(List.of(new Span(start, start + SENTENCE.length() - 1)), List.of(), List.of()),
                null,
                new Voice(SourceKind.DOCUMENT, null, Stance.ASSERTS, Certainty.CERTAIN, ""),
                new Statement.Basis(List.of(), "own voice"));
    }
}
