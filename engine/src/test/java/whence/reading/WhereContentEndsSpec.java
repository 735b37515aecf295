package whence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where what somebody says begins and ends, and whose words a quotation without a name is. */
class WhereContentEndsSpec {

    private static final EnglishReader READER = EnglishReader.load();

    /** Attributed statements as {@code source | cue | content}, pieces joined by " … ". */
    private static List<String> attributed(String text) {
        return Lines.attributed(READER, text);
    }

    // ---- how far a clause reaches

    @Test
    void a_clause_goes_on_behind_an_aside_between_dashes() {
        assertThat(attributed(
                        "The survey showed that only half - 55 percent - of the sailors were planning to strike."))
                .contains("The survey | showed"
                        + " | that only half - 55 percent - of the sailors were planning to strike");
    }

    @Test
    void a_thing_behind_which_a_verb_stands_is_the_subject_of_a_clause() {
        assertThat(attributed("A new poll suggests Linden could be mayor again."))
                .containsExactly("A new poll | suggests | Linden could be mayor again");
        assertThat(attributed("Fishermen have criticised various parts of the plan Linden announced on Sunday."))
                .contains("Fishermen | have criticised | various parts of the plan Linden announced on Sunday");
    }

    @Test
    void a_thing_that_the_parser_takes_for_the_end_of_a_subject_begins_a_clause() {
        assertThat(attributed("Mr. Orr suggests any further deals to increase trade should be gradual."))
                .containsExactly("Mr. Orr | suggests | any further deals to increase trade should be gradual");
        assertThat(attributed("Many fear Tal will feed distrust in towns worried about the harbour."))
                .contains("Many | fear | Tal will feed distrust in towns worried about the harbour");
    }

    @Test
    void and_that_goes_on_with_what_was_said() {
        assertThat(attributed("Tal said the voters want more than a harbour, and that many will vote for the plan."))
                .contains("Tal | said | the voters want more than a harbour, and that many will vote for the plan");
    }

    @Test
    void what_somebody_is_accused_of_doing_is_told_to_its_end() {
        assertThat(attributed("The council has accused Velm of hiring crews at a range of ports in recent years."))
                .containsExactly(
                        "The council | has accused" + " | Velm of hiring crews at a range of ports in recent years");
    }

    @Test
    void what_the_speaker_does_next_is_not_what_was_spoken_of() {
        assertThat(attributed("Tal referred to the crews as friends and showed flashes of warmth."))
                .containsExactly("Tal | referred to | the crews as friends");
    }

    @Test
    void a_side_clause_that_opens_the_sentence_ends_before_the_main_one_whatever_its_verb() {
        assertThat(attributed(
                        "When Tal tried to defend his remarks calling the council weak, Orr forcefully differed."))
                .contains("Tal | tried to defend | his remarks calling the council weak");
    }

    @Test
    void a_quotation_that_ends_a_clause_with_that_is_said_together_with_it() {
        assertThat(attributed("She added that after taxes, as a couple with one income, “They were not living large at"
                        + " all.”"))
                .containsExactly("She | added | that after taxes, as a couple with one income"
                        + " … “They were not living large at all.”");
    }

    @Test
    void who_describes_somebody_does_not_say_what_became_of_him() {
        assertThat(attributed("The clerk who has repeatedly attacked Linden was dismissed on Monday."))
                .containsExactly("who | has repeatedly attacked | Linden");
    }

    @Test
    void a_clause_that_opens_the_sentence_ends_before_the_main_one() {
        assertThat(attributed("If the mails show that he lied, one of his aides could be charged."))
                .containsExactly("the mails | show | that he lied");
        assertThat(attributed("While only 7 percent said they were undecided, half of the voters wanted a new mayor."))
                .contains("only 7 percent | said | they were undecided");
    }

    @Test
    void who_says_and_then_says_more_says_two_things() {
        assertThat(attributed("Linden called on the council to approve the plan and said money was needed."))
                .containsExactlyInAnyOrder(
                        "Linden | called on | the council to approve the plan", "Linden | said | money was needed");
        assertThat(attributed("He wrote to the council, saying he would not support the plan and suggesting that the"
                        + " talks be ended."))
                .contains("He | saying | he would not support the plan", "He | suggesting | that the talks be ended");
    }

    @Test
    void what_follows_a_colon_spells_out_what_was_said() {
        assertThat(attributed("Mr. Orr said the plan failed for one reason: The money never came, and the crews left."))
                .containsExactly("Mr. Orr | said"
                        + " | the plan failed for one reason: The money never came, and the crews left");
        assertThat(attributed("Tal said the plan was dead: “Nobody in Velm wants it, and nobody will pay for it.”"))
                .containsExactly(
                        "Tal | said | the plan was dead" + " … “Nobody in Velm wants it, and nobody will pay for it.”");
    }

    @Test
    void a_quotation_behind_a_comma_goes_on_with_what_its_own_sentence_reports() {
        assertThat(attributed("“The town is growing fast,” the mayor said. The company said its boats had already left,"
                        + " “including two that were to stay in the harbour.”"))
                .containsExactly(
                        "the mayor | said | “The town is growing fast,”",
                        "The company | said | its boats had already left"
                                + " … “including two that were to stay in the harbour.”");
    }

    @Test
    void a_clause_that_reports_may_stand_behind_the_first_word_and_before_a_clause() {
        assertThat(attributed("Greensboro, Orr said, made him ask who ran the town."))
                .contains("Orr | said | Greensboro … made him ask who ran the town");
        assertThat(attributed("Rather than see taxes rise further, said Marcia Orr, a vice president for trade, Velm"
                        + " wants them cut."))
                .contains("Marcia Orr, a vice president for trade | said"
                        + " | Rather than see taxes rise further … Velm wants them cut");
    }

    // ---- according to

    @Test
    void a_source_between_commas_stands_between_both_parts_of_what_it_says() {
        assertThat(attributed("About ten o'clock, according to a police timeline, the guards left for the harbour."))
                .containsExactly(
                        "a police timeline | according to" + " | About ten o'clock … the guards left for the harbour");
        assertThat(attributed("Linden signed, according to court records, becoming the owner of the ferry."))
                .containsExactly("court records | according to | Linden signed … becoming the owner of the ferry");
    }

    @Test
    void what_describes_a_source_is_not_what_it_says() {
        assertThat(attributed("Linden has the best chance, according to three polls, including one from Friday."))
                .containsExactly("three polls | according to | Linden has the best chance");
        assertThat(attributed("But the ferry, according to the mate, was empty."))
                .contains("the mate | according to | But the ferry … was empty");
    }

    // ---- whose words a quotation is

    @Test
    void a_quotation_right_after_what_somebody_said_is_his_and_not_the_documents() {
        String text = "Mayor Ada Linden said the bridge was safe. \"I have seen the reports and nothing is wrong.\"";

        assertThat(attributed(text))
                .containsExactlyInAnyOrder(
                        "Mayor Ada Linden | said | the bridge was safe",
                        "Mayor Ada Linden |  | \"I have seen the reports and nothing is wrong.\"");
    }

    @Test
    void a_quotation_after_a_denial_is_asserted() {
        String text = "The engineer denied that the bridge was safe. \"Nobody has tested the cables since 2019.\"";

        assertThat(READER.read(Lines.document(text)).statements())
                .filteredOn(statement -> statement.contentSpan().of(text).startsWith("\"Nobody"))
                .singleElement()
                .satisfies(statement -> {
                    assertThat(statement.voice().stance()).isEqualTo(Stance.ASSERTS);
                    assertThat(statement.parts().source().get(0).of(text)).isEqualTo("The engineer");
                    assertThat(statement.basis().why()).contains("right after what somebody said");
                });
    }

    @Test
    void a_quotation_goes_on_with_what_was_quoted_before() {
        assertThat(attributed("Linden \"apologised twice on this show,\" Rolf Hagen said. \"It is time to move on.\""))
                .containsExactly("Rolf Hagen | said"
                        + " | Linden \"apologised twice on this show,\" … \"It is time to move on.\"");
    }

    @Test
    void a_quotation_after_two_speakers_is_left_open() {
        assertThat(attributed(
                        "Tal said the bridge was safe, but Orr said it was not. \"Nobody has tested the cables.\""))
                .noneMatch(line -> line.contains("Nobody"));
    }

    @Test
    void a_clause_beside_a_quotation_may_go_on_with_what_else_was_done() {
        assertThat(attributed("\"That is the question,\" Clark said, noting he would support any of the others."))
                .contains("Clark | said | \"That is the question,\"");
        assertThat(attributed("“This is one of her friends,” Tom told Annette Guess, who answered the door."))
                .contains("Tom | told | “This is one of her friends,”");
        assertThat(attributed("\"Most of us support this merger,\" Orr told the crowd, her voice drowned out by boos."))
                .contains("Orr | told | \"Most of us support this merger,\"");
    }

    @Test
    void where_somebody_comes_from_is_no_verb_and_a_short_form_in_brackets_ends_no_sentence() {
        assertThat(attributed("\"The plan is dead,\" Texas-based Matt Mack said. \"Support was soft to begin with.\""))
                .containsExactly("Texas-based Matt Mack | said"
                        + " | \"The plan is dead,\" … \"Support was soft to begin with.\"");
        assertThat(attributed("\"They are gaming the tax system,\" Senator Harry Orr (D-Nev.) said in a statement."))
                .containsExactly("Senator Harry Orr (D-Nev.) | said | \"They are gaming the tax system,\"");
    }

    // ---- who speaks, and what cannot

    @Test
    void who_issues_a_statement_says_what_it_says() {
        assertThat(attributed("On Saturday, Linden issued a statement saying that the bridge was safe."))
                .contains("Linden | saying | that the bridge was safe");
        assertThat(attributed("The campaign sent an email to supporters stating that the talks had failed."))
                .contains("The campaign | stating | that the talks had failed");
    }

    @Test
    void a_report_that_nobody_is_told_to_have_issued_speaks_itself() {
        assertThat(attributed("Linden read a letter saying that the bridge was safe."))
                .contains("a letter | saying | that the bridge was safe");
    }

    @Test
    void a_moment_and_a_step_do_not_speak() {
        assertThat(attributed("Even the reporter Byron Hull took a moment to point out the lack of a crowd."))
                .anyMatch(line -> line.contains("Byron Hull | to point out | the lack of a crowd"));
        assertThat(attributed("Lynch took the last step Wednesday of announcing that nobody would be charged."))
                .contains("Lynch | announcing | that nobody would be charged");
    }

    @Test
    void who_acts_says_what_follows_in_ing_after_a_comma_and_not_the_one_named_last() {
        assertThat(attributed("Linden has attacked the mayor in speeches, stating that the bridge was unsafe."))
                .contains("Linden | stating | that the bridge was unsafe");
        assertThat(attributed(
                        "The surgeon repeated his concerns in another interview with \"The View,\" remarking he did"
                                + " not feel \"this was an easy case.\""))
                .contains("The surgeon | remarking | he did not feel \"this was an easy case.\"");
    }

    @Test
    void who_quotes_whom_in_turn_stands_one_behind_the_other() {
        String text =
                "According to the Kesta Blog, which quoted the Lower Valley Gazette, which had it from a driver, the"
                        + " minister was at the mine on Sunday.";
        List<Statement> statements = READER.read(Lines.document(text)).statements();

        assertThat(attributed(text))
                .containsExactly(
                        "the Kesta Blog | According to | the minister was at the mine on Sunday",
                        "the Lower Valley Gazette | quoted | the minister was at the mine on Sunday",
                        "a driver | had it from | the minister was at the mine on Sunday");
        assertThat(statements).extracting(Statement::within).containsExactly(null, "s1", "s2");
    }

    // ---- what is told again to take it back

    @Test
    void a_report_that_is_withdrawn_is_not_told_again() {
        assertThat(stances("The Northern Post has withdrawn its report of Tuesday that the pumps were switched off."))
                .containsExactly("The Northern Post retracts that the pumps were switched off");
    }

    @Test
    void what_an_earlier_version_said_is_taken_back() {
        assertThat(stances("An earlier version of this article said that eleven miners had been trapped."))
                .containsExactly("An earlier version of this article retracts that eleven miners had been trapped");
        assertThat(stances("A new version of the law says that mines must have two pumps."))
                .containsExactly("A new version of the law asserts that mines must have two pumps");
    }

    private static List<String> stances(String text) {
        return READER.read(Lines.document(text)).statements().stream()
                .filter(Statement::isAttributed)
                .map(statement -> Lines.words(statement.parts().source(), text) + " "
                        + statement.voice().stance().name().toLowerCase(java.util.Locale.ROOT) + " "
                        + Lines.words(statement.parts().content(), text))
                .toList();
    }
}
