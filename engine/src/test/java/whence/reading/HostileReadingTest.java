package whence.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import whence.text.Document;
import whence.text.Linguist;
import whence.text.Sentence;
import whence.text.Span;
import whence.text.Token;

/** Texts that no newsroom wrote: they are read without failure, in time that grows with their length, and say what was left. */
class HostileReadingTest {

    private static final EnglishReader READER = EnglishReader.load();

    /** A safety net only: the work is bounded by its amount, and a quiet machine needs a tenth. */
    private static final Duration LIMIT = Duration.ofMinutes(4);

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("one sentence without an end", "the old minister of the harbour fled, ".repeat(2_000)),
                Arguments.of("nested quotation marks", "“".repeat(3_000) + "He fled" + "”".repeat(3_000)),
                Arguments.of("marks that nothing closes", "\"he said ‘ ".repeat(1_500)),
                Arguments.of("quotations side by side", "\"he said\" ".repeat(1_500)),
                Arguments.of("all capitals", "THE MINISTER SAID THAT TAL HAD FLED. ".repeat(200)),
                Arguments.of("no spaces", "themistersaidthattalhadfled".repeat(5_000)),
                Arguments.of("right to left", "قال الوزير إن السفينة غرقت \"أمس\". ".repeat(5_000)),
                Arguments.of("surrogates, halves among them", "😀 said \uD83D Tal 😀. \uDE00".repeat(300)),
                Arguments.of("a table", "Name\tAge\t12\t45\n".repeat(1_000)),
                Arguments.of("a line to a word", "Tal\n\n".repeat(2_000)),
                Arguments.of("Chinese", "据美国媒体报道，副部长已经离开。他表示，“我不知道”。".repeat(5_000)),
                Arguments.of("marks alone", ".,;—(".repeat(2_000)),
                Arguments.of("white space alone", " \n\t".repeat(5_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void a_hostile_text_is_read_within_bounds(String kind, String text) {
        Reading reading = assertTimeoutPreemptively(LIMIT, () -> READER.read(document(text)), kind);

        assertThat(spans(reading)).allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
        assertThat(reading.coverage().unread()).isBetween(0.0, 1.0);
        assertThat(reading.coverage().note().isEmpty())
                .isEqualTo(reading.coverage().unread() == 0);
    }

    @Test
    void hearsay_without_an_end_is_read_in_part_and_says_where_reading_stopped() {
        String text = "he said that ".repeat(20_000);

        Reading reading = assertTimeoutPreemptively(LIMIT, () -> READER.read(document(text)));

        assertThat(reading.coverage().unread()).isGreaterThan(0.5);
        assertThat(reading.coverage().note())
                .contains("beyond what is read of one document, from character")
                .contains("too many statements in one sentence, from character");
        assertThat(reading.statements()).isNotEmpty();
    }

    @Test
    void a_sentence_in_another_script_is_left_unread_and_the_english_around_it_is_read() {
        Reading reading = READER.read(document("Mira Tal said that he had fled. 副部长已经离开中国。 He denied it."));

        assertThat(reading.statements()).anyMatch(Statement::isAttributed);
        assertThat(reading.coverage().note()).isEqualTo("not read: in another script, from character 32 on");
    }

    @Test
    void a_row_of_marks_is_no_sentence_and_no_word_of_it_is_guessed() {
        List<Sentence> sentences =
                Linguist.english().sentences("He fled, he said. " + "’ ”’ ".repeat(1_000), 0, word -> false);

        assertThat(sentences).hasSizeGreaterThan(5);
        assertThat(sentences.get(0).tokens()).extracting(Token::tag).startsWith("PRP", "VBD");
        assertThat(sentences.subList(1, sentences.size()))
                .allSatisfy(sentence ->
                        assertThat(sentence.tokens()).extracting(Token::tag).containsOnly("NFP"));
    }

    private static Document document(String text) {
        return new Document("d", "d", text, Map.of(), Document.Layout.PLAIN);
    }

    private static List<Span> spans(Reading reading) {
        return reading.statements().stream()
                .flatMap(statement -> Stream.of(
                        statement.parts().content(),
                        statement.parts().cue(),
                        statement.parts().source()))
                .flatMap(List::stream)
                .toList();
    }
}
