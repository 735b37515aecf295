package whence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import whence.text.Document;
import whence.text.Span;

/** What the English reader takes from a text: read this first. */
class ReadingSpec {

    private static final EnglishReader READER = EnglishReader.load();

    /** Attributed statements as {@code source | cue | content}, pieces joined by " … ". */
    private static List<String> attributed(String text) {
        return READER.read(document(text)).statements().stream()
                .filter(Statement::isAttributed)
                .map(statement -> words(statement.parts().source(), text) + " | "
                        + words(statement.parts().cue(), text) + " | "
                        + words(statement.parts().content(), text))
                .toList();
    }

    private static Document document(String text) {
        return new Document("d", "d", text, Map.of(), Document.Layout.PLAIN);
    }

    private static String words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
    }

    @Test
    void a_verb_of_saying_reports_its_clause() {
        assertThat(attributed("Harbour minister Ilan Varro said that the ferry had sunk."))
                .containsExactly("Harbour minister Ilan Varro | said | that the ferry had sunk");
    }

    @Test
    void a_clause_after_what_it_reports_names_the_source() {
        assertThat(attributed("The deputy minister has fled the island, the Northern Post reported on Friday."))
                .containsExactly("the Northern Post | reported | The deputy minister has fled the island");
    }

    @Test
    void a_quotation_interrupted_by_its_clause_is_one_statement() {
        assertThat(attributed("“We lost the ship,” said Mira Tal, a former envoy. “We lost the crew too.”"))
                .containsExactly("Mira Tal, a former envoy | said | “We lost the ship,” … “We lost the crew too.”");
    }

    @Test
    void according_to_names_a_source_before_and_after_the_content() {
        assertThat(attributed(
                        "According to a port official, the ship was empty. It sank at noon, according to the crew."))
                .containsExactly(
                        "a port official | According to | the ship was empty",
                        "the crew | according to | It sank at noon");
    }

    @Test
    void a_sentence_without_reporting_words_is_the_voice_of_the_document() {
        assertThat(READER.read(document("The ferry sank off Port Ansel on Monday."))
                        .statements())
                .singleElement()
                .satisfies(own -> {
                    assertThat(own.isAttributed()).isFalse();
                    assertThat(own.voice().kind()).isEqualTo(SourceKind.DOCUMENT);
                });
    }

    @Test
    void hearsay_stands_within_the_statement_that_passes_it_on() {
        List<Statement> statements = READER.read(
                        document("Mira Tal wrote that a friend told her that the minister had fled."))
                .statements();

        assertThat(statements).hasSize(2);
        assertThat(statements.get(1).within()).isEqualTo(statements.get(0).id());
    }
}
