package whence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import whence.text.Document;
import whence.time.TimeFinder;

/** The ways of reporting that the English reader knows beyond those of {@link ReadingSpec}, one by one. */
class EnglishListSpec {

    private static final EnglishReader READER = EnglishReader.load();

    private static List<Statement> statements(String text) {
        return READER.read(Lines.document(text)).statements().stream()
                .filter(Statement::isAttributed)
                .toList();
    }

    private static List<String> attributed(String text) {
        return Lines.attributed(READER, text);
    }

    @Test
    void free_indirect_speech_belongs_to_whom_the_clause_after_it_names() {
        assertThat(attributed("Tal shook her head. The ministry had lied to everybody, she said."))
                .containsExactly("she | said | The ministry had lied to everybody");
    }

    @Test
    void a_participle_goes_on_with_what_its_speaker_says() {
        assertThat(attributed("Varro praised the crew, adding that the harbour had been closed for a week."))
                .contains("Varro | adding | that the harbour had been closed for a week");
    }

    @Test
    void a_speech_goes_on_over_paragraphs_after_its_speaker_was_named() {
        assertThat(attributed("“We lost the ship,” said Mira Tal.\n\n“We lost the crew too. Nobody told us.”"))
                .containsExactly("Mira Tal | said | “We lost the ship,” … “We lost the crew too. Nobody told us.”");
    }

    @Test
    void a_paragraph_of_speech_belongs_to_the_speaker_whom_the_next_one_names() {
        assertThat(attributed("“We lost the ship. Nobody told us.\n\n“The ministry knew,” Mira Tal said."))
                .containsExactly("Mira Tal | said | “We lost the ship. Nobody told us. … “The ministry knew,”");
    }

    @Test
    void speech_announced_by_a_colon_follows_in_the_next_paragraph() {
        assertThat(attributed("Tal wrote:\n\n“The ferry was never insured. The owners knew it.”"))
                .containsExactly("Tal | wrote: | “The ferry was never insured. The owners knew it.”");
    }

    @Test
    void a_quotation_that_ends_sentences_later_is_said_to_its_end() {
        assertThat(attributed("The minister said he was “done. Nobody will ask me again.”"))
                .containsExactly("The minister | said | he was “done. Nobody will ask me again.”");
    }

    @Test
    void she_goes_on_in_the_same_post() {
        Statement second = statements(
                        "Mira Tal said the ferry had sunk. In the same post, she added that the crew was safe.")
                .get(1);
        assertThat(second.voice().speaker()).isEqualTo("Mira Tal");
    }

    @Test
    void a_source_keeps_its_description() {
        String text = "Former Harbour University professor Yuan Holm said that the minister had fled.";
        assertThat(attributed(text))
                .containsExactly("Former Harbour University professor Yuan Holm | said | that the minister had fled");
        assertThat(statements(text).get(0).voice().speaker()).isEqualTo("Yuan Holm");
    }

    @Test
    void who_has_no_evidence_that_something_is_so_doubts_it() {
        Voice voice = statements("The Ledger has no evidence that the minister fled.")
                .get(0)
                .voice();
        assertThat(voice.stance()).isEqualTo(Stance.DOUBTS);
    }

    @Test
    void a_headline_says_without_a_verb_what_somebody_says() {
        assertThat(attributed("Guild says ferry overdue\n\nThe ferry left the harbour on Monday."))
                .containsExactly("Guild | says | ferry overdue");
    }

    @Test
    void sources_may_be_many_writings_or_missing() {
        assertThat(statements("Analysts said the bank would fail.")
                        .get(0)
                        .voice()
                        .kind())
                .isEqualTo(SourceKind.COLLECTIVE);
        assertThat(statements("An August 2020 report found that the ferry was overloaded.")
                        .get(0)
                        .voice()
                        .kind())
                .isEqualTo(SourceKind.WRITING);
        Voice rumour = statements("It was rumoured that the minister had fled to Port Ansel.")
                .get(0)
                .voice();
        assertThat(rumour.kind()).isEqualTo(SourceKind.MISSING);
        assertThat(rumour.certainty()).isEqualTo(Certainty.POSSIBLE);
    }

    @Test
    void of_three_statements_one_in_another_only_the_innermost_is_denied() {
        List<Statement> statements = statements(
                "SpyWire wrote that an Ostran official told them that reports of a defection are not accurate.");

        assertThat(statements)
                .extracting(statement -> statement.voice().stance())
                .containsExactly(Stance.ASSERTS, Stance.ASSERTS, Stance.DENIES);
        assertThat(statements.get(1).within()).isEqualTo(statements.get(0).id());
        assertThat(statements.get(2).within()).isEqualTo(statements.get(1).id());
    }

    @Test
    void a_forecast_tells_by_when_it_can_be_checked() {
        Document document = Lines.document("The minister predicted that the port would reopen by 1 May 2031.");
        Reading read = READER.read(document);
        Reading reading = new Reading(
                read.document(),
                read.statements(),
                new Reading.Figures(new TimeFinder().find(document), List.of()),
                read.mentions(),
                read.coverage());
        Statement forecast = statements(document.text()).get(0);

        assertThat(forecast.voice().stance()).isEqualTo(Stance.PREDICTS);
        assertThat(reading.checkBy(forecast)).isEqualTo(Optional.of(LocalDate.of(2031, 5, 1)));
    }

    @Test
    void an_appeal_is_urged() {
        assertThat(statements("The union urged the ministry to reopen the port."))
                .singleElement()
                .extracting(statement -> statement.voice().stance())
                .isEqualTo(Stance.URGES);
    }

    @Test
    void scare_quotes_and_titles_are_no_speech() {
        assertThat(attributed(
                        "The so-called “friends of the harbour” met in Velm. She sang “The Last Ferry” at the end."))
                .isEmpty();
    }

    @Test
    void what_is_taken_back_is_the_content_of_who_takes_it_back() {
        assertThat(attributed("Tal tweeted that Varro had fled but later deleted the tweet."))
                .containsExactlyInAnyOrder("Tal | tweeted | that Varro had fled", "Tal | later deleted | the tweet");
        assertThat(statements("The article has since been updated to remove the name of the officer."))
                .singleElement()
                .extracting(statement -> statement.voice().stance())
                .isEqualTo(Stance.RETRACTS);
    }

    @Test
    void a_question_before_an_answer_is_no_fact() {
        assertThat(statements("Asked whether the ship was insured, Varro said it was not.")
                        .get(0)
                        .voice()
                        .stance())
                .isEqualTo(Stance.ASKS);
    }

    @Test
    void a_pronoun_is_resolved_with_the_words_and_names_that_were_compared() {
        Voice it = statements("The Ministry of Trade published a note on Monday. It said that the ferry was empty.")
                .get(0)
                .voice();
        Voice she = statements("Tal shook her head. The ministry had lied to everybody, she said.")
                .get(0)
                .voice();

        assertThat(it.resolvedBy())
                .isEqualTo("\"It\": Ministry of Trade is the only body named in this sentence and the one before");
        assertThat(she.resolvedBy())
                .isEqualTo("\"she\": Tal is the only person named in this sentence and the one before");
    }
}
