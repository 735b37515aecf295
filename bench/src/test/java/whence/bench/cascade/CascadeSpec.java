package whence.bench.cascade;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Piles of made-up news: the same again from the same seed, and never other than their truth says. */
class CascadeSpec {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pile OPEN = new Pile(Part.OPEN, 7);
    private static final List<Pile.Told> STORIES =
            LongStream.range(0, 120).mapToObj(OPEN::story).toList();

    @Test
    void the_same_seed_makes_the_same_story_without_making_the_others() {
        assertThat(new Pile(Part.OPEN, 7).story(55)).isEqualTo(STORIES.get(55));
        assertThat(new Pile(Part.OPEN, 8).story(55)).isNotEqualTo(STORIES.get(55));
    }

    @Test
    void a_small_pile_is_the_beginning_of_a_large_one() {
        List<String> small = articles(50);
        List<String> large = articles(200);

        assertThat(small.size()).isGreaterThanOrEqualTo(50);
        assertThat(large).startsWith(small.toArray(String[]::new));
    }

    @Test
    void a_report_is_found_without_writing_the_stories_before_it() {
        List<String> all = articles(150);
        long story = OPEN.storyOf(120);

        assertThat(OPEN.story(story).articles()).contains(all.get(120));
    }

    @Test
    void what_is_said_to_stand_word_for_word_in_two_reports_does() {
        int compared = 0;
        for (Pile.Told story : STORIES) {
            Map<String, String> texts = texts(story);
            Map<String, String> kept = new HashMap<>();
            for (JsonNode report : lines(story, "report")) {
                if (report.path("hidden").asBoolean()) {
                    continue;
                }
                String text = texts.getOrDefault(report.path("document").asText(), "");
                for (JsonNode unit : report.path("units")) {
                    JsonNode span = unit.path("span");
                    String words = straight(
                            text.substring(span.path(0).asInt(), span.path(1).asInt()));
                    assertThat(words).isNotBlank().isEqualTo(words.strip());
                    if (unit.path("how").asText().equals("kept")) {
                        String before = kept.putIfAbsent(unit.path("unit").asText(), words);
                        assertThat(words).isEqualTo(before == null ? words : before);
                        compared += before == null ? 0 : 1;
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(1_000);
    }

    @Test
    void reports_that_have_nothing_from_each_other_share_no_run_of_eight_words() {
        for (Pile.Told story : STORIES) {
            Map<String, String> texts = texts(story);
            Set<Integer> met = new HashSet<>();
            for (JsonNode report : lines(story, "report")) {
                if (Set.of("original", "same-topic", "speech")
                        .contains(report.path("kind").asText())) {
                    Set<Integer> mine = new HashSet<>();
                    String text = texts.getOrDefault(report.path("document").asText(), "");
                    for (JsonNode unit : report.path("units")) {
                        JsonNode span = unit.path("span");
                        if (!text.isEmpty() && !unit.path("unit").asText().contains(".q")) {
                            mine.addAll(Story.runs(text.substring(
                                    span.path(0).asInt(), span.path(1).asInt())));
                        }
                    }
                    assertThat(mine).as(report.path("document").asText()).noneMatch(met::contains);
                    met.addAll(mine);
                }
            }
        }
    }

    @Test
    void a_speech_stands_in_the_same_words_in_every_report_of_it_and_is_one_origin() {
        List<Pile.Told> speeches = STORIES.stream()
                .filter(story -> story.truth().get(0).contains("\"storyKind\":\"speech\""))
                .toList();

        assertThat(speeches).isNotEmpty().allSatisfy(story -> {
            assertThat(lines(story, "claim"))
                    .singleElement()
                    .satisfies(claim ->
                            assertThat(claim.path("independent").asInt()).isEqualTo(1));
            assertThat(lines(story, "report"))
                    .allSatisfy(report -> assertThat(
                                    report.path("units").path(0).path("unit").asText())
                            .endsWith(".q1"));
        });
    }

    @Test
    void a_claim_has_as_many_origins_as_its_reports_can_be_followed_to() {
        for (Pile.Told story : STORIES) {
            Map<String, JsonNode> reports = new HashMap<>();
            lines(story, "report")
                    .forEach(report -> reports.put(report.path("document").asText(), report));
            for (JsonNode claim : lines(story, "claim")) {
                Set<String> origins = new TreeSet<>();
                claim.path("documents")
                        .forEach(document -> reports.getOrDefault(document.asText(), claim)
                                .path("origins")
                                .forEach(origin -> origins.add(origin.asText())));
                assertThat(claim.path("independent").asInt()).isEqualTo(origins.size());
                assertThat(claim.path("origins")).hasSize(origins.size());
            }
        }
    }

    @Test
    void every_edit_and_every_kind_of_credit_is_met() {
        Set<String> credits = new TreeSet<>();
        Set<String> kinds = new TreeSet<>();
        Set<String> changes = new TreeSet<>();
        boolean errors = false;
        for (Pile.Told story : STORIES) {
            for (JsonNode report : lines(story, "report")) {
                credits.add(report.path("credit").asText());
                kinds.add(report.path("kind").asText());
                report.path("units")
                        .forEach(unit -> changes.add(unit.path("how").asText()));
                errors |= !report.path("errors").isEmpty();
            }
        }
        assertThat(credits).containsExactly("circular", "missing", "none", "true", "wrong");
        assertThat(kinds).hasSize(Publication.Kind.values().length);
        assertThat(changes).containsExactly("altered", "indirect", "kept", "partial");
        assertThat(errors).isTrue();
    }

    @Test
    void two_edits_and_three_kinds_of_newsroom_are_kept_for_the_closed_part() {
        assertThat(Edit.of(Part.CLOSED)).hasSize(Edit.of(Part.OPEN).size() + 2).containsAll(Edit.of(Part.OPEN));
        assertThat(Style.of(Part.CLOSED)).hasSize(Style.of(Part.OPEN).size() + 3);
        assertThat(Outlet.all(Part.OPEN, 7)).noneMatch(outlet -> outlet.style().closedOnly());
    }

    @Test
    void the_generator_knows_nothing_of_what_is_measured_with_it() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "java..", "com.fasterxml.jackson..", "org.jspecify..", "whence.bench.cascade..")
                .because("a detector that is measured on what it helped to make measures itself")
                .check(new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests()))
                        .importPackages("whence.bench.cascade"));
    }

    private static List<String> articles(int documents) {
        List<String> articles = new ArrayList<>();
        OPEN.write(documents, told -> articles.addAll(told.articles()));
        return articles;
    }

    private static Map<String, String> texts(Pile.Told story) {
        Map<String, String> texts = new HashMap<>();
        story.articles().forEach(line -> {
            JsonNode article = json(line);
            texts.put(article.path("id").asText(), article.path("text").asText());
        });
        return texts;
    }

    private static List<JsonNode> lines(Pile.Told story, String kind) {
        return story.truth().stream()
                .map(CascadeSpec::json)
                .filter(node -> node.path("truth").asText().equals(kind))
                .toList();
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String straight(String words) {
        return words.replace('“', '"').replace('”', '"');
    }
}
