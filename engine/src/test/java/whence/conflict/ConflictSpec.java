package whence.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import whence.conflict.Conflict.Kind;
import whence.given.GivenPage;
import whence.given.GivenStory;
import whence.reading.Quantity.Bound;
import whence.reading.Stance;

/** What collides and what only seems to: read this first. */
class ConflictSpec {

    private static List<Conflict> conflicts(GivenPage... pages) {
        return conflicts(GivenStory.of(pages));
    }

    private static List<Conflict> conflicts(GivenStory story) {
        return Conflicts.in(new Evidence(story.pile(), story.cast(), story.traced()));
    }

    private static List<Kind> kinds(GivenPage... pages) {
        return conflicts(pages).stream().map(Conflict::kind).toList();
    }

    // ------------------------------------------------------------------------------------------------ status

    @Test
    void what_one_asserts_and_another_denies_collides() {
        List<Conflict> found = conflicts(
                GivenPage.of("a", "Tide", "2031-03-02", "Oskar Lindt has fled the island, Runa Falk said.")
                        .said("Oskar Lindt has fled the island", "said", "Runa Falk")
                        .person("Oskar Lindt", "Oskar Lindt"),
                GivenPage.of("b", "Herald", "2031-03-03", "The palace denied that Oskar Lindt had fled.")
                        .stance(Stance.DENIES, "that Oskar Lindt had fled", "denied", "The palace")
                        .person("Oskar Lindt", "Oskar Lindt"));
        assertThat(found).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(Kind.STATUS);
            assertThat(conflict.why())
                    .isEqualTo("“Oskar Lindt has fled the island” is said by Runa Falk (Tide) and denied by The palace"
                            + " (Herald)");
        });
    }

    @Test
    void who_denies_what_he_passed_on_himself_is_not_in_conflict_with_himself() {
        assertThat(conflicts(GivenPage.of("a", "Tide", "2031-03-02", "Oskar Lindt has not fled, Runa Falk said.")
                        .stance(Stance.DENIES, "Oskar Lindt has not fled", "said", "Runa Falk")
                        .person("Oskar Lindt", "Oskar Lindt")))
                .isEmpty();
    }

    @Test
    void who_is_said_to_have_fled_cannot_be_on_sick_leave() {
        assertThat(kinds(
                        GivenPage.of("a", "Tide", "2031-03-02", "Oskar Lindt has fled the island, Runa Falk said.")
                                .said("Oskar Lindt has fled the island", "said", "Runa Falk")
                                .person("Oskar Lindt", "Oskar Lindt"),
                        GivenPage.of("b", "Herald", "2031-03-03", "Oskar Lindt is on sick leave, the palace said.")
                                .said("Oskar Lindt is on sick leave", "said", "the palace")
                                .person("Oskar Lindt", "Oskar Lindt")))
                .containsExactly(Kind.STATUS);
    }

    @Test
    void a_condition_tells_nothing() {
        assertThat(conflicts(
                        GivenPage.of("a", "Tide", "2031-03-02", "Oskar Lindt has fled the island, Runa Falk said.")
                                .said("Oskar Lindt has fled the island", "said", "Runa Falk")
                                .person("Oskar Lindt", "Oskar Lindt"),
                        GivenPage.of(
                                        "b",
                                        "Herald",
                                        "2031-03-03",
                                        "If Oskar Lindt is at home, let him wave, Ivo Sand said.")
                                .said("If Oskar Lindt is at home, let him wave", "said", "Ivo Sand")
                                .person("Oskar Lindt", "Oskar Lindt")))
                .isEmpty();
    }

    @Test
    void two_states_of_two_men_do_not_collide() {
        assertThat(conflicts(
                        GivenPage.of("a", "Tide", "2031-03-02", "Oskar Lindt has fled the island, Runa Falk said.")
                                .said("Oskar Lindt has fled the island", "said", "Runa Falk")
                                .person("Oskar Lindt", "Oskar Lindt"),
                        GivenPage.of("b", "Herald", "2031-03-03", "Henrik Moe is on sick leave, the palace said.")
                                .said("Henrik Moe is on sick leave", "said", "the palace")
                                .person("Henrik Moe", "Henrik Moe")))
                .isEmpty();
    }

    // ------------------------------------------------------------------------------------------------ date

    @Test
    void one_appearance_is_told_on_the_23rd_and_a_day_later_in_the_same_text() {
        assertThat(kinds(appearances("23 June", "2031-06-23", "24 June", "2031-06-24")))
                .containsExactly(Kind.DATE);
    }

    @Test
    void two_appearances_with_days_between_are_two() {
        assertThat(kinds(appearances("18 June", "2031-06-18", "23 June", "2031-06-23")))
                .isEmpty();
    }

    private static GivenPage appearances(String one, String first, String other, String second) {
        String told = "On " + one + " Oskar Lindt made a public appearance beside the harbour master";
        String again =
                "The rumours about Oskar Lindt and his " + other + " public appearance are a signal to the fleet";
        return GivenPage.of("a", "Tide", "2031-06-30", told + ". " + again + ".")
                .tells(told)
                .day(one, first)
                .person("Oskar Lindt", "Oskar Lindt")
                .tells(again)
                .person("Oskar Lindt", "Oskar Lindt")
                .day(other, second);
    }

    private static GivenPage fled(String id, String when, String from) {
        return GivenPage.of(id, "Outlet " + id, "2031-03-20", "Oskar Lindt fled the island " + when + ".")
                .tells("Oskar Lindt fled the island " + when)
                .person("Oskar Lindt", "Oskar Lindt")
                .day(when.replaceFirst("^on ", ""), from);
    }

    @Test
    void one_event_on_two_days_collides() {
        assertThat(conflicts(fled("a", "on 11 March", "2031-03-11"), fled("b", "on 8 March", "2031-03-08")))
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.kind()).isEqualTo(Kind.DATE);
                    assertThat(conflict.why()).contains("2031-03-11", "2031-03-08");
                });
    }

    @Test
    void a_month_and_a_day_in_it_are_two_precisions() {
        GivenPage month = GivenPage.of("b", "Herald", "2031-03-20", "Oskar Lindt fled the island in March.")
                .tells("Oskar Lindt fled the island in March")
                .person("Oskar Lindt", "Oskar Lindt")
                .month("March", "2031-03-01", null);
        assertThat(conflicts(fled("a", "on 11 March", "2031-03-11"), month)).isEmpty();
    }

    @Test
    void the_middle_of_a_month_excludes_its_first_days() {
        GivenPage middle = GivenPage.of("b", "Herald", "2031-03-20", "Oskar Lindt fled the island in mid-March.")
                .tells("Oskar Lindt fled the island in mid-March")
                .person("Oskar Lindt", "Oskar Lindt")
                .month("mid-March", "2031-03-01", "mid");
        assertThat(kinds(fled("a", "on 8 March", "2031-03-08"), middle)).containsExactly(Kind.DATE);
    }

    // ------------------------------------------------------------------------------------------------ number

    private static GivenPage treated(String id, String number, double value, Bound bound) {
        String text = "The clinic on the quay treated " + number + " dockers after the spill.";
        return GivenPage.of(id, "Outlet " + id, "2031-03-20", text)
                .tells("The clinic on the quay treated " + number + " dockers after the spill")
                .count(number, value, "dockers", null, bound);
    }

    @Test
    void one_count_with_two_values_collides() {
        assertThat(kinds(treated("a", "37", 37, Bound.EXACT), treated("b", "73", 73, Bound.EXACT)))
                .containsExactly(Kind.NUMBER);
    }

    @Test
    void more_than_a_thousand_leaves_room_for_eleven_hundred() {
        assertThat(conflicts(
                        treated("a", "over 1,000", 1000, Bound.MORE_THAN), treated("b", "1,100", 1100, Bound.EXACT)))
                .isEmpty();
    }

    @Test
    void different_things_counted_in_one_unit_do_not_collide() {
        GivenPage examined = GivenPage.of("b", "Herald", "2031-03-20", "A company doctor examined 112 dockers in May.")
                .tells("A company doctor examined 112 dockers in May")
                .count("112", 112, "dockers");
        assertThat(conflicts(treated("a", "37", 37, Bound.EXACT), examined)).isEmpty();
    }

    @Test
    void differently_narrowed_counts_do_not_collide() {
        String text = "The clinic on the quay treated 73 dockers after the spill.";
        GivenPage narrowed = GivenPage.of("b", "Herald", "2031-03-20", text)
                .tells("The clinic on the quay treated 73 dockers after the spill")
                .count("73", 73, "dockers", "listed as missing", Bound.EXACT);
        GivenPage other = GivenPage.of("a", "Tide", "2031-03-20", text.replace("73", "37"))
                .tells("The clinic on the quay treated 37 dockers after the spill")
                .count("37", 37, "dockers", "on the night shift", Bound.EXACT);
        assertThat(conflicts(narrowed, other)).isEmpty();
    }

    // ------------------------------------------------------------------------------------------------ role

    private static GivenPage titled(String id, String title) {
        return GivenPage.of(id, "Outlet " + id, "2031-03-20", "The office of " + title + " Oskar Lindt was sealed.")
                .person("Oskar Lindt", "Oskar Lindt", title);
    }

    @Test
    void a_minister_is_not_his_own_deputy() {
        assertThat(conflicts(titled("a", "deputy fisheries minister"), titled("b", "fisheries minister")))
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.kind()).isEqualTo(Kind.ROLE);
                    assertThat(conflict.why())
                            .isEqualTo("Oskar Lindt is called “deputy fisheries minister” and “fisheries minister”:"
                                    + " these are two ranks, and neither is told as past");
                });
    }

    @Test
    void who_was_minister_formerly_may_be_anything_now() {
        assertThat(conflicts(titled("a", "deputy fisheries minister"), titled("b", "former minister")))
                .isEmpty();
    }

    @Test
    void two_renderings_of_one_title_do_not_collide() {
        assertThat(conflicts(titled("a", "vice-minister of fisheries"), titled("b", "deputy fisheries minister")))
                .isEmpty();
    }

    @Test
    void one_post_is_not_in_two_bodies() {
        assertThat(kinds(
                        titled("a", "director of the southern waters division of the ministry of fisheries"),
                        titled("b", "head of the southern waters division of the naval staff")))
                .containsExactly(Kind.ROLE);
    }

    private static GivenPage headlined(String headline) {
        return GivenPage.of("a", "Tide", "2031-03-20", headline + ". A deputy minister, Oskar Lindt, has fled.")
                .tells(headline)
                .tells("A deputy minister, Oskar Lindt, has fled")
                .person("Oskar Lindt", "Oskar Lindt");
    }

    @Test
    void a_document_may_be_no_more_than_its_headline() {
        GivenPage bare = GivenPage.of("a", "Tide", "2031-03-20", "Vice-Premier said to be abroad")
                .tells("Vice-Premier said to be abroad");

        assertThat(conflicts(bare)).isEmpty();
    }

    @Test
    void a_headline_must_not_promote_whom_it_is_about() {
        assertThat(kinds(headlined("Vice-Premier said to be abroad"))).containsExactly(Kind.ROLE);
        assertThat(conflicts(headlined("Deputy minister said to be abroad"))).isEmpty();
    }

    @Test
    void of_one_group_two_fates_are_told() {
        assertThat(kinds(
                        GivenPage.of("a", "Tide", "2031-03-20", "The execution of two former clerks shocked the port.")
                                .tells("The execution of two former clerks shocked the port")
                                .count("two", 2, "clerks", "former", Bound.EXACT),
                        GivenPage.of("b", "Herald", "2031-03-20", "Two former clerks were sentenced to death.")
                                .tells("Two former clerks were sentenced to death")
                                .count("Two", 2, "clerks", "former", Bound.EXACT)))
                .containsExactly(Kind.STATUS);
    }

    @Test
    void who_went_alone_did_not_go_with_his_daughter() {
        assertThat(kinds(
                        GivenPage.of(
                                        "a",
                                        "Tide",
                                        "2031-03-20",
                                        "Oskar Lindt flew to the mainland alone, Ivo Sand said.")
                                .said("Oskar Lindt flew to the mainland alone", "said", "Ivo Sand")
                                .person("Oskar Lindt", "Oskar Lindt"),
                        GivenPage.of("b", "Herald", "2031-03-20", "Oskar Lindt flew out with his daughter, Falk said.")
                                .said("Oskar Lindt flew out with his daughter", "said", "Falk")
                                .person("Oskar Lindt", "Oskar Lindt")))
                .containsExactly(Kind.STATUS);
    }

    // ------------------------------------------------------------------------------------------------ anachronism

    @Test
    void what_was_set_up_later_cannot_have_acted_before() {
        GivenPage given = GivenPage.of(
                        "a",
                        "Tide",
                        "2031-03-20",
                        "A board of inquiry was set up on 11 March. The board of inquiry questioned Falk on 8 March.")
                .tells("A board of inquiry was set up on 11 March")
                .day("11 March", "2031-03-11")
                .tells("The board of inquiry questioned Falk on 8 March")
                .day("8 March", "2031-03-08");
        assertThat(conflicts(given)).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(Kind.ANACHRONISM);
            assertThat(conflict.why()).endsWith("but the board of inquiry was set up on 2031-03-11");
        });
    }

    // ------------------------------------------------------------------------------------------------ identity

    @Test
    void a_letter_has_one_author() {
        List<Conflict> found = conflicts(
                GivenPage.of("a", "Tide", "2031-03-02", "Runa Falk is the author of the letter.")
                        .tells("Runa Falk is the author of the letter")
                        .person("Runa Falk", "Runa Falk"),
                GivenPage.of("b", "Herald", "2031-03-03", "The letter was written by Ivo Sand, a clerk said.")
                        .said("The letter was written by Ivo Sand", "said", "a clerk")
                        .person("Ivo Sand", "Ivo Sand"));
        assertThat(found).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(Kind.IDENTITY);
            assertThat(conflict.why())
                    .isEqualTo("Rival answers to who wrote it: Runa Falk, says Tide; Ivo Sand, says a clerk (Herald)");
        });
    }

    @Test
    void two_letters_may_have_two_authors() {
        assertThat(conflicts(
                        GivenPage.of("a", "Tide", "2031-03-02", "Runa Falk is the author of the novel.")
                                .tells("Runa Falk is the author of the novel")
                                .person("Runa Falk", "Runa Falk"),
                        GivenPage.of("b", "Herald", "2031-03-03", "The letter was written by Ivo Sand.")
                                .tells("The letter was written by Ivo Sand")
                                .person("Ivo Sand", "Ivo Sand")))
                .isEmpty();
    }

    @Test
    void some_say_it_is_the_one_and_some_say_it_is_the_other() {
        assertThat(kinds(GivenPage.of("a", "Tide", "2031-03-02", "Some say it is Runa Falk, some say it is Ivo Sand.")
                        .said("it is Runa Falk", "say", "Some")
                        .person("Runa Falk", "Runa Falk")
                        .said("it is Ivo Sand", "say", "some")
                        .person("Ivo Sand", "Ivo Sand")))
                .containsExactly(Kind.IDENTITY);
    }

    @Test
    void the_same_evidence_gives_the_same_conflicts_in_any_order() {
        GivenPage one = fled("a", "on 11 March", "2031-03-11");
        GivenPage other = fled("b", "on 8 March", "2031-03-08");
        assertThat(conflicts(one, other)).isEqualTo(conflicts(other, one));
    }
}
