package whence.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import whence.analysis.Analysis;
import whence.dossier.Decision;
import whence.dossier.Dossier;
import whence.dossier.Findings;
import whence.dossier.Findings.State;
import whence.dossier.Ledger;
import whence.dossier.Subject;
import whence.entity.Entity;
import whence.entity.office.Offices;
import whence.entity.office.Reference;
import whence.given.GivenPage;
import whence.given.GivenStory;
import whence.reading.Stance;
import whence.register.Register.Row;
import whence.register.Register.Sort;
import whence.text.Document;

/** Who stands in a register of an event, in what order, and what its rows say and do not say. */
class RegisterSpec {

    private static final EventKind DEFECTED = EventKind.find("defected").orElseThrow();

    private static GivenPage fled(String id, String day, String title, String name) {
        return GivenPage.of(
                        id,
                        "Outlet " + id,
                        day,
                        title + " " + name + " fled to the United States on 3 May, Mira Tal said.")
                .said(title + " " + name + " fled to the United States on 3 May", "said", "Mira Tal")
                .person(name, name, title)
                .day("3 May", "2031-05-03");
    }

    private static GivenPage denied(String id, String name) {
        return GivenPage.of(id, "Outlet " + id, "2031-05-09", "The ministry denied that " + name + " had fled.")
                .stance(Stance.DENIES, "that " + name + " had fled", "denied", "The ministry")
                .person(name, name);
    }

    private static Dossier dossier(List<Decision> decisions, GivenPage... pages) {
        GivenStory story = GivenStory.of(pages);
        Findings findings = new Analysis().derive(story.documents(), story.readings(), new Ledger(decisions));
        return new Dossier(story.documents(), List.of(), story.readings(), findings, decisions);
    }

    private static Register register(GivenPage... pages) {
        return new Registers(dossier(List.of(), pages), Offices.written()).of(DEFECTED);
    }

    private static List<String> names(Register register) {
        return register.rows().stream().map(row -> row.person().name()).toList();
    }

    @Test
    void a_body_that_the_user_gave_has_the_rank_of_its_table() {
        Document table = Reference.document(
                "bodies.tsv",
                "/tables/bodies.tsv",
                "name\tchinese\tacronyms\tparent\trank\nTide Board\t\t\t\tministry\n");
        Dossier dossier = dossier(List.of(), fled("a", "2031-05-04", "director of the Tide Board", "Ilan Varro"));

        assertThat(new Registers(dossier, Offices.written())
                        .of(DEFECTED)
                        .rows()
                        .get(0)
                        .person()
                        .rank()
                        .step())
                .isNull();
        assertThat(new Registers(dossier, Offices.beside(List.of(table)))
                        .of(DEFECTED)
                        .rows()
                        .get(0)
                        .person()
                        .rank()
                        .words())
                .contains("ministry");
    }

    @Test
    void a_row_says_who_by_which_office_when_where_and_what_the_record_makes_of_it() {
        Row row = register(fled("a", "2031-05-04", "Vice Minister of Justice", "Ren Bo"), denied("b", "Ren Bo"))
                .rows()
                .get(0);

        assertThat(row.person().name()).isEqualTo("Ren Bo");
        assertThat(row.person().office()).containsIgnoringCase("vice minister of justice");
        assertThat(row.person().rank().why()).isNotBlank();
        assertThat(row.told().when().from()).hasToString("2031-05-03");
        assertThat(row.told().countries()).containsExactly("United States");
        assertThat(row.claimed().state()).isEqualTo(State.DISPUTED);
        assertThat(row.claimed().reports()).containsExactly("a");
    }

    @Test
    void a_denial_stands_in_the_row_with_who_denies_and_where() {
        assertThat(register(fled("a", "2031-05-04", "Minister", "Ren Bo"), denied("b", "Ren Bo"))
                        .rows()
                        .get(0)
                        .claimed()
                        .against())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.by()).isEqualTo("The ministry");
                    assertThat(one.stance()).isEqualTo(Stance.DENIES);
                    assertThat(one.document()).isEqualTo("b");
                });
    }

    @Test
    void whoever_has_no_stated_office_is_counted_by_name_and_not_listed() {
        GivenPage page = GivenPage.of("a", "Post", "2031-05-04", "Lo Wei fled, Mira Tal said.")
                .said("Lo Wei fled", "said", "Mira Tal")
                .person("Lo Wei", "Lo Wei");

        Register register = register(page);

        assertThat(register.rows()).isEmpty();
        assertThat(register.leftOut().withoutOffice()).containsExactly("Lo Wei");
    }

    @Test
    void what_is_told_of_nobody_by_name_is_counted() {
        GivenPage page = GivenPage.of("a", "Post", "2031-05-04", "A senior official fled, Mira Tal said.")
                .said("A senior official fled", "said", "Mira Tal");

        assertThat(register(page).leftOut().ofNobody()).isEqualTo(1);
    }

    @Test
    void those_named_in_one_row_all_stand_in_it() {
        GivenPage page = GivenPage.of(
                        "a",
                        "Post",
                        "2031-05-04",
                        "Minister Ren Bo, Governor Su Tan and General Lo Wei fled, Mira Tal said.")
                .said("Minister Ren Bo, Governor Su Tan and General Lo Wei fled", "said", "Mira Tal")
                .person("Ren Bo", "Ren Bo", "Minister")
                .person("Su Tan", "Su Tan", "Governor")
                .person("Lo Wei", "Lo Wei", "General");

        assertThat(names(register(page))).containsExactlyInAnyOrder("Ren Bo", "Su Tan", "Lo Wei");
    }

    @Test
    void the_highest_rank_comes_first_and_other_orders_can_be_asked_for() {
        Register register = register(
                fled("a", "2031-05-04", "Vice Minister of Justice", "Ren Bo"),
                fled("b", "2031-05-04", "President", "Su Tan"),
                fled("c", "2031-05-04", "Minister of Justice", "Lo Wei"));

        assertThat(names(register)).containsExactly("Su Tan", "Lo Wei", "Ren Bo");
        assertThat(names(register.sorted(Sort.DATE))).hasSize(3);
        assertThat(names(register.sorted(Sort.ORIGINS))).hasSize(3);
    }

    @Test
    void a_place_is_never_told_finer_than_a_country_and_an_adjective_is_no_place() {
        assertThat(Countries.in("fled through Vienna, Austria, in the night")).isEmpty();
        assertThat(Countries.in("fled to Austria; an American general")).containsExactly("Austria");
        assertThat(Countries.in("in Georgia Square, to the UK")).containsExactly("United Kingdom");
        assertThat(Countries.in("叛逃至美国，飛往臺灣")).containsExactly("Taiwan", "United States");
    }

    @Test
    void what_the_analyst_rejected_stands_in_no_register() {
        Dossier before = dossier(List.of(), fled("a", "2031-05-04", "Minister", "Ren Bo"));
        Entity ren = before.findings().cast().entities().stream()
                .filter(entity -> entity.name().equals("Ren Bo"))
                .findFirst()
                .orElseThrow();
        Decision rejection = new Decision(
                Decision.Kind.REJECT,
                List.of(new Subject(Subject.Topic.ENTITY, ren.id(), List.of("Ren Bo"), List.of())),
                "",
                new Decision.Entry("mira", Instant.parse("2031-06-01T10:00:00Z"), "a ship, no man"));

        Register register = new Registers(
                        dossier(List.of(rejection), fled("a", "2031-05-04", "Minister", "Ren Bo")), Offices.written())
                .of(DEFECTED);

        assertThat(register.rows()).isEmpty();
    }

    @Test
    void every_kind_is_told_by_concepts_that_exist_and_is_found_in_both_languages() {
        List<String> concepts = whence.text.Lexicon.rows(whence.claim.Claim.class, "concepts.tsv").stream()
                .map(row -> row.get(0))
                .toList();

        assertThat(EventKind.all()).isNotEmpty().allSatisfy(kind -> {
            assertThat(concepts).containsAll(kind.concepts());
            assertThat(EventKind.find(kind.name())).contains(kind);
            assertThat(EventKind.find(kind.words().chinese())).contains(kind);
        });
        assertThat(EventKind.find("落马").orElseThrow().name()).isEqualTo("dismissed");
        assertThat(EventKind.find("danced")).isEmpty();
    }

    @Test
    void an_empty_dossier_has_an_empty_register() {
        assertThat(register().rows()).isEmpty();
    }
}
