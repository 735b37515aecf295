package whence.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import whence.claim.Claim;
import whence.dossier.Findings.ClaimFile;
import whence.dossier.Findings.Standing;
import whence.dossier.Findings.State;
import whence.entity.Entity;
import whence.provenance.Chain;
import whence.provenance.Chain.Knows;
import whence.provenance.Chain.Link;
import whence.provenance.Origins;
import whence.reading.EntityKind;
import whence.reading.Stance;
import whence.text.Passage;
import whence.text.Span;

/** Which claims the page of a person shows, and under which heading. */
class ConcernSpec {

    private static final Entity VARRO = new Entity(
            "e1",
            EntityKind.PERSON,
            List.of(new Entity.Name("Ilan Varro", "Latn", 1)),
            List.of(new Passage("a", new Span(4, 14))),
            Entity.Stated.EMPTY);

    private static ClaimFile claim(String text, boolean borne, List<String> entities, Span event, Link... links) {
        return claim(Stance.ASSERTS, text, borne, entities, event, links);
    }

    private static ClaimFile claim(
            Stance stance, String text, boolean borne, List<String> entities, Span event, Link... links) {
        return new ClaimFile(
                new Claim(
                        "c1",
                        text,
                        new Claim.About("flee", true, borne, entities),
                        List.of(new Claim.Maker("a", "s1", event, stance, "the only statement")),
                        List.of()),
                List.of(new Chain("a", "s1", stance, List.of(links))),
                new Origins(1, 1, List.of(), List.of()),
                List.of(),
                new Standing(State.ONE_ORIGIN, 1, "told once"));
    }

    @Test
    void a_claim_is_told_of_its_bearer() {
        assertThat(Concern.of(VARRO, claim("He fled", true, List.of("e1"), new Span(20, 24))))
                .contains(Concern.TOLD);
    }

    @Test
    void a_claim_about_another_may_name_somebody() {
        assertThat(Concern.of(VARRO, claim("Falk left Ilan Varro", true, List.of("e2", "e1"), new Span(20, 24))))
                .contains(Concern.NAMED);
        assertThat(Concern.of(VARRO, claim("Falk fled", false, List.of("e2"), new Span(0, 18))))
                .contains(Concern.NAMED);
    }

    @Test
    void a_claim_may_be_had_from_somebody() {
        Link varro = new Link("Varro", "e1", "", Knows.NAMED, "");

        assertThat(Concern.of(VARRO, claim("Falk fled", true, List.of("e2"), new Span(20, 24), varro)))
                .contains(Concern.MADE);
    }

    @Test
    void what_somebody_only_denies_is_not_among_what_they_claim() {
        Link varro = new Link("Varro", "e1", "", Knows.NAMED, "");

        assertThat(Concern.of(VARRO, claim(Stance.DENIES, "Falk fled", true, List.of("e2"), new Span(20, 24), varro)))
                .contains(Concern.DENIED);
    }

    @Test
    void a_claim_that_neither_names_somebody_nor_is_his_does_not_concern_him() {
        assertThat(Concern.of(VARRO, claim("Falk fled", true, List.of("e2", "e1"), new Span(20, 24))))
                .isEmpty();
    }
}
