package whence.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import whence.conflict.Conflict;
import whence.dossier.Findings.ClaimFile;
import whence.dossier.Findings.State;
import whence.given.GivenPage;
import whence.given.GivenStory;
import whence.reading.Stance;
import whence.text.Passage;
import whence.text.Span;
import whence.timeline.Lives;

/** Which claims deserve to be looked at first, why, and what the record makes of each. */
class WeighingSpec {

    private static GivenPage said(String outlet, String who, String content, String speaker) {
        return GivenPage.of(outlet, outlet, "2031-06-15", content + ", " + speaker + " said.")
                .person(who.substring(who.indexOf(' ') + 1), who)
                .said(content, "said", speaker);
    }

    private static GivenPage varro(String outlet, String speaker) {
        return said(outlet, "Ilan Varro", "Varro fled on a train", speaker);
    }

    private static GivenPage pask(String outlet, String speaker) {
        return said(outlet, "Oren Pask", "Pask resigned", speaker);
    }

    private static GivenPage against(Stance stance, String cue, String outlet, String speaker) {
        return GivenPage.of(outlet, outlet, "2031-06-16", speaker + " " + cue + " that Varro had fled.")
                .person("Varro", "Ilan Varro")
                .stance(stance, "Varro had fled", cue, speaker);
    }

    private static GivenPage denied(String outlet) {
        return against(Stance.DENIES, "denied", outlet, "The ministry");
    }

    private static List<ClaimFile> files(List<Conflict> conflicts, GivenPage... pages) {
        GivenStory story = GivenStory.of(pages);
        Against against = new Against(conflicts, story.claims());
        return new Weighing(story.pile(), new Lives(story.pile()), against).inOrder(story.traced());
    }

    private static List<String> kinds(GivenPage... pages) {
        return files(List.of(), pages).stream()
                .map(file -> file.claim().about().kind())
                .toList();
    }

    private static ClaimFile only(GivenPage... pages) {
        List<ClaimFile> files = files(List.of(), pages);
        assertThat(files).hasSize(1);
        return files.get(0);
    }

    @Test
    void what_is_denied_comes_before_what_nobody_contests() {
        assertThat(kinds(
                        pask("Courier", "Mira Tal"),
                        pask("Echo", "Mira Tal"),
                        pask("Eye", "Mira Tal"),
                        varro("Post", "Mira Tal"),
                        denied("Wire")))
                .containsExactly("defect", "resign");
        assertThat(kinds(varro("Post", "Mira Tal"), pask("Courier", "Mira Tal"), pask("Wire", "Mira Tal")))
                .containsExactly("resign", "defect");
    }

    @Test
    void what_is_founded_on_no_name_comes_before_what_somebody_stands_behind() {
        assertThat(kinds(varro("Post", "an aide"), pask("Courier", "Mira Tal"))).containsExactly("defect", "resign");
        assertThat(kinds(varro("Post", "Mira Tal"), pask("Courier", "an aide"))).containsExactly("resign", "defect");
    }

    @Test
    void remarks_of_no_listed_kind_do_not_bury_what_matters() {
        GivenPage one = said("Courier", "Oren Pask", "Pask kept three ledgers of bridge tolls", "Mira Tal");
        GivenPage two = said("Wire", "Oren Pask", "Pask kept three ledgers of bridge tolls", "Mira Tal");

        assertThat(kinds(one, two, varro("Post", "Mira Tal"))).containsExactly("defect", "");
    }

    @Test
    void a_claim_says_why_it_stands_where_it_stands() {
        assertThat(only(varro("Courier", "a friend"), varro("Post", "a friend"), denied("Wire"))
                        .standing()
                        .why())
                .isEqualTo(
                        "denied once; told in 3 documents; many reports but few origins; none of its origins has a name");
        assertThat(only(varro("Courier", "Mira Tal")).standing().why()).isEqualTo("said by one voice");
    }

    @Test
    void many_reports_of_one_origin_are_said_to_be_that() {
        assertThat(only(varro("Courier", "Mira Tal"), varro("Post", "Mira Tal"), varro("Wire", "Mira Tal"))
                        .standing()
                        .why())
                .isEqualTo("told in 3 documents; many reports but one origin");
    }

    @Test
    void a_claim_of_one_origin_is_in_that_state_however_many_repeat_it() {
        assertThat(state(varro("Courier", "Mira Tal"), varro("Post", "Mira Tal"), varro("Wire", "Mira Tal")))
                .isEqualTo(State.ONE_ORIGIN);
    }

    @Test
    void several_origins_are_said_only_where_they_are_shown_to_be_independent() {
        GivenPage clerk = said("Courier", "Ilan Varro", "I saw that Varro fled", "Oren Pask");
        GivenPage guard = said("Post", "Ilan Varro", "We saw it when Varro fled", "Lena Brask");

        assertThat(state(clerk, guard)).isEqualTo(State.SEVERAL_ORIGINS);
        assertThat(state(varro("Courier", "Oren Pask"), varro("Post", "Lena Brask")))
                .isEqualTo(State.ONE_ORIGIN);
    }

    @Test
    void asserted_and_denied_is_disputed_and_only_denied_is_denied() {
        assertThat(state(varro("Courier", "Mira Tal"), denied("Wire"))).isEqualTo(State.DISPUTED);
        assertThat(state(denied("Wire"))).isEqualTo(State.DENIED);
    }

    @Test
    void a_passage_that_cannot_hold_beside_it_makes_a_claim_disputed() {
        Passage fled = new Passage("Courier", new Span(6, 10));
        Conflict conflict = new Conflict(Conflict.Kind.DATE, fled, new Passage("Wire", new Span(0, 4)), "two days");

        ClaimFile file = files(List.of(conflict), varro("Courier", "Mira Tal")).get(0);

        assertThat(file.standing().state()).isEqualTo(State.DISPUTED);
        assertThat(file.standing().why()).isEqualTo("in conflict with another passage");
    }

    @Test
    void taken_back_by_its_only_origin_it_is_retracted() {
        assertThat(state(varro("Courier", "Mira Tal"), takenBack("Wire", "Mira Tal")))
                .isEqualTo(State.RETRACTED);
    }

    @Test
    void taken_back_by_the_one_who_had_it_from_an_unnamed_source_it_is_retracted() {
        GivenPage letter = GivenPage.of(
                        "Letter", "Letter", "2031-06-15", "Mira Tal wrote that a friend told her Varro fled.")
                .person("Varro", "Ilan Varro")
                .said("a friend told her Varro fled", "wrote", "Mira Tal")
                .saidWithinThat("Varro fled", "told", "a friend");

        assertThat(state(letter, takenBack("Wire", "Mira Tal"))).isEqualTo(State.RETRACTED);
    }

    @Test
    void taken_back_by_one_of_two_who_stand_behind_it_it_still_stands() {
        assertThat(state(varro("Courier", "Mira Tal"), varro("Post", "Lena Brask"), takenBack("Wire", "Mira Tal")))
                .isEqualTo(State.ONE_ORIGIN);
    }

    @Test
    void taken_back_by_an_outlet_that_only_repeated_it_it_still_stands() {
        assertThat(state(varro("Letter", "a friend"), varro("Echo", "Letter"), takenBack("Wire", "Echo")))
                .isEqualTo(State.ONE_ORIGIN);
    }

    private static GivenPage takenBack(String outlet, String speaker) {
        return against(Stance.RETRACTS, "withdrew", outlet, speaker);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_order_of_the_documents_leaves_no_mark(long seed) {
        GivenPage[] pages = {
            varro("Courier", "Mira Tal"),
            varro("Post", "an aide"),
            denied("Wire"),
            pask("Echo", "Mira Tal"),
            said("Eye", "Lena Brask", "Brask resigned", "Mira Tal"),
        };
        List<GivenPage> shuffled = new ArrayList<>(Arrays.asList(pages));
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(files(List.of(), shuffled.toArray(GivenPage[]::new))).isEqualTo(files(List.of(), pages));
    }

    @Test
    void nothing_claimed_is_nothing_to_look_at() {
        assertThat(files(List.of())).isEmpty();
    }

    private static State state(GivenPage... pages) {
        return only(pages).standing().state();
    }
}
