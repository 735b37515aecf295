package whence.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import whence.claim.Ruling.Ref;
import whence.entity.Cast;
import whence.given.GivenPage;
import whence.given.GivenStory;
import whence.reading.Stance;

/** Which statements make one claim, which alter it, and which make none. */
class ClaimSpec {

    private static GivenPage page(String id, String text) {
        return GivenPage.of(id, "The " + id, "2031-06-15", text);
    }

    private static GivenPage fled(String id) {
        return page(id, "Ilan Varro fled on a night train, Mira Tal said.")
                .person("Ilan Varro", "Ilan Varro")
                .said("Ilan Varro fled on a night train", "said", "Mira Tal");
    }

    private static GivenPage goneOver(String id) {
        return page(id, "An aide says the deputy minister, Varro, has gone over to the Norrish side.")
                .person("Varro", "Ilan Varro")
                .said("the deputy minister, Varro, has gone over to the Norrish side", "says", "An aide");
    }

    private static List<Claim> claims(GivenPage... pages) {
        return GivenStory.of(pages).claims();
    }

    /** Each claim as its kind, and the document and stance of each maker: {@code defect: courier asserts}. */
    private static List<String> shown(List<Claim> claims) {
        return claims.stream()
                .map(claim -> claim.about().kind() + ": "
                        + String.join(
                                ", ",
                                claim.makers().stream()
                                        .map(maker -> maker.document() + " "
                                                + maker.stance().word())
                                        .toList()))
                .sorted()
                .toList();
    }

    @Test
    void statements_that_say_the_same_are_one_claim_whatever_the_words() {
        assertThat(shown(claims(fled("courier"), goneOver("post"))))
                .containsExactly("defect: courier asserts, post asserts");
    }

    @Test
    void a_word_within_a_phrase_tells_what_the_phrase_does() {
        GivenPage plant = page("courier", "A gas leak drove hundreds out of Norrish Docks, the city said.")
                .body("Norrish Docks")
                .said("A gas leak drove hundreds out of Norrish Docks", "said", "the city");
        GivenPage court = page("post", "Varro was given a death sentence, a clerk said.")
                .person("Varro", "Ilan Varro")
                .said("Varro was given a death sentence", "said", "a clerk");

        assertThat(shown(claims(plant, court))).containsExactly("sentence: post asserts", "spill: courier asserts");
    }

    @Test
    void the_same_told_of_somebody_else_is_another_claim() {
        GivenPage other = page("post", "Oren Pask fled on a night train, Mira Tal said.")
                .person("Oren Pask", "Oren Pask")
                .said("Oren Pask fled on a night train", "said", "Mira Tal");

        assertThat(shown(claims(fled("courier"), other)))
                .containsExactly("defect: courier asserts", "defect: post asserts");
    }

    @Test
    void a_denial_is_the_same_claim_with_another_stance() {
        GivenPage denied = page("post", "The interior ministry denied that Varro had fled.")
                .person("Varro", "Ilan Varro")
                .stance(Stance.DENIES, "Varro had fled", "denied", "The interior ministry");
        GivenPage negated = page("wire", "Varro never fled, the speaker said. ")
                .person("Varro", "Ilan Varro")
                .said("Varro never fled", "said", "the speaker");

        assertThat(shown(claims(fled("courier"), denied, negated)))
                .containsExactly("defect: courier asserts, post denies, wire denies");
    }

    @Test
    void not_asking_why_denies_nothing() {
        GivenPage unsure = page("post", "The question is not why Varro fled.")
                .person("Varro", "Ilan Varro")
                .tells("The question is not why Varro fled");

        assertThat(shown(claims(fled("courier"), unsure))).containsExactly("defect: courier asserts, post asserts");
    }

    @Test
    void a_judgement_on_the_report_is_one_on_what_it_tells() {
        GivenPage judged = fled("courier");
        GivenPage page = page("post", "Varro fled, one paper wrote. The report is baseless, the ministry said.")
                .person("Varro", "Ilan Varro")
                .said("Varro fled", "wrote", "one paper")
                .said("The report is baseless", "said", "the ministry");

        assertThat(shown(claims(judged, page))).containsExactly("defect: courier asserts, post asserts, post denies");
    }

    @Test
    void a_judgement_that_tells_itself_what_is_untrue_is_none_on_what_stands_beside_it() {
        GivenPage page = page("post", "部长称有关十一名矿工被困的说法不实。工会称十二名矿工死亡。")
                .said("有关十一名矿工被困的说法不实", "称", "部长")
                .said("十二名矿工死亡", "称", "工会");

        assertThat(shown(claims(page)))
                .contains("die: post asserts")
                .noneMatch(line -> line.startsWith("die: post den"));
    }

    @Test
    void a_claim_that_was_said_in_two_pieces_leaves_out_who_said_it() {
        String text =
                "\"Pavel Orr looked after the pumps,\" Dorn told reporters. \"Anyone who says otherwise is lying.\"";
        GivenPage page = page("post", text)
                .person("Pavel Orr", "Pavel Orr")
                .said("\"Pavel Orr looked after the pumps,\"", "told", "Dorn")
                .goesOn("\"Anyone who says otherwise is lying.\"");

        assertThat(claims(page))
                .extracting(Claim::text)
                .containsExactly("Pavel Orr looked after the pumps,\" … \"Anyone who says otherwise is lying");
    }

    @Test
    void a_claim_is_worded_as_what_was_told_not_as_its_denial() {
        GivenPage untrue = page("post", "It is not true that Varro fled, the ministry said.")
                .person("Varro", "Ilan Varro")
                .stance(Stance.DENIES, "It is not true that Varro fled", "said", "the ministry");
        GivenPage negated = page("wire", "Varro never fled, the speaker said.")
                .person("Varro", "Ilan Varro")
                .said("Varro never fled", "said", "the speaker");
        GivenPage named = page("mail", "The ministry dismissed reports that Varro fled as false.")
                .person("Varro", "Ilan Varro")
                .stance(Stance.DENIES, "reports that Varro fled as false", "dismissed", "The ministry");

        for (GivenPage page : List.of(untrue, negated, named)) {
            assertThat(claims(page)).singleElement().satisfies(claim -> {
                assertThat(claim.text()).isEqualTo("Varro fled");
                assertThat(claim.makers()).extracting(Claim.Maker::stance).containsExactly(Stance.DENIES);
            });
        }
    }

    @Test
    void a_denial_of_a_negation_asserts() {
        GivenPage page = page("post", "The ministry denied that Varro had not fled.")
                .person("Varro", "Ilan Varro")
                .stance(Stance.DENIES, "Varro had not fled", "denied", "The ministry");

        assertThat(shown(claims(fled("courier"), page))).containsExactly("defect: courier asserts, post asserts");
    }

    @Test
    void who_confirms_a_report_tells_what_it_tells() {
        GivenPage page = page("post", "Varro fled, one paper wrote. The ministry confirmed the report.")
                .person("Varro", "Ilan Varro")
                .said("Varro fled", "wrote", "one paper")
                .said("the report", "confirmed", "The ministry");

        assertThat(shown(claims(page))).containsExactly("defect: post asserts, post asserts");
    }

    @Test
    void a_judgement_told_of_somebody_is_not_the_documents_own() {
        GivenPage page = page("post", "Varro fled, one paper wrote. The ministry called the report untrue.")
                .person("Varro", "Ilan Varro")
                .said("Varro fled", "wrote", "one paper")
                .tells("The ministry called the report untrue")
                .stance(Stance.DENIES, "the report untrue", "called", "The ministry");

        assertThat(shown(claims(page))).containsExactly("defect: post asserts, post denies");
    }

    @Test
    void a_word_within_the_name_of_a_body_tells_no_event() {
        GivenPage page = page("post", "Varro of the Mercy Hospital fled, Mira Tal said.")
                .person("Varro", "Ilan Varro")
                .body("Mercy Hospital")
                .said("Varro of the Mercy Hospital fled", "said", "Mira Tal");

        assertThat(shown(claims(page))).containsExactly("defect: post asserts");
    }

    @Test
    void a_correction_in_a_later_sentence_is_one_of_what_was_told_before() {
        GivenPage page = page("post", "Varro fled, the Ledger wrote. That was wrong. The Ledger withdraws the report.")
                .person("Varro", "Ilan Varro")
                .said("Varro fled", "wrote", "the Ledger")
                .tells("That was wrong")
                .stance(Stance.RETRACTS, "the report", "withdraws", "The Ledger");

        assertThat(shown(claims(fled("courier"), page)))
                .containsExactly("defect: courier asserts, post asserts, post denies, post retracts");
    }

    @Test
    void what_is_only_supposed_asked_or_called_for_is_no_claim() {
        GivenPage page = page(
                        "post",
                        "If Varro fled, the talks are over, Mira Tal said. Varro fled? a deputy asked."
                                + " Varro should be arrested, a deputy demanded.")
                .person("Varro", "Ilan Varro")
                .said("If Varro fled, the talks are over", "said", "Mira Tal")
                .person("Varro", "Ilan Varro")
                .stance(Stance.ASKS, "Varro fled?", "asked", "a deputy")
                .stance(Stance.URGES, "Varro should be arrested", "demanded", "a deputy");

        assertThat(claims(page)).isEmpty();
    }

    @Test
    void a_stronger_version_is_a_claim_of_its_own_linked_both_ways() {
        GivenPage questioned = page("courier", "Varro was questioned by the police, Mira Tal said.")
                .person("Varro", "Ilan Varro")
                .said("Varro was questioned by the police", "said", "Mira Tal");
        GivenPage arrested = page("post", "Varro was arrested by the police, Mira Tal said.")
                .person("Varro", "Ilan Varro")
                .said("Varro was arrested by the police", "said", "Mira Tal");

        List<Claim> claims = claims(questioned, arrested);

        assertThat(shown(claims)).containsExactly("arrest: post asserts", "question: courier asserts");
        Claim arrest = ofKind(claims, "arrest");
        Claim question = ofKind(claims, "question");
        assertThat(question.variants())
                .containsExactly(new Claim.Variant(arrest.id(), "stronger: \"arrest\" for \"question\""));
        assertThat(arrest.variants())
                .containsExactly(new Claim.Variant(question.id(), "weaker: \"question\" for \"arrest\""));
    }

    @Test
    void who_is_detained_has_not_fled_in_other_words() {
        GivenPage detained = page("courier", "Varro was detained by the police, Mira Tal said.")
                .person("Varro", "Ilan Varro")
                .said("Varro was detained by the police", "said", "Mira Tal");

        assertThat(claims(detained, fled("post")))
                .hasSize(2)
                .allSatisfy(claim -> assertThat(claim.variants()).isEmpty());
    }

    @Test
    void claims_in_the_same_words_say_of_which_event_they_tell() {
        GivenPage both = page("courier", "Varro resigned and was arrested, Mira Tal said.")
                .person("Varro", "Ilan Varro")
                .said("Varro resigned and was arrested", "said", "Mira Tal");

        assertThat(claims(both).stream().map(Claim::text))
                .containsExactlyInAnyOrder(
                        "Varro resigned and was arrested (arrest)", "Varro resigned and was arrested (resign)");
    }

    @Test
    void a_stronger_version_told_of_somebody_else_is_no_variant() {
        GivenPage arrested = page("post", "Oren Pask was arrested, Mira Tal said.")
                .person("Oren Pask", "Oren Pask")
                .said("Oren Pask was arrested", "said", "Mira Tal");
        GivenPage questioned = page("courier", "Varro was questioned by the police, Mira Tal said.")
                .person("Varro", "Ilan Varro")
                .said("Varro was questioned by the police", "said", "Mira Tal");

        assertThat(claims(arrested, questioned))
                .hasSize(2)
                .allSatisfy(claim -> assertThat(claim.variants()).isEmpty());
    }

    @Test
    void what_happens_again_and_again_is_one_claim_only_where_more_than_who_and_what_agrees() {
        GivenPage harbour = visited("courier", "Varro visited the harbour of Tasna before dawn");
        GivenPage again = visited("post", "Varro visited the Tasna harbour");
        GivenPage partly = visited("times", "Varro visited the harbour with his wife at dawn");
        GivenPage hospital = visited("wire", "Varro visited wounded soldiers");

        assertThat(shown(claims(harbour, again, partly, hospital)))
                .containsExactly("visit: courier asserts, post asserts, times asserts", "visit: wire asserts");
    }

    @Test
    void who_and_what_alone_do_not_make_two_happenings_one_but_do_not_set_them_apart_either() {
        GivenPage tasna = visited("courier", "Varro visited Tasna");
        GivenPage norrland = visited("post", "Varro visited Norrland");
        GivenPage bare = visited("wire", "Varro visited");

        assertThat(shown(claims(tasna, norrland))).containsExactly("visit: courier asserts", "visit: post asserts");
        assertThat(shown(claims(tasna, bare))).containsExactly("visit: courier asserts, wire asserts");
    }

    private static GivenPage visited(String id, String content) {
        return page(id, content + ", Mira Tal said.")
                .person("Varro", "Ilan Varro")
                .said(content, "said", "Mira Tal");
    }

    @Test
    void remarks_of_no_listed_kind_are_one_by_the_telling_words_they_share() {
        GivenPage one = page("courier", "Varro kept three ledgers of bridge tolls, Mira Tal said.")
                .person("Varro", "Ilan Varro")
                .said("Varro kept three ledgers of bridge tolls", "said", "Mira Tal");
        GivenPage same = page("post", "Three ledgers of bridge tolls were kept by Varro, Mira Tal said.")
                .person("Varro", "Ilan Varro")
                .said("Three ledgers of bridge tolls were kept by Varro", "said", "Mira Tal");
        String likeWords = "Varro swore never to read ledgers of bridge repairs, ferries, lamps or market stalls";
        GivenPage other = page("wire", likeWords + ", Mira Tal said.")
                .person("Varro", "Ilan Varro")
                .said(likeWords, "said", "Mira Tal");

        assertThat(shown(claims(one, same, other)))
                .containsExactly(": courier asserts, post asserts", ": wire asserts");
    }

    @Test
    void one_who_passes_a_denial_on_does_not_assert_what_is_denied() {
        GivenPage passedOn = page("post", "Mira Tal said two officials denied that Varro fled.")
                .person("Varro", "Ilan Varro")
                .said("two officials denied that Varro fled", "said", "Mira Tal")
                .stanceWithinThat(Stance.DENIES, "Varro fled", "denied", "two officials");

        assertThat(shown(claims(passedOn))).containsExactly("defect: post denies");
    }

    @Test
    void an_arrest_is_told_of_the_one_who_suffers_it() {
        GivenPage active = page("courier", "Colonel Oren Pask arrested Ilan Varro, Mira Tal said.")
                .person("Oren Pask", "Oren Pask")
                .person("Ilan Varro", "Ilan Varro")
                .said("Colonel Oren Pask arrested Ilan Varro", "said", "Mira Tal");
        GivenPage passive = page("post", "Varro was arrested by Pask, Mira Tal said.")
                .person("Varro", "Ilan Varro")
                .person("Pask", "Oren Pask")
                .said("Varro was arrested by Pask", "said", "Mira Tal");

        List<Claim> claims = claims(active, passive);

        assertThat(shown(claims)).containsExactly("arrest: courier asserts, post asserts");
        assertThat(claims.get(0).about().entities()).startsWith(GivenStory.id("Ilan Varro"));
    }

    @Test
    void he_is_the_last_person_named_who_is_not_the_one_speaking() {
        GivenPage page = page("post", "Varro was gone by noon. Mira Tal said he fled.")
                .person("Varro", "Ilan Varro")
                .person("Mira Tal", "Mira Tal")
                .said("he fled", "said", "Mira Tal");

        assertThat(claims(page))
                .singleElement()
                .satisfies(claim -> assertThat(claim.about().entities()).containsExactly(GivenStory.id("Ilan Varro")));
    }

    @Test
    void what_one_document_says_in_its_own_voice_is_a_claim_only_where_it_tells_an_event_of_somebody_named() {
        GivenPage event =
                page("courier", "Varro fled.").person("Varro", "Ilan Varro").tells("Varro fled");
        GivenPage musing = page("post", "Varro loved grey winter mornings by the sea.")
                .person("Varro", "Ilan Varro")
                .tells("Varro loved grey winter mornings by the sea");
        GivenPage nobody = page("wire", "Some fled.").tells("Some fled");
        GivenPage someday = page("times", "Oren Pask visited the harbour.")
                .person("Oren Pask", "Oren Pask")
                .tells("Oren Pask visited the harbour");
        GivenPage dated = page("echo", "Lena Brask visited the harbour on 11 June.")
                .person("Lena Brask", "Lena Brask")
                .day("11 June", "2031-06-11")
                .tells("Lena Brask visited the harbour on 11 June");

        assertThat(shown(claims(event, musing, nobody, someday, dated)))
                .containsExactly("defect: courier asserts", "visit: echo asserts");
    }

    @Test
    void a_claim_is_worded_by_its_plainest_assertion() {
        GivenPage denied = page(
                        "wire",
                        "That Varro fled from Tasna to the Norrish border on a night train in early June is what the ministry denied.")
                .person("Varro", "Ilan Varro")
                .stance(
                        Stance.DENIES,
                        "Varro fled from Tasna to the Norrish border on a night train in early June",
                        "denied",
                        "the ministry");

        assertThat(claims(fled("courier"), denied).get(0).text()).isEqualTo("Ilan Varro fled on a night train");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_order_of_the_documents_leaves_no_mark(long seed) {
        GivenPage[] pages = {
            fled("courier"),
            goneOver("post"),
            visited("a", "Varro visited the harbour of Tasna before dawn"),
            visited("b", "Varro visited the Tasna harbour"),
            visited("c", "Varro visited wounded soldiers in the Tasna hospital"),
            visited("d", "Varro visited the hospital before dawn"),
        };
        List<GivenPage> shuffled = new ArrayList<>(Arrays.asList(pages));
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(claims(shuffled.toArray(GivenPage[]::new))).isEqualTo(claims(pages));
    }

    @Test
    void a_claim_keeps_its_id_when_further_documents_tell_it() {
        String alone = claims(fled("courier")).get(0).id();

        assertThat(claims(fled("courier"), goneOver("a-post")).get(0).id()).isEqualTo(alone);
    }

    @Test
    void the_analyst_joins_what_the_machine_holds_apart() {
        GivenStory story = GivenStory.of(
                visited("courier", "Varro visited the harbour before dawn"),
                visited("post", "Varro visited wounded soldiers"));
        Ruling same = new Ruling(new Ref("courier", "s1"), new Ref("post", "s1"), true);

        assertThat(story.claims()).hasSize(2);
        List<Claim> ruled = new Claims().group(story.pile(), List.of(same));
        assertThat(shown(ruled)).containsExactly("visit: courier asserts, post asserts");
        assertThat(ruled.get(0).makers().get(1).why()).isEqualTo("the analyst says it is the same");
    }

    @Test
    void the_analyst_parts_what_the_machine_joins_and_each_part_has_its_own_id() {
        GivenStory story = GivenStory.of(fled("courier"), goneOver("post"), goneOver("wire"));
        Ruling different = new Ruling(new Ref("courier", "s1"), new Ref("wire", "s1"), false);

        List<Claim> ruled = new Claims().group(story.pile(), List.of(different));

        assertThat(shown(ruled)).containsExactly("defect: courier asserts, post asserts", "defect: wire asserts");
        assertThat(ruled).extracting(Claim::id).doesNotHaveDuplicates();
    }

    @Test
    void a_later_ruling_wins_over_an_earlier_one() {
        GivenStory story = GivenStory.of(fled("courier"), goneOver("post"));
        Ref courier = new Ref("courier", "s1");
        Ref post = new Ref("post", "s1");

        assertThat(new Claims()
                        .group(
                                story.pile(),
                                List.of(new Ruling(courier, post, false), new Ruling(courier, post, true))))
                .isNotEmpty()
                .extracting(Claim::documents)
                .containsExactly(List.of("courier", "post"));
    }

    @Test
    void to_join_two_statements_joins_what_both_tell_and_not_what_one_tells_besides() {
        GivenPage both = page("courier", "Varro was arrested after he visited the harbour before dawn, Mira Tal said.")
                .person("Varro", "Ilan Varro")
                .said("Varro was arrested after he visited the harbour before dawn", "said", "Mira Tal");
        GivenStory story = GivenStory.of(both, visited("post", "Varro visited wounded soldiers"));
        Ruling same = new Ruling(new Ref("courier", "s1"), new Ref("post", "s1"), true);

        assertThat(shown(new Claims().group(story.pile(), List.of(same))))
                .containsExactly("arrest: courier asserts", "visit: courier asserts, post asserts");
    }

    @Test
    void a_ruling_on_what_is_no_longer_there_changes_nothing() {
        GivenStory story = GivenStory.of(fled("courier"), goneOver("post"));
        Ref gone = new Ref("gone", "s1");
        Ref courier = new Ref("courier", "s1");

        assertThat(new Claims()
                        .group(
                                story.pile(),
                                List.of(
                                        new Ruling(gone, courier, true),
                                        new Ruling(courier, gone, false),
                                        new Ruling(courier, courier, false))))
                .isEqualTo(story.claims());
    }

    @Test
    void an_empty_pile_and_a_document_that_was_not_read_make_no_claims() {
        GivenPage unread = fled("courier");

        assertThat(claims()).isEmpty();
        assertThat(new Claims().group(Pile.of(List.of(unread.document()), List.of(), Cast.EMPTY), List.of()))
                .isEmpty();
    }

    private static Claim ofKind(List<Claim> claims, String kind) {
        return claims.stream()
                .filter(claim -> claim.about().kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
