package whence.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import whence.conflict.Conflict.Kind;
import whence.entity.office.Reference;
import whence.given.GivenPage;
import whence.given.GivenStory;
import whence.text.Document;

/** Somebody called premier before he was: what a table of known tenures shows, and what it does not. */
class ReferenceSpec {

    private static final String TABLE = """
            person\toffice\tstart\tend
            Oskar Lindt\tpremier\t15 March 2033\t
            Oskar Lindt\tvice premier\t2028-03\t2033-03-15
            Runa Falk\tMinister of Justice\t2020\t2025-06
            Ivo Sand\tmayor of Port Saren\t2011\t2014
            Ivo Sand\tmayor of Port Saren\t2019\t2021
            """;

    private static Document table(String text) {
        return Reference.document("offices.tsv", "/tables/offices.tsv", text);
    }

    private static List<Conflict> against(String table, GivenPage... pages) {
        GivenStory story = GivenStory.of(pages);
        Reference reference = Reference.in(List.of(table(table)));
        return Conflicts.in(new Evidence(story.pile(), story.cast(), story.traced(), reference)).stream()
                .filter(conflict -> conflict.kind() == Kind.ANACHRONISM)
                .toList();
    }

    private static GivenPage page(String published, String text, String person) {
        return GivenPage.of("a", "Tide", published, text).tells(text).person(person, person);
    }

    @Test
    void who_is_called_premier_before_he_was_is_an_anachronism_and_the_row_of_the_table_is_its_other_side() {
        List<Conflict> found = against(TABLE, page("2032-12-05", "Premier Oskar Lindt led the group.", "Oskar Lindt"));

        assertThat(found).singleElement().satisfies(conflict -> {
            assertThat(conflict.a().document()).isEqualTo("a");
            assertThat(conflict.b().document()).isEqualTo("reference:offices.tsv");
            assertThat(conflict.b().span().of(TABLE)).isEqualTo("Oskar Lindt\tpremier\t15 March 2033\t");
            assertThat(conflict.why())
                    .isEqualTo(
                            "Oskar Lindt is called “Premier” for a time not later than 2032-12-05, but by the reference"
                                    + " held that office from 2033-03-15 to an end that is not known");
        });
    }

    @Test
    void it_is_told_how_far_a_table_could_be_compared_with() {
        GivenStory story = GivenStory.of(
                page("2032-12-05", "Premier Oskar Lindt led the group.", "Oskar Lindt"),
                GivenPage.of("b", "Tide", "2031-02-01", "Mayor Ivo Sand spoke.").person("Ivo Sand", "Ivo Sand"),
                GivenPage.of("c", "Tide", "2031-02-01", "Mira Tal spoke.").person("Mira Tal", "Mira Tal"));
        Reference reference = Reference.in(List.of(table(TABLE + "Runa Falk\tmayor of Port Saren\tsoon\t\n")));
        Evidence evidence = new Evidence(story.pile(), story.cast(), story.traced(), reference);

        assertThat(Compared.of(evidence, Conflicts.in(evidence))).isEqualTo(new Compared(5, 1, 2, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oskar Lindt, the premier, led the group.",
                "Oskar Lindt is the premier.",
                "Oskar Lindt has since been named premier.",
                "Former premier Oskar Lindt led the group.",
                "Then-premier Oskar Lindt led the group.",
                "Oskar Lindt became premier.",
                "Oskar Lindt was the premier in June 2031.",
                "Oskar Lindt stepped down as premier."
            })
    void however_it_is_worded(String text) {
        assertThat(against(TABLE, page("2032-10-05", text, "Oskar Lindt"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vice premier Oskar Lindt led the group.",
                "Incoming premier Oskar Lindt led the group.",
                "Oskar Lindt is not the premier.",
                "Oskar Lindt will be premier.",
                "Oskar Lindt, the harbour pilot, led the group.",
                "Minister Oskar Lindt led the group."
            })
    void what_does_not_say_that_he_held_it_is_none(String text) {
        assertThat(against(TABLE, page("2032-10-05", text, "Oskar Lindt"))).isEmpty();
    }

    @Test
    void an_open_end_is_unknown_and_excludes_nothing() {
        assertThat(against(TABLE, page("2060-01-01", "Oskar Lindt is the premier.", "Oskar Lindt")))
                .isEmpty();
    }

    @Test
    void who_is_still_said_to_hold_what_he_held_no_more_is_one() {
        assertThat(against(TABLE, page("2026-01-01", "Runa Falk is the minister of justice.", "Runa Falk")))
                .hasSize(1);
    }

    @Test
    void a_title_in_a_later_account_is_none() {
        assertThat(against(TABLE, page("2040-01-01", "Justice minister Runa Falk opened the court.", "Runa Falk")))
                .isEmpty();
    }

    @Test
    void a_month_or_year_is_an_interval_and_only_what_lies_wholly_outside_counts() {
        assertThat(against(TABLE, page("2025-06-20", "Runa Falk is the minister of justice.", "Runa Falk")))
                .isEmpty();
        assertThat(against(TABLE, page("2020-01-02", "Runa Falk is the minister of justice.", "Runa Falk")))
                .isEmpty();
    }

    @Test
    void two_terms_of_one_office_are_alternatives() {
        assertThat(against(TABLE, page("2020-01-01", "Ivo Sand is the mayor of Port Saren.", "Ivo Sand")))
                .isEmpty();
        assertThat(against(TABLE, page("2009-01-01", "Ivo Sand is the mayor of Port Saren.", "Ivo Sand")))
                .hasSize(1);
    }

    @Test
    void a_tenure_told_with_its_years_is_compared_by_them() {
        assertThat(against(
                        TABLE,
                        page("2040-01-01", "Runa Falk served as minister of justice from 2031 to 2034.", "Runa Falk")))
                .hasSize(1);
        assertThat(against(
                        TABLE,
                        page("2040-01-01", "Runa Falk served as minister of justice from 2019 to 2024.", "Runa Falk")))
                .isEmpty();
    }

    @Test
    void who_was_only_foretold_or_denied_to_hold_it_is_none() {
        GivenPage denied = GivenPage.of("a", "Tide", "2032-10-05", "The palace denied that Oskar Lindt is the premier.")
                .stance(whence.reading.Stance.DENIES, "that Oskar Lindt is the premier", "denied", "The palace")
                .person("Oskar Lindt", "Oskar Lindt");
        assertThat(against(TABLE, denied)).isEmpty();
    }

    @Test
    void two_people_of_one_name_in_the_table_say_nothing_of_anybody() {
        String namesakes = """
                person_id\tperson\toffice\tstart\tend
                Q1\tOskar Lindt\tpremier\t2033\t
                Q2\tOskar Lindt\tjudge\t1990\t1999
                """;
        assertThat(against(namesakes, page("2032-10-05", "Premier Oskar Lindt led the group.", "Oskar Lindt")))
                .isEmpty();
    }

    @Test
    void another_name_is_another_person() {
        assertThat(against(TABLE, page("2032-10-05", "Premier Oskar Lund led the group.", "Oskar Lund")))
                .isEmpty();
    }

    // ------------------------------------------------------------------------------------------------- the table
    // itself

    @Test
    void broken_rows_are_each_named_and_the_rest_is_used() {
        Reference reference = Reference.in(List.of(table("""
                person\toffice\tstart\tend
                \tpremier\t2001\t2002
                Oskar Lindt\t\t2001\t2002
                Oskar Lindt\tpremier\tin spring\t2002
                Oskar Lindt\tpremier\t2009\t2002
                Oskar Lindt\tpremier\t2003-13\t
                Oskar Lindt\tpremier\t2003-02\t2004
                """)));

        assertThat(reference.tenures()).hasSize(1);
        assertThat(reference.broken())
                .extracting(one -> one.input() + ": " + one.reason())
                .containsExactly(
                        "offices.tsv line 2: it names no person",
                        "offices.tsv line 3: it names no office",
                        "offices.tsv line 4: expected a date such as 2013-03-15, 2013-03, 2013 or 15 March 2013, or"
                                + " nothing; found: in spring",
                        "offices.tsv line 5: it ends (2002) before it starts (2009)",
                        "offices.tsv line 6: expected a date such as 2013-03-15, 2013-03, 2013 or 15 March 2013, or"
                                + " nothing; found: 2003-13");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oskar Lindt\tpremier\t2033-03-15\t",
                "person,office,start,end\n\"Oskar Lindt\",premier,2033-03-15,present\n",
                "姓名\t职务\t开始\t结束\nOskar Lindt\t总理\t2033年3月15日\t至今\n",
                "source\tperson_id\tperson\tposition_id\tposition\tstart\tend\r\nx\tQ7\tOskar Lindt\t\t9th Premier of the"
                        + " State Council\tMarch 15, 2033\t\r\n",
                "\ufeffperson\toffice\tstart\tend\nOskar Lindt\tpremier\t2033\t\n"
            })
    void tables_of_several_forms_are_taken(String table) {
        assertThat(against(table, page("2032-10-05", "Premier Oskar Lindt led the group.", "Oskar Lindt")))
                .hasSize(1);
    }

    @Test
    void a_table_of_bodies_is_one_too() {
        Reference reference = Reference.in(List.of(table("""
                name\tchinese\tacronyms\tparent\trank
                Bureau of Lighthouses\t灯塔局\tBOL; Lighthouse Bureau\tMinistry of Transport\tbureau
                Bureau of Buoys\t\t\t\tvery high
                """)));

        assertThat(reference.bodies()).extracting(body -> body.name()).containsExactly("Bureau of Lighthouses");
        assertThat(reference.broken())
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).contains("found: very high"));
    }

    @Test
    void what_is_no_such_table_says_what_was_expected() {
        assertThat(Reference.findFault(table("colour\tsize\nred\t3\n")).orElseThrow())
                .contains("person, office, start and end")
                .contains("found: colour\tsize");
        assertThat(Reference.findFault(table(""))).isPresent();
        assertThat(Reference.findFault(table(TABLE))).isEmpty();
    }

    @Test
    void hostile_tables_are_read_without_harm() {
        Random random = new Random(3);
        String[] pieces = {
            "\t",
            "\n",
            "\r",
            "person",
            "office",
            "start",
            "end",
            "2013",
            "-03",
            "\"",
            ",",
            "\u0000",
            "总理",
            "Oskar Lindt",
            "premier",
            "99999999999",
            "\ud800",
            "至今",
            " of ",
            "the ",
            "name",
            "rank",
            "ministry",
            "Q1"
        };
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "person\toffice\tstart\tend\n" : "");
            int length = random.nextInt(60);
            for (int k = 0; k < length; k++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            Document table = table(text.toString());
            List<String> told = new ArrayList<>();
            Reference.findFault(table).ifPresent(told::add);
            Reference.in(List.of(table)).broken().forEach(one -> told.add(one.reason()));
            assertThat(told).noneMatch(String::isBlank);
        }
    }
}
