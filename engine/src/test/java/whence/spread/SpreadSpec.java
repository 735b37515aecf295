package whence.spread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import whence.analysis.Analysis;
import whence.dossier.Findings.ClaimFile;
import whence.dossier.Ledger;
import whence.given.GivenPage;
import whence.given.GivenStory;
import whence.provenance.TakenBack.How;
import whence.reading.Stance;
import whence.spread.Spread.Step;
import whence.spread.Spread.Tally;

/** How a claim travelled, and what a retraction does to the reports that hang on the one who took it back. */
class SpreadSpec {

    private static GivenPage says(String outlet, String day, String source) {
        return GivenPage.of(
                        outlet.toLowerCase(java.util.Locale.ROOT) + day.substring(8),
                        outlet,
                        day,
                        "Lindt fled, " + source + " said.")
                .said("Lindt fled", "said", source)
                .person("Lindt", "Oskar Lindt");
    }

    private static GivenPage against(Stance stance, String outlet, String day, String source) {
        String cue = stance == Stance.DENIES ? "denied" : "withdrew";
        return GivenPage.of(
                        outlet.toLowerCase(java.util.Locale.ROOT) + day.substring(8) + "-" + cue,
                        outlet,
                        day,
                        source + " " + cue + " that Lindt had fled.")
                .stance(stance, "that Lindt had fled", cue, source)
                .person("Lindt", "Oskar Lindt");
    }

    private static Spread spread(GivenPage... pages) {
        GivenStory story = GivenStory.of(pages);
        ClaimFile file = new Analysis()
                .derive(story.documents(), story.readings(), Ledger.EMPTY).claims().stream()
                        .filter(one -> one.claim().about().kind().equals("defect"))
                        .findFirst()
                        .orElseThrow();
        return new Spreads(story.documents()).of(file, List.of());
    }

    private static List<String> told(Spread spread) {
        return spread.steps().stream()
                .map(step -> step.findDay().map(Object::toString).orElse("?") + " "
                        + step.place().outlet() + " " + step.what().word())
                .toList();
    }

    private static List<String> fallen(Spread spread, How how) {
        return spread.steps().stream()
                .filter(step -> step.how()
                        .findTakenBack()
                        .filter(taken -> taken.how() == how)
                        .isPresent())
                .map(Step::place)
                .map(Spread.Place::outlet)
                .toList();
    }

    @Test
    void the_first_from_an_origin_opens_it_and_the_next_repeat_it() {
        assertThat(told(spread(
                        says("Tide", "2031-03-14", "Runa Falk"),
                        says("Post", "2031-03-12", "Runa Falk"),
                        against(Stance.DENIES, "Wire", "2031-03-13", "The palace"))))
                .containsExactly("2031-03-12 Post first", "2031-03-13 Wire denied", "2031-03-14 Tide repeated");
    }

    @Test
    void a_retraction_at_the_origin_marks_every_report_that_hangs_on_it() {
        Spread spread = spread(
                says("Post", "2031-03-12", "Runa Falk"),
                says("Tide", "2031-03-13", "Runa Falk"),
                says("Echo", "2031-03-13", "Ove Brandt"),
                against(Stance.RETRACTS, "Wire", "2031-03-15", "Runa Falk"));

        assertThat(fallen(spread, How.SOURCE_TOOK_IT_BACK)).containsExactly("Post", "Tide");
        assertThat(spread.tally()).isEqualTo(new Tally(1, 0, 2, 0));
    }

    @Test
    void who_corrected_itself_is_told_from_who_only_hangs_on_it() {
        Spread spread = spread(
                says("Post", "2031-03-12", "Runa Falk"),
                says("Tide", "2031-03-13", "Post"),
                against(Stance.RETRACTS, "Post", "2031-03-15", "Post"));

        assertThat(fallen(spread, How.CORRECTED_ITSELF)).containsExactly("Post");
        assertThat(fallen(spread, How.SOURCE_TOOK_IT_BACK)).containsExactly("Tide");
    }

    @Test
    void an_outlet_that_tells_it_again_after_its_correction_stands_by_it() {
        Spread spread =
                spread(says("Post", "2031-03-20", "Runa Falk"), against(Stance.RETRACTS, "Post", "2031-03-15", "Post"));

        assertThat(fallen(spread, How.CORRECTED_ITSELF)).isEmpty();
    }

    @Test
    void a_denial_marks_nothing() {
        Spread spread = spread(
                says("Post", "2031-03-12", "Runa Falk"), against(Stance.DENIES, "Wire", "2031-03-15", "Runa Falk"));

        assertThat(spread.tally()).isEqualTo(new Tally(1, 0, 0, 1));
    }

    @Test
    void what_is_not_dated_comes_last() {
        GivenPage undated = GivenPage.of("x", "Nowhere", "", "Lindt fled, Runa Falk said.")
                .said("Lindt fled", "said", "Runa Falk")
                .person("Lindt", "Oskar Lindt");

        assertThat(told(spread(undated, says("Post", "2031-03-12", "Runa Falk"))))
                .containsExactly("2031-03-12 Post first", "? Nowhere repeated");
    }
}
