package whence.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import whence.given.GivenPage;
import whence.given.GivenStory;
import whence.provenance.Chain.Knows;
import whence.provenance.Chain.Link;
import whence.provenance.Provenance.Traced;
import whence.reading.Stance;
import whence.reprint.Reprint;
import whence.text.Span;

/** From whom each report has its claim: the chain, link by link, and who has anything from whom. */
class ProvenanceSpec {

    private static GivenPage page(String id, String outlet, String published, String text) {
        return GivenPage.of(id, outlet, published, text).person("Varro", "Ilan Varro");
    }

    /** Every chain as its document, stance and links: {@code post asserts: Mira Tal < a friend}. */
    private static List<String> chains(GivenPage... pages) {
        return GivenStory.of(pages).traced().stream()
                .flatMap(traced -> traced.chains().stream())
                .map(chain -> chain.document() + " " + chain.stance().word() + ": "
                        + String.join(
                                " < ", chain.links().stream().map(Link::name).toList()))
                .toList();
    }

    private static List<Link> links(GivenPage... pages) {
        return GivenStory.of(pages).traced().stream()
                .flatMap(traced -> traced.chains().stream())
                .flatMap(chain -> chain.links().stream())
                .toList();
    }

    @Test
    void a_document_that_says_it_itself_has_no_links() {
        assertThat(chains(page("post", "Northern Post", "2031-06-15", "Varro fled.")
                        .tells("Varro fled")))
                .containsExactly("post asserts: ");
    }

    @Test
    void hearsay_runs_from_the_reader_to_the_origin() {
        GivenPage page = page(
                        "post",
                        "Northern Post",
                        "2031-06-15",
                        "Mira Tal wrote that a friend in the ministry told her Varro fled.")
                .said("a friend in the ministry told her Varro fled", "wrote", "Mira Tal")
                .saidWithinThat("Varro fled", "told", "a friend in the ministry");

        assertThat(chains(page)).containsExactly("post asserts: Mira Tal < a friend in the ministry");
    }

    @Test
    void a_denial_has_a_chain_of_its_own() {
        GivenPage page = page("post", "Northern Post", "2031-06-15", "The ministry denied that Varro fled.")
                .stance(Stance.DENIES, "Varro fled", "denied", "The ministry");

        assertThat(chains(page)).containsExactly("post denies: The ministry");
    }

    @Test
    void a_source_of_two_voices_gives_two_chains() {
        GivenPage page = page(
                        "post",
                        "Northern Post",
                        "2031-06-15",
                        "a clerk and unnamed officials of the port told us Varro fled.")
                .said("Varro fled", "told", "a clerk and unnamed officials of the port");

        assertThat(chains(page))
                .containsExactly("post asserts: a clerk", "post asserts: unnamed officials of the port");
    }

    @Test
    void one_cited_by_the_speaker_in_the_same_sentence_stands_behind_the_speaker() {
        GivenPage page = page(
                        "post",
                        "Northern Post",
                        "2031-06-15",
                        "Mira Tal, citing an unnamed source, alleged that Varro fled.")
                .said("an unnamed source", "citing", "Mira Tal")
                .said("Varro fled", "alleged", "Mira Tal");

        assertThat(chains(page)).containsExactly("post asserts: Mira Tal < an unnamed source");
    }

    @Test
    void who_speaks_for_somebody_or_from_beside_is_not_that_person() {
        GivenPage lawyer = page("post", "Northern Post", "2031-06-15", "Varro's lawyer denied that Varro fled.")
                .person("Varro", "Ilan Varro")
                .stance(Stance.DENIES, "Varro fled", "denied", "Varro's lawyer");
        GivenPage friend = page("wire", "Coast Wire", "2031-06-15", "An old friend of the minister Varro: Varro fled.")
                .person("Varro", "Ilan Varro")
                .said("Varro fled", ":", "An old friend of the minister Varro");

        assertThat(chains(lawyer, friend))
                .containsExactlyInAnyOrder(
                        "post denies: Varro's lawyer", "wire asserts: An old friend of the minister Varro");
    }

    @Test
    void an_outlet_quoting_itself_adds_no_link() {
        GivenPage page = page("post", "Northern Post", "2031-06-15", "Varro fled, the Northern Post has learned.")
                .said("Varro fled", "has learned", "Northern Post");

        assertThat(chains(page)).containsExactly("post asserts: ");
    }

    @Test
    void an_outlet_that_is_cited_stands_for_its_last_document_that_was_out_by_then() {
        GivenPage early =
                page("early", "Harbour Letter", "2031-06-10", "Varro fled.").tells("Varro fled");
        GivenPage later =
                page("later", "Harbour Letter", "2031-06-14", "Varro fled.").tells("Varro fled");
        GivenPage after =
                page("tomorrow", "Harbour Letter", "2031-06-16", "Varro fled.").tells("Varro fled");
        GivenPage silent = page("weather", "Harbour Letter", "2031-06-15", "Varro likes rain.");
        GivenPage citing = page("post", "Northern Post", "2031-06-15", "Varro fled, Harbour Letter reported.")
                .said("Varro fled", "reported", "Harbour Letter");

        assertThat(links(early, later, after, silent, citing))
                .singleElement()
                .satisfies(link -> assertThat(link.document()).isEqualTo("later"));
    }

    @Test
    void an_outlet_of_the_pile_is_known_for_one_whatever_it_is_called() {
        GivenPage letter = page("eye", "Tasna Eye", "2031-06-14", "Varro fled.").tells("Varro fled");
        GivenPage citing = page("post", "Northern Post", "2031-06-15", "Varro fled, Tasna Eye reported.")
                .said("Varro fled", "reported", "Tasna Eye");

        assertThat(links(letter, citing)).extracting(Link::knows).containsExactly(Knows.OUTLET);
    }

    @Test
    void a_crowd_a_guess_and_a_rumour_are_told_from_one_who_knows() {
        GivenPage page = page(
                        "post",
                        "Northern Post",
                        "2031-06-15",
                        "Varro fled, analysts said. Mira Tal believes Varro fled. Rumours that Varro fled spread."
                                + " A port clerk, Oren Pask, said Varro fled. an aide said Varro fled.")
                .crowd("Varro fled", "said", "analysts")
                .said("Varro fled", "believes", "Mira Tal")
                .said("Varro fled", "Rumours", "")
                .said("Varro fled", "said", "Oren Pask")
                .said("Varro fled", "said", "an aide");

        assertThat(links(page))
                .extracting(link -> link.name() + " " + link.knows())
                .containsExactlyInAnyOrder(
                        "analysts NOBODY", "Mira Tal OPINION", "rumours NOBODY", "Oren Pask NAMED", "an aide UNNAMED");
    }

    @Test
    void claiming_to_know_first_hand_takes_words_that_say_so() {
        GivenPage page = page(
                        "post",
                        "Northern Post",
                        "2031-06-15",
                        "“I saw how Varro fled,” said Oren Pask. “Levi left when Varro fled,” said Mira Tal.")
                .said("I saw how Varro fled", "said", "Oren Pask")
                .said("Levi left when Varro fled", "said", "Mira Tal");

        assertThat(links(page))
                .extracting(link -> link.name() + ": " + link.firstHand())
                .containsExactlyInAnyOrder("Oren Pask: i saw", "Mira Tal: ");
    }

    @Test
    void a_citation_is_a_derivation_with_the_words_that_credit() {
        GivenPage letter =
                page("letter", "Harbour Letter", "2031-06-14", "Varro fled.").tells("Varro fled");
        String text = "Varro fled, Harbour Letter reported.";
        GivenPage citing =
                page("post", "Northern Post", "2031-06-15", text).said("Varro fled", "reported", "Harbour Letter");

        assertThat(derivations(List.of(), letter, citing)).singleElement().satisfies(derivation -> {
            assertThat(derivation.from()).isEqualTo("letter");
            assertThat(derivation.to()).isEqualTo("post");
            assertThat(derivation.kind()).isEqualTo(Derivation.Kind.CITES);
            assertThat(derivation.passages().get(0).inTo().of(text)).isEqualTo("Harbour Letter");
        });
    }

    @Test
    void a_credit_to_one_who_does_not_say_so_leads_to_a_name_and_to_no_document() {
        GivenPage beacon =
                page("beacon", "The Beacon", "2031-06-14", "Varro likes rain.").tells("Varro likes rain");
        GivenPage citing = page("post", "Northern Post", "2031-06-15", "Varro fled, The Beacon reported.")
                .said("Varro fled", "reported", "The Beacon");

        assertThat(derivations(List.of(), beacon, citing))
                .singleElement()
                .satisfies(derivation -> assertThat(derivation.from()).isEqualTo("The Beacon"));
    }

    @Test
    void a_copy_by_wording_is_a_derivation_and_says_whether_the_direction_could_be_told() {
        GivenPage one =
                page("letter", "Harbour Letter", "2031-06-14", "Varro fled.").tells("Varro fled");
        GivenPage two =
                page("post", "Northern Post", "2031-06-15", "Varro fled.").tells("Varro fled");
        Span all = new Span(0, 11);
        Reprint reprint = new Reprint(
                "letter",
                "post",
                List.of(new Reprint.Passage(all, all)),
                0.8,
                new Reprint.Direction(false, "no time tells them apart"));

        assertThat(derivations(List.of(reprint), one, two)).singleElement().satisfies(derivation -> {
            assertThat(derivation.kind()).isEqualTo(Derivation.Kind.COPIES);
            assertThat(derivation.grounds()).isEqualTo(new Derivation.Grounds(0.8, true, "no time tells them apart"));
        });
    }

    private static List<Derivation> derivations(List<Reprint> reprints, GivenPage... pages) {
        GivenStory story = GivenStory.of(pages);
        Provenance provenance = new Provenance(story.pile(), reprints);
        List<Traced> traced = story.claims().stream().map(provenance::trace).toList();
        return provenance.derivations(traced);
    }
}
