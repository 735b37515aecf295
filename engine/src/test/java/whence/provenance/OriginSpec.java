package whence.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import whence.given.GivenPage;
import whence.given.GivenStory;
import whence.provenance.Origins.Origin;
import whence.provenance.Origins.Reason;
import whence.reading.Stance;
import whence.reprint.Reprint;
import whence.text.Span;

/** How many who told it can have known it independently: at least those shown to, at most those not shown not to. */
class OriginSpec {

    private static GivenPage page(String outlet, String text) {
        return pageOf(id(outlet), outlet, text);
    }

    private static GivenPage pageOf(String id, String outlet, String text) {
        return GivenPage.of(id, outlet, "2031-06-15", text).person("Varro", "Ilan Varro");
    }

    private static String id(String outlet) {
        return outlet.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }

    /** An outlet that has it from somebody: "Varro fled, SOURCE said." */
    private static GivenPage credits(String outlet, String source) {
        return page(outlet, "Varro fled, " + source + " said.").said("Varro fled", "said", source);
    }

    /** An outlet that says it without saying from whom. */
    private static GivenPage tells(String outlet) {
        return page(outlet, "Varro fled.").tells("Varro fled");
    }

    private static Origins origins(GivenPage... pages) {
        return origins(List.of(), pages);
    }

    private static Origins origins(List<Reprint> reprints, GivenPage... pages) {
        GivenStory story = GivenStory.of(pages);
        return story.claims().stream()
                .map(claim ->
                        new Provenance(story.pile(), reprints).trace(claim).origins())
                .reduce((one, other) -> {
                    throw new AssertionError("more than one claim");
                })
                .orElseThrow();
    }

    private static void isFromTo(Origins origins, int atLeast, int atMost) {
        assertThat(List.of(origins.atLeast(), origins.atMost())).isEqualTo(List.of(atLeast, atMost));
    }

    @Test
    void paraphrases_that_credit_the_same_third_party_have_one_origin() {
        GivenPage other = page("Daily Courier", "Varro has gone over to the Norrish side, according to Mira Tal.")
                .said("Varro has gone over to the Norrish side", "according to", "Mira Tal");

        Origins origins = origins(credits("Northern Post", "Mira Tal"), other);

        isFromTo(origins, 1, 1);
        assertThat(origins.list())
                .containsExactly(new Origin("Mira Tal", true, List.of("daily-courier", "northern-post")));
    }

    @Test
    void an_outlet_written_in_both_scripts_is_one() {
        Origins origins = origins(credits("Northern Post", "《港湾周刊》"), credits("Daily Courier", "《港灣週刊》"));

        isFromTo(origins, 1, 1);
        assertThat(origins.list())
                .containsExactly(new Origin("《港灣週刊》", true, List.of("daily-courier", "northern-post")));
    }

    @Test
    void hearsay_is_followed_to_its_end() {
        GivenPage letter = page("Harbour Letter", "Mira Tal wrote that a friend told her Varro fled.")
                .said("a friend told her Varro fled", "wrote", "Mira Tal")
                .saidWithinThat("Varro fled", "told", "a friend");

        Origins origins =
                origins(letter, credits("Northern Post", "Harbour Letter"), credits("Daily Courier", "Mira Tal"));

        isFromTo(origins, 1, 1);
        assertThat(origins.list())
                .containsExactly(
                        new Origin("a friend", false, List.of("daily-courier", "harbour-letter", "northern-post")));
    }

    @Test
    void one_that_cites_and_has_sources_of_its_own_is_not_shown_to_be_independent() {
        GivenPage beacon = page("The Beacon", "an aide said Varro fled. Harbour Letter also said Varro fled.")
                .said("Varro fled", "said", "an aide")
                .said("Varro fled", "said", "Harbour Letter");

        Origins origins = origins(credits("Harbour Letter", "a friend"), beacon);

        isFromTo(origins, 1, 2);
        assertThat(origins.list())
                .containsExactlyInAnyOrder(
                        new Origin("a friend", false, List.of("harbour-letter", "the-beacon")),
                        new Origin("an aide", false, List.of("the-beacon")));
        assertThat(why(origins, "a friend", "an aide"))
                .startsWith("not shown to be one, and not shown to be independent");
    }

    @Test
    void two_named_witnesses_who_saw_it_themselves_are_shown_to_be_independent() {
        GivenPage clerk = page("Northern Post", "“I saw that Varro fled,” said Oren Pask.")
                .said("I saw that Varro fled", "said", "Oren Pask");
        GivenPage guard = page("Daily Courier", "“We saw it when Varro fled,” said Lena Brask.")
                .said("We saw it when Varro fled", "said", "Lena Brask");

        Origins origins = origins(clerk, guard);

        isFromTo(origins, 2, 2);
        assertThat(why(origins, "Oren Pask", "Lena Brask"))
                .startsWith("shown to be independent: each knows it first-hand");
    }

    @Test
    void two_named_voices_who_do_not_say_how_they_know_are_not_shown_to_be_independent() {
        Origins origins = origins(credits("Northern Post", "Oren Pask"), credits("Daily Courier", "Lena Brask"));

        isFromTo(origins, 1, 2);
        assertThat(why(origins, "Oren Pask", "Lena Brask")).startsWith("neither is said to have it from the other");
    }

    @Test
    void a_witness_without_a_name_could_be_anybody() {
        GivenPage clerk = page("Northern Post", "“I saw that Varro fled,” said Oren Pask.")
                .said("I saw that Varro fled", "said", "Oren Pask");
        GivenPage guard = page("Daily Courier", "“I saw that Varro fled,” said a border guard.")
                .said("I saw that Varro fled", "said", "a border guard");

        isFromTo(origins(clerk, guard), 1, 2);
    }

    @Test
    void a_name_that_ends_in_i_witnesses_nothing_by_what_its_bearer_did() {
        GivenPage one = page("Northern Post", "Varro fled when Levi left, Oren Pask said.")
                .said("Varro fled when Levi left", "said", "Oren Pask");
        GivenPage two = page("Daily Courier", "Varro fled when Rossi ordered it, Lena Brask said.")
                .said("Varro fled when Rossi ordered it", "said", "Lena Brask");

        isFromTo(origins(one, two), 1, 2);
    }

    @Test
    void unknown_lineage_counts_together_as_at_most_one_origin_and_is_not_thrown_away() {
        Origins origins = origins(
                credits("Northern Post", "Mira Tal"), tells("Daily Courier"), tells("Port Wire"), tells("Tasna Eye"));

        isFromTo(origins, 1, 2);
        assertThat(origins.list())
                .containsExactlyInAnyOrder(
                        new Origin("Mira Tal", true, List.of("northern-post")),
                        new Origin("source not stated", false, List.of("daily-courier", "port-wire", "tasna-eye")));
        assertThat(why(origins, "3 voices", "3 voices"))
                .startsWith("it is not said from whom they have it: unknown lineage counts, all together, as one");
    }

    @Test
    void many_that_do_not_say_from_whom_are_one_origin() {
        isFromTo(origins(tells("Daily Courier"), tells("Port Wire"), tells("Tasna Eye")), 1, 1);
    }

    @Test
    void a_later_sentence_by_which_a_witness_knows_it_counts_for_the_witness() {
        GivenPage tal = page("Northern Post", "Mira Tal said Varro fled. Tal said: I saw how he fled.")
                .said("Varro fled", "said", "Mira Tal")
                .said("I saw how he fled", "said", "Mira Tal");
        GivenPage roth = page("Coast Wire", "I saw how Varro fled, Anna Roth said.")
                .said("I saw how Varro fled", "said", "Anna Roth");

        isFromTo(origins(tal, roth), 2, 2);
    }

    @Test
    void a_crowd_is_of_unknown_lineage() {
        GivenPage crowd = page("Daily Courier", "Varro fled, analysts said.").crowd("Varro fled", "said", "analysts");
        GivenPage others = page("Port Wire", "Varro fled, residents said.").crowd("Varro fled", "said", "residents");

        isFromTo(origins(crowd, others), 1, 1);
    }

    @Test
    void one_who_only_believes_it_is_no_origin() {
        GivenPage believer =
                page("Daily Courier", "Lena Brask believes Varro fled.").said("Varro fled", "believes", "Lena Brask");

        Origins origins = origins(credits("Northern Post", "Mira Tal"), believer);

        isFromTo(origins, 1, 1);
        assertThat(why(origins, "Lena Brask", "Lena Brask")).contains("does not claim to know");
    }

    @Test
    void unnamed_sources_of_one_voice_are_not_told_apart_by_generic_words() {
        GivenPage first =
                pageOf("a", "Harbour Letter", "Varro fled, a friend said.").said("Varro fled", "said", "a friend");
        GivenPage then = pageOf("b", "Harbour Letter", "Varro fled, two unnamed sources said.")
                .said("Varro fled", "said", "two unnamed sources");

        Origins origins = origins(first, then);

        isFromTo(origins, 1, 1);
        assertThat(origins.list()).containsExactly(new Origin("a friend", false, List.of("a", "b")));
        assertThat(why(origins, "two unnamed sources", "a friend")).contains("nothing tells them apart");
    }

    @Test
    void unnamed_sources_of_one_voice_are_not_told_apart_where_one_description_says_nothing_that_the_other_does_not() {
        GivenPage first =
                pageOf("a", "Harbour Letter", "Varro fled, officials said.").said("Varro fled", "said", "officials");
        GivenPage then = pageOf("b", "Harbour Letter", "Varro fled, a customs official said.")
                .said("Varro fled", "said", "a customs official");
        GivenPage other = pageOf("c", "Harbour Letter", "Varro fled, a train driver said.")
                .said("Varro fled", "said", "a train driver");

        isFromTo(origins(first, then), 1, 1);
        isFromTo(origins(first, then, other), 1, 2);
    }

    @Test
    void a_source_that_is_handed_on_with_its_description_counts_once() {
        GivenPage first = page("Northern Post", "Varro fled, a clerk at the depot said.")
                .said("Varro fled", "said", "a clerk at the depot");
        GivenPage second = page(
                        "Coast Wire", "Varro fled, a clerk at the depot said. The Northern Post reported that he fled.")
                .said("Varro fled", "said", "a clerk at the depot")
                .said("he fled", "reported", "Northern Post");

        Origins origins = origins(first, second);

        isFromTo(origins, 1, 1);
        assertThat(origins.reasons())
                .anySatisfy(reason -> assertThat(reason.why()).contains("described alike", "handed on"));
    }

    @Test
    void a_source_taken_up_again_is_the_one_that_was_introduced() {
        GivenPage page = page("Northern Post", "a clerk at the depot said Varro fled. “He is gone,” the clerk said.")
                .said("Varro fled", "said", "a clerk at the depot")
                .said("He is gone", "said", "the clerk");
        GivenPage again = page("Coast Wire", "a clerk at the depot said Varro fled. Varro fled, the clerk said.")
                .said("Varro fled", "said", "a clerk at the depot")
                .said("Varro fled", "said", "the clerk");

        isFromTo(origins(page), 1, 1);
        isFromTo(origins(again), 1, 1);
        assertThat(origins(again).list()).extracting(Origin::name).containsExactly("a clerk at the depot");
    }

    @Test
    void unnamed_sources_of_two_voices_are_never_joined() {
        Origins origins =
                origins(credits("Harbour Letter", "unnamed sources"), credits("Northern Post", "unnamed sources"));

        isFromTo(origins, 1, 2);
        assertThat(origins.list()).hasSize(2);
    }

    @Test
    void an_unnamed_source_is_never_taken_for_a_named_one() {
        isFromTo(origins(credits("Harbour Letter", "an aide"), credits("Northern Post", "Mira Tal")), 1, 2);
    }

    @Test
    void voices_that_credit_each_other_in_a_circle_are_of_unknown_lineage() {
        Origins origins =
                origins(credits("Harbour Letter", "Northern Post"), credits("Northern Post", "Harbour Letter"));

        isFromTo(origins, 1, 1);
        assertThat(origins.list())
                .containsExactly(new Origin(
                        "Harbour Letter and Northern Post", true, List.of("harbour-letter", "northern-post")));
        assertThat(origins.reasons())
                .extracting(Reason::why)
                .contains("each has it from the other: where it came from is unknown");
    }

    @Test
    void a_large_circle_is_of_unknown_lineage_like_a_small_one() {
        List<GivenPage> pages = new java.util.ArrayList<>();
        for (int i = 0; i < 15; i++) {
            pages.add(credits("Gazette No " + i, "Gazette No " + (i + 1) % 15));
        }
        isFromTo(origins(pages.toArray(GivenPage[]::new)), 1, 1);

        pages.add(credits("Northern Post", "Mira Tal"));
        isFromTo(origins(pages.toArray(GivenPage[]::new)), 1, 2);
    }

    @Test
    void a_circle_with_a_way_out_has_its_origin_there() {
        GivenPage letter = page("Harbour Letter", "an aide said Varro fled. Northern Post also said Varro fled.")
                .said("Varro fled", "said", "an aide")
                .said("Varro fled", "said", "Northern Post");

        Origins origins = origins(letter, credits("Northern Post", "Harbour Letter"));

        isFromTo(origins, 1, 1);
        assertThat(origins.list()).extracting(Origin::name).containsExactly("an aide");
    }

    @Test
    void a_credit_to_one_whose_documents_do_not_say_so_leads_nowhere_and_says_so() {
        GivenPage beacon = page("The Beacon", "Varro likes rain.").tells("Varro likes rain");

        Origins origins = origins(beacon, credits("Northern Post", "The Beacon"), credits("Daily Courier", "Mira Tal"));

        isFromTo(origins, 1, 2);
        assertThat(why(origins, "northern-post", "The Beacon"))
                .isEqualTo("credited, but none of its documents here was found to say so");
    }

    @Test
    void a_copy_without_credit_has_the_origin_of_what_it_copies() {
        Origins origins = origins(
                List.of(copy("harbour-letter", "northern-post", true)),
                credits("Harbour Letter", "a friend"),
                tells("Northern Post"));

        isFromTo(origins, 1, 1);
        assertThat(origins.list())
                .containsExactly(new Origin("a friend", false, List.of("harbour-letter", "northern-post")));
        assertThat(why(origins, "northern-post", "harbour-letter")).contains("worded alike");
    }

    @Test
    void a_copy_of_another_passage_says_nothing_on_this_claim() {
        Span elsewhere = new Span(12, 13);
        Reprint other = new Reprint(
                "harbour-letter",
                "northern-post",
                List.of(new Reprint.Passage(elsewhere, elsewhere)),
                0.9,
                new Reprint.Direction(true, "later by a day"));
        GivenPage post = page("Northern Post", "Varro fled. He took the train.").tells("Varro fled");

        isFromTo(origins(List.of(other), credits("Harbour Letter", "a friend"), post), 1, 2);
    }

    @Test
    void where_who_copied_whom_cannot_be_told_both_have_one_origin_at_the_most() {
        Origins origins = origins(
                List.of(copy("daily-courier", "northern-post", false)),
                tells("Daily Courier"),
                tells("Northern Post"),
                credits("Port Wire", "Mira Tal"));

        isFromTo(origins, 1, 2);
        assertThat(origins.reasons())
                .extracting(Reason::why)
                .contains("worded alike, and it cannot be told who has it from whom: one origin at the most");
    }

    @Test
    void who_denies_it_is_no_origin_of_it() {
        GivenPage denial = page("Northern Post", "“I saw it all: Varro fled” is untrue, said Lena Brask.")
                .stance(Stance.DENIES, "Varro fled", "untrue", "Lena Brask");

        isFromTo(origins(credits("Harbour Letter", "Mira Tal"), denial), 1, 1);
    }

    @Test
    void a_claim_that_is_only_denied_has_the_origins_of_its_denial() {
        GivenPage denial = page("Northern Post", "The ministry denied that Varro fled.")
                .stance(Stance.DENIES, "Varro fled", "denied", "The ministry");

        Origins origins = origins(denial);

        isFromTo(origins, 1, 1);
        assertThat(origins.list()).extracting(Origin::name).containsExactly("The ministry");
    }

    @Test
    void an_outlet_with_pictures_of_its_own_may_be_an_origin_but_shows_no_independence() {
        GivenPage pictures = page("Port Wire", "Satellite images show how Varro fled.")
                .tells("Satellite images show how Varro fled");

        Origins origins = origins(pictures, tells("Daily Courier"));

        isFromTo(origins, 1, 2);
        assertThat(origins.list()).extracting(Origin::name).contains("Port Wire");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_order_of_the_documents_leaves_no_mark(long seed) {
        GivenPage[] pages = {
            pageOf("a", "Harbour Letter", "Varro fled, a friend said.").said("Varro fled", "said", "a friend"),
            pageOf("b", "Harbour Letter", "Varro fled, sources said.").said("Varro fled", "said", "sources"),
            credits("Northern Post", "Harbour Letter"),
            credits("Daily Courier", "Port Wire"),
            credits("Port Wire", "Daily Courier"),
            credits("Tasna Eye", "Mira Tal"),
            tells("Inland Echo"),
        };
        List<GivenPage> shuffled = new ArrayList<>(Arrays.asList(pages));
        Collections.shuffle(shuffled, new Random(seed));

        Origins origins = origins(pages);

        isFromTo(origins, 1, 3);
        assertThat(origins(shuffled.toArray(GivenPage[]::new))).isEqualTo(origins);
    }

    private static Reprint copy(String from, String to, boolean decided) {
        Span fled = new Span(0, 10);
        return new Reprint(
                from,
                to,
                List.of(new Reprint.Passage(fled, fled)),
                0.9,
                new Reprint.Direction(decided, decided ? "later by a day" : "no time tells them apart"));
    }

    private static String why(Origins origins, String a, String b) {
        return origins.reasons().stream()
                .filter(reason -> List.of(a, b).containsAll(List.of(reason.a(), reason.b()))
                        && List.of(reason.a(), reason.b()).containsAll(List.of(a, b)))
                .map(Reason::why)
                .findFirst()
                .orElse("");
    }
}
