package whence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The example story and its truth file fit together: what the truth says that a document says stands in it. */
class StoryTruthTest {

    private static final Path EXAMPLES = examples();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> TEXTS = texts();
    private static final JsonNode TRUTH = truth();

    @Test
    void all_words_quoted_in_the_truth_stand_in_the_document_that_is_named() {
        List<JsonNode> quoted = new ArrayList<>();
        collectQuoted(TRUTH, quoted);
        assertThat(quoted).hasSizeGreaterThan(200);
        assertThat(quoted)
                .allMatch(place -> TEXTS.getOrDefault(place.get("document").asText(), "")
                        .contains(evenedOut(place.get("words").asText())));
    }

    @Test
    void every_document_of_the_story_is_spoken_of_and_no_other() {
        assertThat(TRUTH.findValuesAsText("document")).isNotEmpty().isSubsetOf(TEXTS.keySet());
        assertThat(TRUTH.findValuesAsText("document")).containsAll(TEXTS.keySet());
        assertThat(TRUTH.get("documents").findValuesAsText("id")).containsExactlyInAnyOrderElementsOf(TEXTS.keySet());
    }

    @Test
    void names_stand_in_the_documents_that_are_said_to_hold_them() {
        List<String> missing = new ArrayList<>();
        TRUTH.get("people")
                .forEach(person -> person.get("names")
                        .forEach(name -> name.get("documents").forEach(document -> {
                            if (!TEXTS.getOrDefault(document.asText(), "")
                                    .contains(evenedOut(name.get("text").asText()))) {
                                missing.add(name.get("text").asText() + " in " + document.asText());
                            }
                        })));
        assertThat(missing).isEmpty();
    }

    @Test
    void the_reports_of_an_origin_are_reports_of_its_claim() {
        for (JsonNode claim : TRUTH.get("claims")) {
            JsonNode origins = claim.get("origins");
            assertThat(origins.get("atLeast").asInt())
                    .as(claim.get("id").asText())
                    .isBetween(1, origins.get("atMost").asInt());
            assertThat(origins.get("list").size())
                    .isGreaterThanOrEqualTo(origins.get("atLeast").asInt());
            List<String> reporting = claim.get("reports").findValuesAsText("document");
            origins.get("list")
                    .forEach(origin -> origin.get("reports")
                            .forEach(report -> assertThat(reporting)
                                    .as(claim.get("id").asText())
                                    .contains(report.asText())));
        }
    }

    @Test
    void variants_denials_and_retractions_name_claims_that_exist() {
        Set<String> ids = new HashSet<>(TRUTH.get("claims").findValuesAsText("id"));
        assertThat(ids).hasSameSizeAs(TRUTH.get("claims"));
        assertThat(TRUTH.findValuesAsText("claim")).isNotEmpty().isSubsetOf(ids);
    }

    @Test
    void about_a_third_of_the_documents_are_chinese() {
        long chinese = TEXTS.values().stream()
                .filter(text -> text.codePoints().filter(StoryTruthTest::isHan).count() > text.length() / 2)
                .count();
        assertThat(TEXTS).hasSizeBetween(14, 20);
        assertThat((double) chinese / TEXTS.size()).isBetween(0.3, 0.4);
    }

    /** Every object that names a document and words in it. */
    private static void collectQuoted(JsonNode node, List<JsonNode> quoted) {
        if (node.has("document") && node.has("words")) {
            quoted.add(node);
        }
        node.forEach(inner -> collectQuoted(inner, quoted));
    }

    private static boolean isHan(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(EXAMPLES.resolve("harbour-letter"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                String id = name.replaceFirst("[.][a-z]+$", "");
                if (name.endsWith(".html")) {
                    texts.put(id, evenedOut(Jsoup.parse(file.toFile(), null).text()));
                } else if (name.endsWith(".jsonl")) {
                    for (String line : Files.readAllLines(file)) {
                        JsonNode article = JSON.readTree(line);
                        texts.put(
                                article.get("id").asText(),
                                evenedOut(article.get("text").asText()));
                    }
                } else if (name.endsWith(".txt")) {
                    texts.put(id, evenedOut(Files.readString(file)));
                }
            }
            return texts;
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static JsonNode truth() {
        try {
            return JSON.readTree(EXAMPLES.resolve("harbour-letter.truth.json").toFile());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    /** Tests run in the module's folder or in the repository's root. */
    private static Path examples() {
        Path here = Path.of("examples");
        return Files.isDirectory(here) ? here : Path.of("..", "examples");
    }

    private static String evenedOut(String text) {
        return text.strip().replaceAll("[\\s\\u3000]++", " ");
    }
}
