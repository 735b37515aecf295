package whence.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import whence.given.GivenPage;
import whence.given.GivenStory;
import whence.provenance.Provenance.Traced;
import whence.reading.Stance;
import whence.text.Passage;
import whence.text.Span;
import whence.timeline.LifeEvent.Step;

/** What becomes of a claim: read this first. */
class LivesSpec {

    private static GivenPage asserts(String id, String published, String speaker) {
        return GivenPage.of(id, "Outlet " + id, published, "Oskar Lindt has fled the island, " + speaker + " said.")
                .said("Oskar Lindt has fled the island", "said", speaker)
                .person("Oskar Lindt", "Oskar Lindt");
    }

    private static GivenPage denies(String id, String published) {
        return GivenPage.of(id, "Outlet " + id, published, "The palace denied that Oskar Lindt had fled.")
                .stance(Stance.DENIES, "that Oskar Lindt had fled", "denied", "The palace")
                .person("Oskar Lindt", "Oskar Lindt");
    }

    private static List<LifeEvent> life(List<Passage> against, GivenPage... pages) {
        GivenStory story = GivenStory.of(pages);
        Traced flight = story.traced().stream()
                .filter(traced -> traced.claim().about().kind().equals("defect"))
                .findFirst()
                .orElseThrow();
        return new Lives(story.pile()).of(flight, against);
    }

    private static List<String> steps(List<LifeEvent> life) {
        return life.stream()
                .map(event -> event.step().word() + " by " + event.by())
                .toList();
    }

    @Test
    void the_first_to_say_it_asserts_the_next_of_the_same_source_repeats() {
        assertThat(steps(life(
                        List.of(), asserts("b", "2031-03-12", "Runa Falk"), asserts("a", "2031-03-14", "Runa Falk"))))
                .containsExactly("asserted by Runa Falk", "repeated by Runa Falk");
    }

    @Test
    void a_denial_is_a_step_of_its_own_by_who_denies() {
        assertThat(steps(life(List.of(), asserts("a", "2031-03-12", "Runa Falk"), denies("b", "2031-03-13"))))
                .containsExactly("asserted by Runa Falk", "denied by The palace");
    }

    @Test
    void who_takes_it_back_retracts() {
        GivenPage retraction = GivenPage.of("b", "Tide", "2031-03-14", "The Tide withdrew that Oskar Lindt had fled.")
                .stance(Stance.RETRACTS, "that Oskar Lindt had fled", "withdrew", "The Tide")
                .person("Oskar Lindt", "Oskar Lindt");
        assertThat(life(List.of(), asserts("a", "2031-03-12", "Runa Falk"), retraction))
                .extracting(LifeEvent::step)
                .containsExactly(Step.ASSERTED, Step.RETRACTED);
    }

    @Test
    void who_deletes_the_post_deletes() {
        GivenPage deletion = GivenPage.of("b", "Tide", "2031-03-14", "Falk later deleted that Oskar Lindt had fled.")
                .stance(Stance.RETRACTS, "that Oskar Lindt had fled", "deleted", "Falk")
                .person("Oskar Lindt", "Oskar Lindt");
        assertThat(life(List.of(), asserts("a", "2031-03-12", "Runa Falk"), deletion))
                .extracting(LifeEvent::step)
                .containsExactly(Step.ASSERTED, Step.DELETED);
    }

    private static GivenPage notice(String published) {
        return GivenPage.of("n", "Gazette", published, "Oskar Lindt presided over the council, the notice said.")
                .said("Oskar Lindt presided over the council", "said", "the notice")
                .person("Oskar Lindt", "Oskar Lindt");
    }

    @Test
    void what_excludes_the_claim_without_naming_it_contradicts_it() {
        assertThat(steps(life(
                        List.of(new Passage("n", new Span(0, 37))),
                        asserts("a", "2031-03-12", "Runa Falk"),
                        notice("2031-03-13"))))
                .containsExactly("asserted by Runa Falk", "contradicted by the notice");
    }

    @Test
    void what_was_said_before_the_claim_was_made_does_not_contradict_it() {
        assertThat(steps(life(
                        List.of(new Passage("n", new Span(0, 37))),
                        asserts("a", "2031-03-12", "Runa Falk"),
                        notice("2031-03-01"))))
                .containsExactly("asserted by Runa Falk");
    }
}
