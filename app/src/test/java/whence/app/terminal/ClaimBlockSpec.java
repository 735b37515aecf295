package whence.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import whence.claim.Claim;
import whence.dossier.Findings.ClaimFile;
import whence.dossier.Findings.Standing;
import whence.dossier.Findings.State;
import whence.provenance.Chain;
import whence.provenance.Chain.Link;
import whence.provenance.Origins;
import whence.provenance.Origins.Reason;
import whence.reading.Stance;
import whence.text.Span;

/** How a claim stands on a terminal. */
class ClaimBlockSpec {

    private static final Map<String, Label> OUTLETS = Map.of(
            "hl", new Label("Harbour Letter", LocalDate.of(2021, 6, 17)),
            "dc", new Label("Daily Courier", LocalDate.of(2021, 6, 18)),
            "np", new Label("Northern Post", LocalDate.of(2021, 6, 18)),
            "hl2", new Label("Harbour Letter", LocalDate.of(2021, 6, 22)));

    @Test
    void a_claim_shows_who_has_it_from_whom_and_why_it_stands_there() {
        assertThat(String.join("\n", block(78).lines(flight(), false))).isEqualTo("""
                Claimed: Deputy Minister Ilan Varro fled abroad                       disputed
                  1 to 2 independent origins · 4 reports · 17 June – 22 June 2021
                  ├ a friend (unnamed) → Mira Tal → Harbour Letter, 17 Jun → Daily Courier
                  │   and Northern Post
                  └ denied by a government official (unnamed) → Harbour Letter, 22 Jun
                    a friend and Harbour Letter are kept apart: nothing shows where the friend
                    has it from
                    listed here because: said by one and denied by another
                    id c1""");
    }

    @Test
    void documents_that_name_no_source_are_told_together_and_by_day() {
        assertThat(String.join("\n", block(78).lines(file(own("np"), own("hl")), false)))
                .contains("  └ naming no source: Harbour Letter, 17 Jun; Northern Post, 18 Jun");
    }

    @Test
    void who_has_it_from_a_document_that_names_no_source_stands_behind_it() {
        Link letter = new Link("Harbour Letter", "Harbour Letter", "hl", Chain.Knows.OUTLET, "");
        Chain courier = new Chain("dc", "s4", Stance.ASSERTS, List.of(letter));
        assertThat(String.join("\n", block(78).lines(file(own("hl"), courier), false)))
                .contains("  └ Harbour Letter, 17 Jun → Daily Courier")
                .doesNotContain("naming no source");
    }

    @Test
    void what_was_taken_from_a_document_is_followed_to_its_source() {
        Link letter = new Link("Harbour Letter", "Harbour Letter", "hl", Chain.Knows.OUTLET, "");
        Link friend = new Link("a friend", "a friend", "", Chain.Knows.UNNAMED, "");
        Chain told = new Chain("hl", "s1", Stance.ASSERTS, List.of(friend));
        Chain repeated = new Chain("dc", "s4", Stance.ASSERTS, List.of(letter));
        assertThat(String.join("\n", block(78).lines(file(told, repeated), false)))
                .contains("  └ a friend (unnamed) → Harbour Letter, 17 Jun → Daily Courier");
    }

    @Test
    void a_claim_that_is_only_denied_has_no_origin_of_its_own() {
        Chain denial = new Chain("np", "s1", Stance.DENIES, List.of());
        assertThat(String.join("\n", block(78).lines(file(denial), false)))
                .contains("  nobody here asserts it; 1 independent origin of the denial · 1 report · 18 June 2021")
                .contains("denied by Northern Post, 18 Jun");
    }

    @Test
    void two_reasons_are_told_in_brief_and_all_of_them_in_the_whole() {
        Reason lineage = new Reason("2 voices", "2 voices", false, "it is not said from whom they have it");
        Reason copied = new Reason("dc", "np", true, "worded alike: " + "9 words in one run, ".repeat(12) + "twice");
        Reason column = new Reason("hl", "hl2", true, "one text");
        ClaimFile file = new ClaimFile(
                flight().claim(),
                List.of(own("dc"), own("np")),
                new Origins(1, 1, List.of(), List.of(lineage, copied, column)),
                List.of(),
                new Standing(State.ONE_ORIGIN, 3, "told in 2 documents"));
        assertThat(String.join("\n", block(78).lines(file, false)))
                .contains("    Daily Courier and Northern Post are one origin: worded alike\n")
                .contains("    Two documents of Harbour Letter are one origin: one text\n")
                .contains("    1 more reason\n")
                .doesNotContain("2 voices");
        assertThat(String.join("\n", block(78).lines(file, true)))
                .contains("2 voices: it is not said from whom they have it")
                .contains("twice")
                .doesNotContain("more reason");
    }

    @Test
    void a_table_stays_within_the_terminal_and_its_last_column_keeps_room() {
        Table table = new Table(
                List.of("id", "published", "outlet", "read", "title"),
                List.of(List.of(
                        "kicker-rumour2",
                        "2022-05-10",
                        "Morning Star Online and Evening Mail",
                        "yes",
                        "Singer Delia Crane dead at 54")));
        assertThat(table.lines(80, Ink.NONE))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        assertThat(table.lines(80, Ink.NONE).get(1)).contains("Singer Delia Crane");
    }

    @Test
    void chinese_takes_two_columns_each() {
        assertThat(Columns.width("习近平 Xi")).isEqualTo(9);
        assertThat(Columns.wrap("据美国之音报道他已离开中国", 10))
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(10));
    }

    @Test
    void a_document_cannot_steer_the_terminal() {
        assertThat(Columns.plain("fled\u001b[2J \u202eabroad\u0007\n at   night"))
                .isEqualTo("fled[2J abroad at night");
    }

    @Test
    void a_long_word_is_cut_rather_than_run_over_the_edge() {
        assertThat(Columns.wrap("see https://example.org/a/very/long/path now", 12))
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(12));
    }

    private static ClaimBlock block(int width) {
        return new ClaimBlock(name -> OUTLETS.getOrDefault(name, new Label(name, null)), width, Ink.NONE);
    }

    private static Chain own(String document) {
        return new Chain(document, "s1", Stance.ASSERTS, List.of());
    }

    private static ClaimFile file(Chain... chains) {
        return new ClaimFile(
                flight().claim(),
                List.of(chains),
                new Origins(1, 1, List.of(), List.of()),
                List.of(),
                new Standing(State.ONE_ORIGIN, 3, "told once"));
    }

    private static ClaimFile flight() {
        Link friend = new Link("a friend", "a friend", "", Chain.Knows.UNNAMED, "");
        Link tal = new Link("Mira Tal", "Mira Tal", "", Chain.Knows.NAMED, "");
        Link letter = new Link("Harbour Letter", "Harbour Letter", "hl", Chain.Knows.OUTLET, "");
        return new ClaimFile(
                new Claim(
                        "c1",
                        "Deputy Minister Ilan Varro fled abroad",
                        new Claim.About("flee", true, false, List.of()),
                        List.of(new Claim.Maker("hl", "s1", new Span(0, 4), Stance.ASSERTS, "the only statement")),
                        List.of()),
                List.of(
                        new Chain("hl", "s1", Stance.ASSERTS, List.of(tal, friend)),
                        new Chain("dc", "s4", Stance.ASSERTS, List.of(letter, tal, friend)),
                        new Chain("np", "s2", Stance.ASSERTS, List.of(letter, tal, friend)),
                        new Chain(
                                "hl2",
                                "s1",
                                Stance.DENIES,
                                List.of(new Link(
                                        "a government official",
                                        "a government official",
                                        "",
                                        Chain.Knows.UNNAMED,
                                        "")))),
                new Origins(
                        1,
                        2,
                        List.of(),
                        List.of(new Reason("a friend", "hl", false, "nothing shows where the friend has it from"))),
                List.of(),
                new Standing(State.DISPUTED, 3, "said by one and denied by another"));
    }
}
