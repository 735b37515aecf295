package whence.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Relations between people, as documents state them: who stands in which to whom, since when, and where it is said. */
class TiesSpec {

    @Test
    void a_noun_tells_who_stands_to_whom() {
        assertThat(ties("[person:Ren Bo] was secretary to [person:Pei An]."))
                .containsExactly("Ren Bo: secretary of Pei An");
        assertThat(ties("[person:Ren Bo] was [person:Pei An]'s long-time right-hand man."))
                .containsExactly("Ren Bo: right-hand man of Pei An");
        assertThat(ties("[person:Pei An]'s former secretary, [person:Ren Bo], left."))
                .containsExactly("Ren Bo: secretary of Pei An");
        assertThat(ties("[person:Ren Bo], a protege of [person:Governor |Pei An], left."))
                .containsExactly("Ren Bo: protégé of Pei An");
    }

    @Test
    void a_verb_tells_it_in_either_direction() {
        assertThat(ties("[person:Ren Bo] had served under [person:Pei An]."))
                .containsExactly("Ren Bo: served under Pei An");
        assertThat(ties("[person:Pei An] promoted [person:Ren Bo].")).containsExactly("Ren Bo: promoted by Pei An");
        assertThat(ties("[person:Ren Bo], vice chairman of the council, who was promoted by [person:Pei An] in 2031"))
                .containsExactly("Ren Bo: promoted by Pei An");
    }

    @Test
    void what_is_told_of_people_in_a_row_is_told_of_each() {
        assertThat(ties(
                        "[person:Pei An]'s seven former subordinates [person:Ren Bo], [person:Su Tan] and [person:Lo Wei]"
                                + " were held."))
                .containsExactly(
                        "Lo Wei: served under Pei An", "Ren Bo: served under Pei An", "Su Tan: served under Pei An");
        assertThat(ties("[person:Ren Bo], [person:Su Tan] and [person:Lo Wei] all worked for [person:Pei An]."))
                .hasSize(3);
        assertThat(ties("[person:Ren Bo] and [person:Su Tan], both aides to [person:Pei An], left."))
                .containsExactly("Ren Bo: aide of Pei An", "Su Tan: aide of Pei An");
    }

    @Test
    void one_of_two_named_together_is_not_the_other() {
        assertThat(ties("[person:Ren Bo] and [person:Su Tan], an aide of [person:Pei An], left."))
                .containsExactly("Su Tan: aide of Pei An");
        assertThat(ties("[person:Lo Wei] met [person:Ren Bo], and [person:Su Tan] served under [person:Pei An]."))
                .containsExactly("Su Tan: served under Pei An");
        assertThat(
                        ties(
                                "[person:Pei An]'s secretary, [person:Ren Bo], [person:Su Tan] and [person:Lo Wei] were there."))
                .containsExactly("Ren Bo: secretary of Pei An");
    }

    @Test
    void a_patron_and_the_seven_who_fell_with_him_and_all_but_one_had_served_under_him() {
        List<String> ties = ties(
                "[person:Pei An]'s former right-hand men have fallen, seven in all. These include Harbour Board Director"
                        + " [person:Ren Bo], Guard Bureau Chief [person:Su Tan], Norr Political and Legal Committee Secretary [person:Lo Wei], [person:Han Ke], [person:Jin Ao],"
                        + " [person:Mei Du] and Deputy Clerk [person:Tao Li].\n\nAmong these, except for [person:Jin Ao], head of"
                        + " the ferries, all the others had served under [person:Pei An].");

        assertThat(ties)
                .filteredOn(tie -> tie.contains("right-hand man of Pei An"))
                .hasSize(7);
        assertThat(ties)
                .filteredOn(tie -> tie.contains("served under Pei An"))
                .hasSize(6)
                .noneMatch(tie -> tie.startsWith("Jin Ao"));
    }

    @Test
    void having_been_there_when_somebody_was_the_head_of_it_is_to_have_served_under_him() {
        assertThat(ties(
                        "[person:Ren Bo], [person:Su Tan] and [person:Lo Wei] are gone. All of them were officers of the"
                                + " guard when [person:Pei An] was its head."))
                .containsExactly(
                        "Lo Wei: served under Pei An", "Ren Bo: served under Pei An", "Su Tan: served under Pei An");
    }

    @Test
    void chinese_words_tell_it_too_in_both_scripts() {
        assertThat(ties("[person:任波]曾任[person:裴安]的秘书。")).containsExactly("任波: secretary of 裴安");
        assertThat(ties("[person:裴安]的舊部[person:任波]、[person:蘇潭]和[person:羅偉]被查。"))
                .containsExactly("任波: served under 裴安", "羅偉: served under 裴安", "蘇潭: served under 裴安");
        assertThat(ties("[person:任波]曾在[person:裴安]手下任职。")).containsExactly("任波: served under 裴安");
        assertThat(ties("[person:任波]由[person:裴安]一手提拔。")).containsExactly("任波: promoted by 裴安");
        assertThat(ties("[person:裴安]提拔了[person:任波]。")).containsExactly("任波: promoted by 裴安");
    }

    @Test
    void marriage_partners_and_children_are_never_read_and_kinship_only_between_holders_of_office() {
        assertThat(ties("[person:Ren Bo], the wife of [person:Pei An], and [person:Su Tan], the son of [person:Lo Wei]."
                        + " [person:任波]的妻子[person:裴安]。 [person:Han Ke] is the brother of [person:Jin Ao]."))
                .isEmpty();
    }

    @Test
    void nobody_is_tied_by_words_that_only_stand_between_two_names() {
        assertThat(ties(
                        "[person:Ren Bo] told the secretary of the board that [person:Pei An] had left.\n[person:Su Tan] was"
                                + " deputy to the minister. [person:Lo Wei]'s aides left before [person:Han Ke] came."))
                .isEmpty();
    }

    @Test
    void an_edge_keeps_every_statement_of_it() {
        Cast cast = new Pile()
                .with("a", "[person:Ren Bo] served under [person:Pei An].")
                .with("b", "[person:Ren Bo] had served under [person:Pei An].")
                .cast();

        assertThat(cast.entities().stream()
                        .flatMap(entity -> entity.stated().ties().stream())
                        .toList())
                .singleElement()
                .satisfies(tie -> assertThat(tie.evidence())
                        .extracting(whence.text.Passage::document)
                        .containsExactly("a", "b"));
    }

    @Test
    void a_row_of_five_hundred_names_takes_no_time() {
        StringBuilder row = new StringBuilder("[person:Pei An]'s aides ");
        for (int i = 0; i < 500; i++) {
            row.append("[person:Ren ")
                    .append(Character.toString('A' + i % 26))
                    .append("o")
                    .append("x".repeat(i / 26))
                    .append("], ");
        }
        assertThat(ties(row + "and others left. All of them had served under [person:Pei An]."))
                .as("but for a few spellings that are one name")
                .hasSizeGreaterThan(900);
    }

    @Test
    void a_sentence_without_an_end_states_nothing_of_a_row_before_it_and_takes_no_time() {
        String row = "[person:Ren Bo], [person:Su Tan] and [person:Lo Wei] left.\n";
        String endless = "All of them met " + "[person:Pei An] in the port and all of them met ".repeat(8_000);

        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(ties(row + endless)).isEmpty());
    }

    private static List<String> ties(String marked) {
        Cast cast = new Pile().with("a", marked).cast();
        return cast.entities().stream()
                .flatMap(entity -> entity.stated().ties().stream()
                        .map(tie -> entity.name() + ": " + tie.kind() + " " + name(cast, tie.to())))
                .sorted()
                .toList();
    }

    private static String name(Cast cast, String id) {
        return cast.entities().stream()
                .filter(entity -> entity.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }
}
