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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whence.text.Document;
import whence.text.Span;

/**
 * How well the Chinese gold set is read: F1 of the characters that belong to sources, cues and contents of statements whose cues
 * meet. The figures of the last run are in the failure message when a floor is missed.
 */
class ChineseGoldTest {

    private static final ChineseReader READER = ChineseReader.load();

    private static final Map<String, Function<Parts, List<Span>>> PARTS =
            Map.of("source", Parts::source, "cue", Parts::cue, "content", Parts::content);

    @ParameterizedTest
    @CsvSource({
        "open,source,90",
        "open,cue,90",
        "open,content,90",
        "closed,source,75",
        "closed,cue,75",
        "closed,content,75"
    })
    void most_of_what_belongs_to_each_part_is_found(String set, String part, double floor) throws IOException {
        int[] counts = new int[3];
        for (JsonNode passage : passages(set)) {
            count(passage, part, counts);
        }
        double f1 = 200.0 * counts[2] / (counts[0] + counts[1]);
        assertThat(f1).as("%s of the %s part", part, set).isGreaterThan(floor);
    }

    /** Adds units of the gold, units found, and units in both. */
    private static void count(JsonNode passage, String part, int[] counts) {
        String text = passage.get("text").asText();
        List<Statement> found = new ArrayList<>(
                READER.read(new Document("d", "d", text, Map.of(), Document.Layout.PLAIN)).statements().stream()
                        .filter(Statement::isAttributed)
                        .toList());
        Function<Parts, List<Span>> of = Objects.requireNonNull(PARTS.get(part));
        found.forEach(
                statement -> counts[1] += units(of.apply(statement.parts())).cardinality());
        Set<Statement> taken = new HashSet<>();
        for (JsonNode gold : passage.get("statements")) {
            BitSet wanted = units(gold.get(part), text);
            counts[0] += wanted.cardinality();
            found.stream()
                    .filter(statement -> !taken.contains(statement)
                            && units(statement.parts().cue()).intersects(units(gold.get("cue"), text)))
                    .findFirst()
                    .ifPresent(statement -> {
                        taken.add(statement);
                        wanted.and(units(of.apply(statement.parts())));
                        counts[2] += wanted.cardinality();
                    });
        }
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

    private static List<JsonNode> passages(String set) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> passages = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ChineseGoldTest.class.getResourceAsStream("/whence/gold/chinese.jsonl")),
                StandardCharsets.UTF_8))) {
            for (String line : reader.lines().toList()) {
                JsonNode passage = json.readTree(line);
                if (passage.get("part").asText().equals(set)) {
                    passages.add(passage);
                }
            }
        }
        return passages;
    }
}
