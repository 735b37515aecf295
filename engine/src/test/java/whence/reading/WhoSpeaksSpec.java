package whence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who says something in an English sentence, and what only looks like saying. */
class WhoSpeaksSpec {

    private static final EnglishReader READER = EnglishReader.load();

    /** Attributed statements as {@code source | cue | content}, pieces joined by " … ". */
    private static List<String> attributed(String text) {
        return Lines.attributed(READER, text);
    }

    // ---- who it is

    @Test
    void who_is_asked_is_not_the_one_who_asks() {
        assertThat(attributed("The matter came up on Friday after Tal, asked about the fire, had left."))
                .containsExactly(" | asked about | the fire");
        assertThat(attributed("\"We shall see,\" Tal said on Friday when asked whether the mayor would stay."))
                .contains(" | asked | whether the mayor would stay");
    }

    @Test
    void whoever_accuses_or_praises_may_be_told_by_it_or_which() {
        assertThat(attributed("The union is small. It has accused the council of wasting money."))
                .containsExactly("It | has accused | the council of wasting money");
        assertThat(attributed("The council's committee, which praised the plan, met on Friday."))
                .containsExactly("which | praised | the plan");
    }

    @Test
    void who_is_accused_of_something_has_not_said_it_and_nobody_need_be_named_who_does() {
        assertThat(attributed("Dylan Orr is accused of robbing nine people at the harbour in June."))
                .containsExactly(" | is accused | Dylan Orr … of robbing nine people at the harbour in June");
        assertThat(attributed("The mayor was criticised by the union for the delay."))
                .containsExactly("the union | was criticised by | The mayor … for the delay");
    }

    // ---- what is no saying

    @Test
    void on_condition_that_tells_how_one_speaks_and_not_what_about() {
        assertThat(attributed("The driver, who spoke on condition of anonymity, left."))
                .isEmpty();
        assertThat(attributed("The minister spoke on trade.")).containsExactly("The minister | spoke on | trade");
    }

    @Test
    void what_somebody_does_or_can_do_is_no_statement() {
        assertThat(attributed("The mayor focused on the harbour and seized on the ministry's weakness."))
                .isEmpty();
        assertThat(attributed("The town's ability to pay its crews is small.")).isEmpty();
        assertThat(attributed("The two leaders embraced each other and enjoyed the music."))
                .isEmpty();
    }

    @Test
    void a_main_clause_after_a_side_clause_does_not_report_it() {
        assertThat(attributed("While others blame strangers for the losses, Tal points to unfair rules."))
                .contains("Tal | points to | unfair rules");
        assertThat(attributed("Orr, who had called the attack a crime, reiterated his doubts over the law."))
                .contains("Orr, who had called the attack a crime | reiterated | his doubts over the law");
    }

    @Test
    void a_participle_behind_a_noun_does_not_report_what_stands_before() {
        assertThat(attributed("The talks will go on in Velm, a plan announced earlier this year."))
                .noneMatch(statement -> statement.endsWith("The talks will go on in Velm"));
        assertThat(attributed("In a talk with the Gazette printed on Monday, Tal was charged with fraud."))
                .noneMatch(statement -> statement.contains("In a talk"));
    }

    @Test
    void a_name_and_not_an_adjective_or_adverb_follows_the_verb_that_reports() {
        assertThat(attributed("The bridge will be closed, although a former clerk, Mark Orr, pleaded guilty in June."))
                .noneMatch(statement -> statement.startsWith("guilty"));
    }

    // ---- where the parser loses who speaks

    @Test
    void somebody_says_something_of_which() {
        assertThat(attributed("The rules, which officials said will come into force in May, are not for all."))
                .containsExactly("officials | said | which … will come into force in May");
        assertThat(attributed("The town will adapt to what she said is growing demand for pools."))
                .containsExactly("she | said | what … is growing demand for pools");
        assertThat(attributed("What he said was wrong.")).noneMatch(statement -> statement.contains("… was wrong"));
    }

    @Test
    void who_speaks_may_stand_before_an_aside() {
        assertThat(attributed(
                        "Many union officials interviewed at the port this week, including Mr. Tal, said they had no"
                                + " trouble with the offer."))
                .containsExactly("Many union officials interviewed at the port this week, including Mr. Tal | said"
                        + " | they had no trouble with the offer");
        assertThat(attributed("Donald Orr, the mayor's rival, has said there should be a ban on boats."))
                .containsExactly("Donald Orr, the mayor's rival | has said | there should be a ban on boats");
    }

    @Test
    void one_who_acts_by_saying_says_it() {
        assertThat(attributed("A minister responded by saying Velm should be careful not to stir up trouble."))
                .containsExactly("A minister | saying | Velm should be careful not to stir up trouble");
        assertThat(attributed(
                        "Now, after arguing that the result in Velm narrowed the race, his team is suggesting that"
                                + " his finish does not matter."))
                .containsExactlyInAnyOrder(
                        "his team | arguing | that the result in Velm narrowed the race",
                        "his team | is suggesting | that his finish does not matter");
    }

    @Test
    void who_is_named_behind_said_also_suggests() {
        assertThat(attributed("“The race was heated,” said Devine, suggesting that the next contests would be calmer."))
                .containsExactly(
                        "Devine | said | “The race was heated,”",
                        "Devine | suggesting | that the next contests would be calmer");
    }

    @Test
    void a_day_may_stand_between_the_verb_and_its_clause() {
        assertThat(attributed("Orr also joined the debate, announcing on Friday he would meet the union about boats."))
                .containsExactly("Orr | announcing | he would meet the union about boats");
    }

    @Test
    void a_quotation_may_end_in_two_strokes_behind_its_exclamation_mark() {
        assertThat(attributed("''If she thinks she can send her husband, she's wrong!'' Mr. Tal wrote on Monday."))
                .contains("Mr. Tal | wrote | ''If she thinks she can send her husband, she's wrong!''");
    }

    @Test
    void who_promises_to_do_something_does_not_say_the_quotation_before() {
        assertThat(attributed("\"I like the harbour a lot,\" he said. \"I will never sell it\" - and vowed to tax all"
                        + " boats."))
                .anyMatch(statement ->
                        statement.startsWith("he | said | \"I like the harbour a lot,\" … \"I will never"));
    }

    @Test
    void what_is_said_is_read_whatever_its_verb_was_taken_for() {
        assertThat(attributed("He says port wardens undercount the foreign ships, just to please the owners."))
                .containsExactly("He | says | port wardens undercount the foreign ships, just to please the owners");
        assertThat(attributed("It says captains who disregard the pilots of the strait can be fined."))
                .containsExactly("It | says | captains who disregard the pilots of the strait can be fined");
        assertThat(attributed("Varro said goodbye to the crowd in the old harbour."))
                .isEmpty();
        assertThat(attributed("Varro sold the boat in May, but said she would not leave the port before the winter."))
                .containsExactly("Varro | said | she would not leave the port before the winter");
        assertThat(attributed(
                        "Even the guild's oldest members, like Orr and Tal, say the rest of the fleet should be sold."))
                .containsExactly(
                        "Even the guild's oldest members, like Orr and Tal | say | the rest of the fleet should be sold");
    }

    @Test
    void who_says_something_in_an_aside_goes_on_behind_it() {
        assertThat(attributed("Varro, who says Tal is blaming him because the nets have vanished, left the pier."))
                .contains("who | says | Tal is blaming him because the nets have vanished");
        assertThat(attributed(
                        "Captain Paul Dreher - who earlier said he would retire - said at a meeting in Port Ansel that"
                                + " the ferry should sail."))
                .containsExactlyInAnyOrder(
                        "Captain Paul Dreher | said | that the ferry should sail",
                        "who | earlier said | he would retire");
        assertThat(attributed("Tal - he was the first to arrive - told police that the door was open."))
                .containsExactly("Tal | told | that the door was open");
    }

    @Test
    void a_thing_is_what_somebody_says_something_of() {
        assertThat(attributed("The light was switched off, a step they say allowed the smugglers to land."))
                .containsExactly("they | say | a step … allowed the smugglers to land");
        assertThat(attributed("The bridge, which even rivals say was his finest, fell in May."))
                .containsExactly("even rivals | say | which … was his finest");
    }

    @Test
    void a_name_behind_said_at_the_end_speaks_though_no_verb_was_seen_before() {
        assertThat(attributed(
                        "The closure of the yard signals \"a long winter\" for the town, said Gerrit Vos, keeper of the"
                                + " archive."))
                .containsExactly("Gerrit Vos, keeper of the archive | said | The closure of the yard signals \"a long"
                        + " winter\" for the town");
        assertThat(attributed("Still, Varro will be rethinking how he pays his crews, a clerk close to him said."))
                .containsExactly("a clerk close to him | said | Still, Varro will be rethinking how he pays his crews");
        assertThat(attributed("But, said Harlan, \"I won't go to sea with them.\""))
                .containsExactly("Harlan | said | \"I won't go to sea with them.\"");
        assertThat(attributed("\"Mr. Orr never owned that ship,\" guild spokeswoman Hope Tal said in the letter."))
                .containsExactly("guild spokeswoman Hope Tal | said | \"Mr. Orr never owned that ship,\"");
    }

    @Test
    void a_question_stands_behind_whom_it_is_put_to() {
        assertThat(attributed("We asked our crews which harbour served them best this year."))
                .containsExactly("We | asked | which harbour served them best this year");
    }

    @Test
    void a_headline_in_capitals_says_what_it_says() {
        assertThat(Lines.attributed(READER, "Minister Claims Bridge Was Safe, Engineers Deny It."))
                .contains("Minister | Claims | Bridge Was Safe");
        assertThat(Lines.attributed(READER, "Police Chief Denies Reports That He Was Arrested At The Port."))
                .contains("Police Chief | Denies | Reports That He Was Arrested At The Port");
        assertThat(Lines.attributed(READER, "Ex-Governor Varro Fled To Singapore, Says Port Weekly."))
                .containsExactly("Port Weekly | Says | Ex-Governor Varro Fled To Singapore");
    }

    // ---- everyday sentences

    @Test
    void what_is_reported_by_somebody_stands_beside_the_clause_with_as() {
        assertThat(attributed("As first reported by the Courier on Monday, the minister has fled."))
                .containsExactly("the Courier | reported by | the minister has fled");
        assertThat(attributed("Varro has fled abroad, as the Courier first reported."))
                .containsExactly("the Courier | reported | Varro has fled abroad");
        assertThat(attributed("The tides changed in the spring, as Orr has sometimes admitted."))
                .containsExactly("Orr | admitted | The tides changed in the spring");
        assertThat(attributed("Varro fled, as officials said the port was shut."))
                .doesNotContain("officials | said | Varro fled");
    }

    @Test
    void a_clause_with_who_between_commas_hides_nobody() {
        assertThat(
                        attributed(
                                "Varro's steward, Corey Land, who has kept the books for years, declined to comment on the losses."))
                .containsExactly(
                        "Varro's steward, Corey Land, who has kept the books for years | declined | to comment on"
                                + " the losses");
    }

    @Test
    void a_name_below_a_quotation_signs_it() {
        assertThat(attributed("\"The harbour pays no taxes at all.\"\n\n- Senator Mira Tal, during a debate on June 3"))
                .containsExactly("Senator Mira Tal | - | \"The harbour pays no taxes at all.\"");
    }

    @Test
    void a_count_is_put_at_something_by_somebody() {
        assertThat(attributed("The hospital put the death toll at nine; the union says it was at least fourteen."))
                .containsExactlyInAnyOrder(
                        "The hospital | put | the death toll at nine", "the union | says | it was at least fourteen");
    }

    @Test
    void hearsay_stands_before_or_behind_its_verb() {
        assertThat(attributed("Speculation is growing that the chairman fled with the help of a minister."))
                .containsExactly(" | Speculation | that the chairman fled with the help of a minister");
        assertThat(attributed("Rumors that the chairman had been arrested swept through the city on Monday."))
                .containsExactly(" | Rumors | that the chairman had been arrested");
        assertThat(attributed("There were unconfirmed reports of gunfire near the palace."))
                .containsExactly(" | reports of | gunfire near the palace");
    }

    @Test
    void what_is_contrary_to_what_somebody_said_is_not_what_they_said() {
        assertThat(attributed("Contrary to what the minister said, the dam was not inspected last year."))
                .noneMatch(statement -> statement.contains("not inspected"));
    }

    @Test
    void what_is_left_undone_is_not_said() {
        assertThat(attributed("The police chief stopped short of calling the death a murder."))
                .noneMatch(statement -> statement.contains("a murder"));
        assertThat(attributed("The Times had earlier reported, without naming its sources, that talks had collapsed."))
                .containsExactly("The Times | had earlier reported | that talks had collapsed");
        assertThat(attributed("Tal, who was not authorized to speak, left the hall."))
                .isEmpty();
    }

    @Test
    void how_a_report_is_judged_is_no_part_of_what_it_reports() {
        assertThat(attributed("Brightline spoke. It called reports that he had left for Norr \"entirely fabricated.\""))
                .contains(" | reports … fabricated | that he had left for Norr");
        assertThat(attributed("The palace said reports that the king had died were without foundation."))
                .contains(" | reports … were without foundation | that the king had died");
        assertThat(attributed("The mayor described reports that he had resigned as absurd."))
                .contains(" | reports … absurd | that he had resigned");
    }

    @Test
    void a_post_that_was_shared_on_a_day_claims_something() {
        assertThat(attributed("A post shared widely on Monday claimed that the ferry had been overloaded."))
                .containsExactly("A post shared widely on Monday | claimed | that the ferry had been overloaded");
        assertThat(attributed("The engineer had warned the firm, the inquiry heard on Friday."))
                .contains("the inquiry | heard | The engineer had warned the firm");
    }

    @Test
    void who_has_it_from_whom_is_told_though_a_day_follows() {
        assertThat(attributed(
                        "The Courier, citing three people familiar with the inquiry, reported on Monday that the chairman had"
                                + " resigned."))
                .contains("three people familiar with the inquiry | citing | that the chairman had resigned");
        assertThat(attributed("Citing unnamed diplomats, the Velm Times wrote that talks had collapsed."))
                .containsExactlyInAnyOrder(
                        "unnamed diplomats | Citing | that talks had collapsed",
                        "the Velm Times | wrote | that talks had collapsed");
    }

    @Test
    void another_ones_account_is_denied_and_ones_own_taken_back() {
        assertThat(stances("Dr Orr called her account \"pure invention.\"")).containsExactly(Stance.DENIES);
        assertThat(stances("The paper said its report was false.")).containsExactly(Stance.RETRACTS);
        assertThat(stances("The coroner ruled out drowning.")).containsExactly(Stance.DENIES);
        assertThat(stances("Few believe that he acted alone.")).containsExactly(Stance.DENIES);
        assertThat(stances("\"Not true,\" said Orr.")).containsExactly(Stance.DENIES);
        assertThat(stances("Varro's office pushed back on the report.")).containsExactly(Stance.DENIES);
        assertThat(stances("The claim that the ferry was overloaded is misleading."))
                .containsExactly(Stance.DENIES);
        assertThat(stances("The union stopped denying that the mine was unsafe."))
                .isEmpty();
    }

    private static List<Stance> stances(String text) {
        return READER.read(Lines.document(text)).statements().stream()
                .filter(Statement::isAttributed)
                .map(statement -> statement.voice().stance())
                .toList();
    }
}
