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
                    a friend or Harbour Letter, not joined: nothing shows where the friend has
                    it from
                    here because said by one and denied by another
                    id c1""");
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

    private static ClaimFile flight() {
        Link friend = new Link("a friend", "a friend", "", Chain.Knows.UNNAMED, "");
        Link tal = new Link("Mira Tal", "Mira Tal", "", Chain.Knows.NAMED, "");
        Link letter = new Link("Harbour Letter", "Harbour Letter", "hl", Chain.Knows.OUTLET, "");
        return new ClaimFile(
                new Claim(
                        "c1",
                        "Deputy Minister Ilan Varro fled abroad",
                        new Claim.About("flee", true, List.of()),
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
