package whence.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import whence.conflict.Conflict;
import whence.dossier.Findings.ClaimFile;
import whence.timeline.LifeEvent;
import whence.timeline.LifeEvent.Step;

/**
 * The whole flow over the example story, held against what a careful reader finds in it. Counts are what is found today
 * of what could be found in the documents that are read: a loss fails, and who gains more raises the number.
 */
@Tag("language-models")
class GoldenStoryTest {

    private static final GoldenStory STORY = GoldenStory.run();

    @Test
    void every_document_is_taken_and_read() {
        assertThat(STORY.documents()).isEqualTo(19);
        assertThat(STORY.truth("documents").stream()
                        .filter(document -> STORY.isRead(document.get("id").asText())))
                .hasSize(19);
    }

    @Test
    void no_claim_is_said_to_be_confirmed_more_often_than_it_is() {
        List<String> confirmedTooOften = new ArrayList<>();
        int held = 0;
        for (JsonNode claim : STORY.truth("claims")) {
            for (ClaimFile file : STORY.findClaim(claim).stream().toList()) {
                held++;
                if (file.origins().atLeast()
                        > claim.get("origins").get("atMost").asInt()) {
                    confirmedTooOften.add(claim.get("id").asText());
                }
            }
        }
        assertThat(confirmedTooOften).isEmpty();
        assertThat(held)
                .as("true claims of which at least one report is found, of 14")
                .isGreaterThanOrEqualTo(12);
    }

    @Test
    void the_interval_of_origins_meets_the_true_one() {
        assertThat(STORY.truth("claims").stream()
                        .filter(claim -> STORY.findClaim(claim)
                                .filter(file -> meets(file, claim.get("origins")))
                                .isPresent()))
                .as("of 14 claims")
                .hasSizeGreaterThanOrEqualTo(13);
    }

    private static boolean meets(ClaimFile file, JsonNode origins) {
        return file.origins().atLeast() <= origins.get("atMost").asInt()
                && file.origins().atMost() >= origins.get("atLeast").asInt();
    }

    @Test
    void reports_of_one_claim_stand_together() {
        int together = 0;
        int all = 0;
        for (JsonNode claim : STORY.truth("claims")) {
            all += STORY.reports(claim).size();
            together += STORY.findClaim(claim)
                    .map(file -> STORY.reportsOf(claim, file.claim()))
                    .orElse(0);
        }
        assertThat(all).isEqualTo(84);
        assertThat(together).as("reports with most of their claim, of " + all).isGreaterThanOrEqualTo(45);
    }

    @Test
    void who_has_it_from_whom_is_found() {
        long found = STORY.truth("derivations").stream()
                .filter(link -> STORY.isRead(link.get("to").asText()))
                .filter(STORY::isLinked)
                .count();
        assertThat(found).as("links, of 31").isGreaterThanOrEqualTo(16);
    }

    @Test
    void who_denied_it_is_found() {
        int found = 0;
        int all = 0;
        for (JsonNode denial : STORY.truth("denials")) {
            Set<String> documents = STORY.findClaim(denial.get("claim").asText())
                    .map(file -> documentsOf(file, Step.DENIED))
                    .orElse(Set.of());
            for (JsonNode place : denial.get("words")) {
                if (STORY.areRead(place)) {
                    all++;
                    found += documents.contains(place.get("document").asText()) ? 1 : 0;
                }
            }
        }
        assertThat(all).isEqualTo(10);
        assertThat(found).as("denials, of " + all).isGreaterThanOrEqualTo(8);
    }

    private static Set<String> documentsOf(ClaimFile file, Step step) {
        return file.life().stream()
                .filter(event -> event.step() == step)
                .map(LifeEvent::document)
                .collect(Collectors.toSet());
    }

    @Test
    void conflicts_are_found_and_what_only_seems_one_is_not_said() {
        List<String> found = new ArrayList<>();
        List<String> fooled = new ArrayList<>();
        for (JsonNode conflict : STORY.truth("conflicts")) {
            if (STORY.isSaid(conflict.get("a"), conflict.get("b"))) {
                (conflict.get("real").asBoolean() ? found : fooled)
                        .add(conflict.get("why").asText());
            }
        }
        assertThat(fooled).as("look-alikes said to be conflicts").isEmpty();
        assertThat(found).as("of 12 conflicts in documents that are read").hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void every_conflict_says_why_in_one_sentence() {
        assertThat(STORY.findings().conflicts()).isNotEmpty().allSatisfy(conflict -> {
            assertThat(conflict.why()).isNotBlank().doesNotContain("\n").hasSizeLessThan(400);
            assertThat(conflict.a()).isLessThanOrEqualTo(conflict.b());
        });
    }

    /** Of the true ones some are told at other places than the truth names: this bounds what is said beside them. */
    @Test
    void few_conflicts_are_said_beside_the_true_ones() {
        List<Conflict> beside = STORY.findings().conflicts().stream()
                .filter(conflict -> STORY.truth("conflicts").stream()
                        .filter(one -> one.get("real").asBoolean())
                        .noneMatch(one -> STORY.joins(conflict, one.get("a"), one.get("b"))))
                .toList();
        assertThat(beside).hasSizeLessThanOrEqualTo(9);
    }
}
