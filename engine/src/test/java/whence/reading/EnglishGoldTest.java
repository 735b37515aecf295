package whence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whence.text.Document;
import whence.text.Span;

/**
 * How well the English gold set is read: whether statements are found where their cues stand, whether each stands within the right
 * one, and how its speaker stands to it. The figure of the run is in the failure message when a floor is missed.
 */
class EnglishGoldTest {

    private static final EnglishReader READER = EnglishReader.load();

    /**
     * What was counted over the passages of one part.
     *
     * @param right of what was found, how many as the gold has it
     * @param found all that were found
     * @param gold all that the gold has
     */
    private record Count(int right, int found, int gold) {

        Count plus(Count other) {
            return new Count(right + other.right, found + other.found, gold + other.gold);
        }

        double f1() {
            return 200.0 * right / Math.max(1, found + gold);
        }
    }

    /** A passage with what was found in it, and which found statement answers which of the gold's. */
    private record Passage(List<JsonNode> gold, List<Statement> found, Map<Integer, Integer> answers) {}

    @ParameterizedTest
    @CsvSource({"open,80", "closed,80"})
    void most_statements_are_found(String part, double floor) throws IOException {
        Count count = new Count(0, 0, 0);
        for (Passage passage : passages(part)) {
            count = count.plus(new Count(passage.answers.size(), passage.found.size(), passage.gold.size()));
        }
        assertThat(count.f1()).as("statements of the %s part: %s", part, count).isGreaterThan(floor);
    }

    @ParameterizedTest
    @CsvSource({"open,65", "closed,70"})
    void most_statements_within_others_stand_within_the_right_one(String part, double floor) throws IOException {
        Count count = new Count(0, 0, 0);
        for (Passage passage : passages(part)) {
            count = count.plus(nested(passage));
        }
        assertThat(count.f1())
                .as("nested links of the %s part: %s", part, count)
                .isGreaterThan(floor);
    }

    @ParameterizedTest
    @CsvSource({"open,80", "closed,80"})
    void the_stance_of_most_that_are_found_is_right(String part, double floor) throws IOException {
        int right = 0;
        int all = 0;
        for (Passage passage : passages(part)) {
            for (Map.Entry<Integer, Integer> answer : passage.answers.entrySet()) {
                String stance =
                        passage.found.get(answer.getValue()).voice().stance().word();
                all++;
                right +=
                        passage.gold.get(answer.getKey()).get("stance").asText().equals(stance) ? 1 : 0;
            }
        }
        assertThat(100.0 * right / all)
                .as("stances of the %s part: %s of %s", part, right, all)
                .isGreaterThan(floor);
    }

    private static Count nested(Passage passage) {
        int right = 0;
        int gold = 0;
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < passage.found.size(); i++) {
            places.put(passage.found.get(i).id(), i);
        }
        for (int i = 0; i < passage.gold.size(); i++) {
            JsonNode within = passage.gold.get(i).get("within");
            if (!within.isNull()) {
                gold++;
                Integer answer = passage.answers.get(i);
                String outer = answer == null ? null : passage.found.get(answer).within();
                Integer outerPlace = outer == null ? null : places.get(outer);
                right += outerPlace != null && outerPlace.equals(passage.answers.get(within.asInt())) ? 1 : 0;
            }
        }
        int found = (int) passage.found.stream()
                .filter(statement -> statement.within() != null)
                .count();
        return new Count(right, found, gold);
    }

    private static List<Passage> passages(String part) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Passage> passages = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(EnglishGoldTest.class.getResourceAsStream("/whence/gold/english.jsonl")),
                StandardCharsets.UTF_8))) {
            for (String line : lines.lines().toList()) {
                JsonNode passage = json.readTree(line);
                if (passage.get("part").asText().equals(part)) {
                    passages.add(read(passage));
                }
            }
        }
        return passages;
    }

    private static Passage read(JsonNode passage) {
        String text = passage.get("text").asText();
        List<JsonNode> gold = new ArrayList<>();
        passage.get("statements").forEach(gold::add);
        List<Statement> found =
                READER.read(new Document("d", "d", text, Map.of(), Document.Layout.PLAIN)).statements().stream()
                        .filter(Statement::isAttributed)
                        .toList();
        Map<Integer, Integer> answers = new HashMap<>();
        for (int i = 0; i < gold.size(); i++) {
            BitSet cue = units(gold.get(i).get("cue"), text);
            for (int k = 0; k < found.size(); k++) {
                if (!answers.containsKey(i)
                        && !answers.containsValue(k)
                        && units(found.get(k).parts().cue()).intersects(cue)) {
                    answers.put(i, k);
                }
            }
        }
        return new Passage(gold, found, answers);
    }

    private static BitSet units(List<Span> spans) {
        BitSet units = new BitSet();
        spans.forEach(span -> units.set(span.start(), span.end()));
        return units;
    }

    private static BitSet units(JsonNode spans, String text) {
        BitSet units = new BitSet();
        spans.forEach(span -> units.set(
                text.offsetByCodePoints(0, span.get(0).asInt()),
                text.offsetByCodePoints(0, span.get(1).asInt())));
        return units;
    }
}
