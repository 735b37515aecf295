package whence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import whence.reading.Certainty;
import whence.reading.SourceKind;
import whence.reading.Stance;

/** The gold sets for reading are well formed; what their parts mean is said in ANNOTATION.md beside them. */
class GoldSetsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"english.jsonl", "chinese.jsonl"})
    void there_are_150_passages_a_third_of_them_closed(String set) {
        List<JsonNode> passages = passages(set);
        assertThat(passages).hasSize(150);
        assertThat(passages.stream().map(passage -> passage.get("id"))).doesNotHaveDuplicates();
        assertThat(passages)
                .filteredOn(passage -> passage.get("part").asText().equals("closed"))
                .hasSize(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"english.jsonl", "chinese.jsonl"})
    void every_part_is_a_piece_of_the_text_without_blank_edges(String set) {
        for (JsonNode passage : passages(set)) {
            int[] text = passage.get("text").asText().codePoints().toArray();
            for (JsonNode statement : passage.get("statements")) {
                assertThat(statement.get("content")).isNotEmpty();
                assertThat(statement.get("cue")).isNotEmpty();
                for (String part : List.of("content", "cue", "source")) {
                    statement.get(part).forEach(span -> {
                        int start = span.get(0).asInt();
                        int end = span.get(1).asInt();
                        assertThat(start).isBetween(0, end - 1);
                        assertThat(end).isLessThanOrEqualTo(text.length);
                        String words = new String(text, start, end - start);
                        assertThat(words).isEqualTo(words.strip());
                    });
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"english.jsonl", "chinese.jsonl"})
    void a_statement_stands_within_one_whose_content_holds_its_content(String set) {
        for (JsonNode passage : passages(set)) {
            for (JsonNode inner : passage.get("statements")) {
                if (inner.get("within").isNull()) {
                    continue;
                }
                JsonNode outer = Objects.requireNonNull(
                        passage.get("statements").get(inner.get("within").asInt()));
                assertThat(outer).as(passage.get("id").asText()).isNotSameAs(inner);
                inner.get("content")
                        .forEach(span -> assertThat(outer.get("content"))
                                .as(passage.get("id").asText())
                                .anyMatch(held -> held.get(0).asInt()
                                                <= span.get(0).asInt()
                                        && span.get(1).asInt() <= held.get(1).asInt()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"english.jsonl", "chinese.jsonl"})
    void stances_certainties_and_kinds_are_those_of_the_reader(String set) {
        Set<String> stances = words(Stream.of(Stance.values()).map(Stance::word));
        Set<String> certainties = words(Stream.of(Certainty.values()).map(Certainty::word));
        Set<String> kinds =
                words(Stream.of(SourceKind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)));
        for (JsonNode passage : passages(set)) {
            for (JsonNode statement : passage.get("statements")) {
                assertThat(stances).contains(statement.get("stance").asText());
                assertThat(certainties).contains(statement.get("certainty").asText());
                assertThat(kinds).contains(statement.get("kind").asText());
                assertThat(statement.get("source").isEmpty())
                        .as("%s: no source, no name", passage.get("id").asText())
                        .isEqualTo(statement.get("kind").asText().equals("missing"));
            }
        }
    }

    private static Set<String> words(Stream<String> words) {
        return words.collect(Collectors.toUnmodifiableSet());
    }

    private static List<JsonNode> passages(String set) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(GoldSetsTest.class.getResourceAsStream("/whence/gold/" + set)),
                StandardCharsets.UTF_8))) {
            return lines.lines().map(GoldSetsTest::parsed).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
