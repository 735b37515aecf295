package whence.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the English reader takes from a text: read this first. */
class ReadingSpec {

    private static final EnglishReader READER = EnglishReader.load();

    /** Attributed statements as {@code source | cue | content}, pieces joined by " … ". */
    private static List<String> attributed(String text) {
        return Lines.attributed(READER, text);
    }

    @Test
    void a_verb_of_saying_reports_its_clause() {
        assertThat(attributed("Harbour minister Ilan Varro said that the ferry had sunk."))
                .containsExactly("Harbour minister Ilan Varro | said | that the ferry had sunk");
    }

    @Test
    void a_clause_after_what_it_reports_names_the_source() {
        assertThat(attributed("The deputy minister has fled the island, the Northern Post reported on Friday."))
                .containsExactly("the Northern Post | reported | The deputy minister has fled the island");
    }

    @Test
    void who_is_cited_by_the_clause_at_the_end_is_cited_by_its_source() {
        assertThat(attributed("Ilan Varro was dismissed on Friday, the Northern Post reported, citing two officials."))
                .containsExactly(
                        "two officials | citing | Ilan Varro was dismissed on Friday",
                        "the Northern Post | reported | Ilan Varro was dismissed on Friday");
    }

    private static List<String> speakers(String text) {
        return READER.read(Lines.document(text)).statements().stream()
                .filter(Statement::isAttributed)
                .map(statement -> String.valueOf(statement.voice().speaker()))
                .toList();
    }

    @Test
    void what_somebodys_lawyer_or_friend_says_is_not_said_by_that_person() {
        assertThat(speakers("Ilan Varro left. Varro's lawyer said that he had not been dismissed."))
                .containsExactly("null");
        assertThat(speakers("Ilan Varro left. A lawyer for Ilan Varro said that he had not been dismissed."))
                .containsExactly("null");
        assertThat(speakers("Ilan Varro left. Two friends of the minister Ilan Varro said that he was at home."))
                .containsExactly("null");
        assertThat(speakers("The minister's spokeswoman, Anna Roth, said that Ilan Varro remained in office."))
                .containsExactly("Anna Roth");
        assertThat(speakers("Ilan Varro left. A lawyer for Mr. Varro said that he had not been dismissed."))
                .containsExactly("null");
        assertThat(speakers("The head of the bureau Ilan Varro said that the ferry had sunk."))
                .containsExactly("Ilan Varro");
        assertThat(speakers("Party Secretary of Jilin Ilan Varro said that the ferry had sunk."))
                .containsExactly("Ilan Varro");
        assertThat(speakers("The spokesman for the ministry Ilan Varro said that the ferry had sunk."))
                .containsExactly("Ilan Varro");
    }

    private static List<String> named(String text) {
        return READER.read(Lines.document(text)).mentions().stream()
                .filter(mention -> mention.kind() != EntityKind.OFFICE)
                .map(mention -> mention.kind().word() + " " + mention.name())
                .toList();
    }

    @Test
    void ships_firms_and_places_are_no_people_however_much_their_names_look_so() {
        assertThat(named("The tanker Stella Maris followed the MV Orion to Port Hadley."))
                .containsExactly("organisation Stella Maris", "organisation MV Orion", "place Port Hadley");
        assertThat(named("HMS Talis is in dock.")).containsExactly("organisation HMS Talis");
        assertThat(named("Police in Fort Brennan said that Lena Port had been arrested."))
                .containsExactly("place Fort Brennan", "person Lena Port");
        assertThat(named("The freighter Mira Bay was sold by Halden Brothers. Halden declined to comment."))
                .containsExactly("organisation Mira Bay", "organisation Halden Brothers", "organisation Halden");
    }

    @Test
    void the_holder_behind_an_office_and_its_body_is_a_person_without_a_comma_between() {
        assertThat(named("On Monday, member of the National People's Congress Yu Shiping met the teachers."))
                .containsExactly("organisation National People's Congress", "person Yu Shiping");
        assertThat(named("In February, then-governor of Jilin Liu Guozhong signed the order."))
                .containsExactly("place Jilin", "person Liu Guozhong");
        assertThat(named("Vice Minister of Public Security Sun Lijun was detained in April."))
                .contains("person Sun Lijun");
        assertThat(named("On Monday, a member of the Parliament of the United Kingdom met the teachers."))
                .noneMatch(name -> name.startsWith("person"));
        assertThat(named("The governor of the Bank Negara Malaysia met the teachers."))
                .noneMatch(name -> name.startsWith("person"));
        assertThat(named("The secretary of John F. Kennedy left the Ministry of Foreign Affairs and Trade."))
                .contains("person John F. Kennedy", "organisation Ministry of Foreign Affairs and Trade");
    }

    @Test
    void who_is_cited_is_the_source_of_all_that_the_citing_one_says() {
        assertThat(Lines.attributed(
                        READER,
                        "In a letter on Monday, Tal, citing an unnamed source, alleged that foreign minister Oren Pask asked"
                                + " for Varro back and was refused."))
                .contains(
                        "an unnamed source | citing | that foreign minister Oren Pask asked for Varro back and was refused");
    }

    @Test
    void who_was_briefed_on_something_did_not_brief_but_is_the_source() {
        assertThat(Lines.attributed(READER, "Two people briefed on the rescue told Coast Wire that four had died."))
                .containsExactly("Two people briefed on the rescue | told | that four had died");
        assertThat(Lines.attributed(
                        READER,
                        "Nine miners were killed when a shaft flooded on Thursday, two people briefed on the rescue told Coast"
                                + " Wire."))
                .containsExactly(
                        "two people briefed on the rescue | told | Nine miners were killed when a shaft flooded on"
                                + " Thursday");
        assertThat(Lines.attributed(READER, "Executives told of the order said they would comply."))
                .containsExactly("Executives told of the order | said | they would comply");
        assertThat(Lines.attributed(READER, "The minister briefed on Monday, and said that four had died."))
                .contains("The minister | said | that four had died");
    }

    @Test
    void a_counted_few_are_unnamed_sources_and_a_plural_is_a_crowd() {
        assertThat(READER.read(Lines.document(
                                "Two board members said that Varro had left. Officials said that he stayed."))
                        .statements())
                .filteredOn(Statement::isAttributed)
                .extracting(statement -> statement.voice().kind())
                .containsExactly(SourceKind.UNNAMED, SourceKind.COLLECTIVE);
        assertThat(READER.read(Lines.document("Two newspapers reported that Varro had left."))
                        .statements())
                .filteredOn(Statement::isAttributed)
                .extracting(statement -> statement.voice().kind())
                .containsExactly(SourceKind.COLLECTIVE);
    }

    @Test
    void a_clause_about_the_speaker_does_not_speak_and_describes_the_speaker() {
        assertThat(attributed("A doctor spoke. The doctor, who asked not to be named, said that the ward would close."))
                .containsExactly("The doctor, who asked not to be named | said | that the ward would close");
    }

    @Test
    void whom_one_is_asked_about_is_not_the_one_who_answers() {
        assertThat(READER.read(Lines.document(
                                "Inspector Dora Lind led the inquiry. Asked whether Mateo Ruiz had been asleep,"
                                        + " she declined to comment."))
                        .statements())
                .filteredOn(statement -> statement.voice().stance() == Stance.DECLINES)
                .extracting(statement -> statement.voice().speaker())
                .containsExactly("Dora Lind");
    }

    @Test
    void a_short_quotation_is_speech_where_somebody_says_it() {
        assertThat(attributed("\"Elections matter,\" Mark Kelly said at the rally. \"Look at the records.\""))
                .containsExactly("Mark Kelly | said | \"Elections matter,\" \u2026 \"Look at the records.\"");
        assertThat(attributed("The magazine, \u201cHarbour Life,\u201d said it had closed."))
                .noneMatch(statement -> statement.contains("| \u201cHarbour Life"));
    }

    @Test
    void what_follows_a_reporting_clause_in_ing_is_no_more_of_what_was_said() {
        assertThat(attributed("\"It was a huge and heavy ship,\" Tal said, doing her best to smile."))
                .containsExactly("Tal | said | \"It was a huge and heavy ship,\"");
    }

    @Test
    void an_apposition_behind_the_name_belongs_to_the_source_and_nobody_is_told_by_whom_he_tells() {
        assertThat(attributed("Ilan Varro was arrested on Friday, Mira Tal, a gardener at the depot, said."))
                .containsExactly("Mira Tal, a gardener at the depot | said | Ilan Varro was arrested on Friday");
        assertThat(attributed("Ilan Varro was arrested on Friday, Mira Tal, a driver, told the Northern Post."))
                .containsExactly("Mira Tal, a driver | told | Ilan Varro was arrested on Friday");
        assertThat(attributed("Ilan Varro was arrested on Friday, it was reported."))
                .containsExactly(" | was reported | Ilan Varro was arrested on Friday");
    }

    @Test
    void a_quotation_interrupted_by_its_clause_is_one_statement() {
        assertThat(attributed("“We lost the ship,” said Mira Tal, a former envoy. “We lost the crew too.”"))
                .containsExactly("Mira Tal, a former envoy | said | “We lost the ship,” … “We lost the crew too.”");
    }

    @Test
    void according_to_names_a_source_before_and_after_the_content() {
        assertThat(attributed(
                        "According to a port official, the ship was empty. It sank at noon, according to the crew."))
                .containsExactly(
                        "a port official | According to | the ship was empty",
                        "the crew | according to | It sank at noon");
    }

    @Test
    void a_sentence_without_reporting_words_is_the_voice_of_the_document() {
        assertThat(READER.read(Lines.document("The ferry sank off Port Ansel on Monday."))
                        .statements())
                .singleElement()
                .satisfies(own -> {
                    assertThat(own.isAttributed()).isFalse();
                    assertThat(own.voice().kind()).isEqualTo(SourceKind.DOCUMENT);
                });
    }

    @Test
    void a_dateline_is_part_of_no_statement() {
        assertThat(attributed("PORT SAREN, June 24 (Coast Wire) - The minister has left, officials said on Monday."))
                .containsExactly("officials | said | The minister has left");
    }

    @Test
    void a_name_after_a_dash_signs_the_quotation_before_it() {
        assertThat(attributed("“We never met him at the harbour.” — Mira Tal"))
                .containsExactly("Mira Tal | — | “We never met him at the harbour.”");
    }

    @Test
    void as_somebody_put_it_names_whose_words_they_are() {
        assertThat(attributed("As Mira Tal put it, the ministry had lost its mind."))
                .containsExactly("Mira Tal | put it | the ministry had lost its mind");
    }

    @Test
    void hearsay_stands_within_the_statement_that_passes_it_on() {
        List<Statement> statements = READER.read(
                        Lines.document("Mira Tal wrote that a friend told her that the minister had fled."))
                .statements();

        assertThat(statements).hasSize(2);
        assertThat(statements.get(1).within()).isEqualTo(statements.get(0).id());
    }

    private static List<Statement> statements(String text) {
        return READER.read(Lines.document(text)).statements().stream()
                .filter(Statement::isAttributed)
                .toList();
    }

    @Test
    void gossip_from_a_friend_in_a_post_is_two_statements_one_within_the_other() {
        String text = "Activist Mira Tal tweeted that she heard “gossip” from a friend that Ilan Varro had fled.";
        List<Statement> statements = statements(text);

        assertThat(statements).hasSize(2);
        assertThat(Lines.words(statements.get(1).parts().source(), text)).isEqualTo("a friend");
        assertThat(statements.get(1).within()).isEqualTo(statements.get(0).id());
        assertThat(statements.get(1).voice().kind()).isEqualTo(SourceKind.UNNAMED);
    }

    @Test
    void a_report_called_untrue_is_denied_within_the_words_of_whoever_says_so() {
        String text =
                "The Beacon wrote that an official told it that reports of the minister's escape are not accurate.";
        List<Statement> statements = statements(text);

        assertThat(statements).hasSize(3);
        Statement denial = statements.get(2);
        assertThat(denial.voice().stance()).isEqualTo(Stance.DENIES);
        assertThat(denial.within()).isEqualTo(statements.get(1).id());
        assertThat(statements.get(0).voice().stance()).isEqualTo(Stance.ASSERTS);
        assertThat(statements.get(1).voice().stance()).isEqualTo(Stance.ASSERTS);
    }

    /** Statements as {@code stance source: content}, those of nobody without a source. */
    private static List<String> stances(String text) {
        return statements(text).stream()
                .map(statement -> statement.voice().stance().word() + " "
                        + Lines.words(statement.parts().source(), text) + ": "
                        + Lines.words(statement.parts().content(), text))
                .toList();
    }

    @Test
    void who_calls_untrue_what_was_told_denies_it() {
        assertThat(stances("Tal said that was false.")).containsExactly("denies Tal: that was false");
        assertThat(stances("Tal called the report untrue.")).containsExactly("denies Tal: the report untrue");
        assertThat(stances("The harbour office said it was false to say that Varro had fled."))
                .containsExactly("denies The harbour office: it was false to say that Varro had fled");
        assertThat(stances("Tal said the report was not untrue."))
                .containsExactly("asserts Tal: the report was not untrue");
    }

    @Test
    void who_shoots_down_a_rumour_denies_it_and_who_shoots_down_a_drone_says_nothing() {
        assertThat(stances("The ministry shot down rumours that Varro had been arrested."))
                .contains("denies The ministry: that Varro had been arrested");
        assertThat(stances("The army shot down a drone on Monday.")).isEmpty();
    }

    @Test
    void reports_that_are_called_pure_rumour_are_denied() {
        assertThat(stances("The city has called reports of deaths at the mine \"pure rumour\"."))
                .containsExactly(
                        "asserts The city: reports of deaths at the mine \"pure rumour\"",
                        "denies : deaths at the mine");
    }

    @Test
    void what_a_correction_says_that_an_article_said_is_taken_back() {
        assertThat(stances(
                        "Correction: An article published on May 2 said nine miners were killed. The number is four."))
                .contains("retracts An article published on May 2: nine miners were killed");
    }

    @Test
    void officials_before_a_colon_say_what_follows() {
        assertThat(stances("Feds: We Do Not Have the Missing General"))
                .containsExactly("asserts Feds: We Do Not Have the Missing General");
    }

    @Test
    void what_a_report_called_untrue_tells_is_denied_by_whoever_calls_it_so() {
        assertThat(stances("The harbour office said reports that Varro had fled were false."))
                .containsExactly(
                        "asserts The harbour office: reports that Varro had fled were false",
                        "denies : that Varro had fled");
        assertThat(stances("Tal called the claim that Varro had fled untrue."))
                .containsExactly("asserts Tal: the claim that Varro had fled untrue", "denies : that Varro had fled");
        assertThat(stances("There is no truth in rumours that Varro has fled, Tal said."))
                .containsExactly(
                        "asserts Tal: There is no truth in rumours that Varro has fled",
                        "denies : that Varro has fled");
        assertThat(stances("Tal dismissed as false a report that Varro had fled."))
                .containsExactly("denies Tal: a report that Varro had fled", "asserts : that Varro had fled");
        assertThat(stances("The Beacon says that its report that Varro fled was wrong."))
                .containsExactly(
                        "asserts The Beacon: that its report that Varro fled was wrong", "retracts : that Varro fled");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "False reports spread.",
                "Wrong",
                "Truth to tell, no truth",
                "No truth to",
                "A report that false",
                "reports of",
                "Neither confirm nor",
                "Confirm nor deny",
                "It was false to say",
                "denied that it was false"
            })
    void words_of_judgement_at_the_edge_of_a_sentence_break_nothing(String text) {
        assertThatCode(() -> READER.read(Lines.document(text))).doesNotThrowAnyException();
    }

    @Test
    void to_deny_that_it_is_untrue_is_to_say_it() {
        assertThat(stances("Tal denied that it was false.")).containsExactly("asserts Tal: that it");
        assertThat(stances("Tal denied that it was untrue that Varro had fled."))
                .containsExactly("asserts Tal: that Varro had fled");
        assertThat(stances("Tal denied that reports of Varro's flight were false."))
                .containsExactly("denies Tal: that reports of Varro's flight were false", "asserts : Varro's flight");
    }

    @Test
    void what_is_no_longer_disputed_is_denied_by_nobody() {
        assertThat(stances("Tal said it was no longer disputed that Varro had fled."))
                .containsExactly("asserts Tal: it was no longer disputed that Varro had fled");
        assertThat(stances("Nobody denies that Varro has fled.")).isEmpty();
    }

    @Test
    void to_neither_confirm_nor_deny_is_one_cue() {
        assertThat(attributed("A spokesman could neither confirm nor deny the arrest of Varro."))
                .containsExactly("A spokesman | could neither confirm nor deny | the arrest of Varro");
        assertThat(READER.read(Lines.document("The harbour office would neither confirm nor deny that Varro had fled."))
                        .statements())
                .singleElement()
                .extracting(statement -> statement.voice().stance())
                .isEqualTo(Stance.DECLINES);
    }

    @Test
    void who_is_cited_stands_within_what_the_citing_one_says() {
        String text = "Mira Tal, citing an unnamed source, alleged that the minister asked for asylum.";
        assertThat(attributed(text)).anyMatch(line -> line.startsWith("Mira Tal | alleged | "));
        assertThat(attributed(text)).anyMatch(line -> line.startsWith("an unnamed source | citing | "));
    }

    @Test
    void a_deleted_post_is_taken_back_by_its_author() {
        assertThat(statements("Ilan Varro later deleted his tweet."))
                .singleElement()
                .extracting(statement -> statement.voice().stance())
                .isEqualTo(Stance.RETRACTS);
    }

    @Test
    void to_decline_to_comment_is_neither_denial_nor_confirmation() {
        assertThat(statements("The ministry declined to comment."))
                .singleElement()
                .extracting(statement -> statement.voice().stance())
                .isEqualTo(Stance.DECLINES);
    }

    @Test
    void a_surname_means_the_one_full_name_that_holds_it_and_says_why() {
        Statement second = statements("Mira Tal arrived in Port Ansel on Monday. Tal said that the ferry had sunk.")
                .get(0);

        assertThat(second.voice().speaker()).isEqualTo("Mira Tal");
        assertThat(second.voice().resolvedBy()).contains("Tal");
    }

    @Test
    void a_pronoun_is_left_open_where_somebody_without_a_name_has_just_spoken() {
        List<Statement> statements =
                statements("Three miners were hurt, a spokesman said. Ilan Varro is on leave, he added.");

        assertThat(statements)
                .extracting(statement -> statement.voice().speaker())
                .containsOnlyNulls();
    }

    @Test
    void a_pronoun_is_left_open_where_two_persons_could_be_meant() {
        Statement left = statements("John Carter met Peter Miller in Boston. He said that the ferry had sunk.")
                .get(0);

        assertThat(left.voice().speaker()).isNull();
    }

    @Test
    void names_keep_their_titles() {
        String text =
                "Former Boston University professor Peter Miller met John Carter, a vice minister at the Ministry of Trade.";
        List<Mention> mentions = READER.read(Lines.document(text)).mentions();

        assertThat(mentions)
                .filteredOn(mention -> mention.kind() == EntityKind.PERSON)
                .extracting(Mention::name)
                .containsExactly("Peter Miller", "John Carter");
        assertThat(mentions)
                .filteredOn(mention -> mention.name().equals("John Carter"))
                .allSatisfy(mention -> assertThat(java.util.Objects.requireNonNull(mention.title())
                                .of(text))
                        .isEqualTo("a vice minister at the Ministry of Trade"));
    }

    @Test
    void hostile_text_is_read_without_failing_and_within_bounds() {
        for (String text : List.of(
                "\"".repeat(3000),
                "(".repeat(3000),
                "a".repeat(50_000),
                "😀👩‍👩‍👧 said 😀. ".repeat(100),
                ". ".repeat(3000),
                "\u00a0\n\n ")) {
            Reading reading = READER.read(Lines.document(text));
            assertThat(reading.statements())
                    .allSatisfy(statement ->
                            assertThat(statement.contentSpan().end()).isLessThanOrEqualTo(text.length()));
        }
    }
}
