package whence.reprint;

import static org.assertj.core.api.Assertions.assertThat;
import static whence.reprint.Pile.document;
import static whence.reprint.Pile.filler;

import java.util.List;
import org.junit.jupiter.api.Test;
import whence.text.Document;

/** Who copied whom, told or left open. */
class DirectionSpec {

    private static final String STORY = filler(8, 42);

    @Test
    void the_one_that_credits_the_other_came_second() {
        Document letter = document("z-letter", "Harbour Letter", "", STORY);
        Document courier = document(
                "a-courier", "Daily Courier", "", STORY + "\nThis story was first published by Harbour Letter.");

        assertThat(Reprints.find(List.of(courier, letter))).singleElement().satisfies(reprint -> {
            assertThat(reprint.from()).isEqualTo("z-letter");
            assertThat(reprint.direction().decided()).isTrue();
            assertThat(reprint.direction().why()).contains("first published by harbour letter");
        });
    }

    @Test
    void a_time_at_the_head_of_the_page_counts_where_none_is_given() {
        Document morning = document("z", "Updated 7:32 am CDT, Sunday, July 15, 2029\n\n" + STORY);
        Document noon = document("a", "July 15, 2029 01:02 PM EDT\n\n" + STORY);

        assertThat(Reprints.find(List.of(noon, morning))).singleElement().satisfies(reprint -> {
            assertThat(reprint.from()).isEqualTo("z");
            assertThat(reprint.direction().why()).contains("earlier by 4.5 hours");
        });
    }

    @Test
    void a_document_without_a_time_is_no_earlier_than_its_newest_passage() {
        String added = filler(4, 43);
        Document first = document("m-first", "A", "2029-07-15T06:00:00Z", STORY);
        Document second = document("n-second", "B", "2029-07-15T18:00:00Z", STORY + "\n" + added);
        Document undated = document("a-undated", "C", "", STORY + "\n" + added + "\n" + filler(1, 44));

        List<Reprint> found = Reprints.find(List.of(undated, second, first));

        assertThat(found)
                .filteredOn(reprint ->
                        reprint.from().equals("m-first") && reprint.to().equals("a-undated"))
                .singleElement()
                .satisfies(reprint -> {
                    assertThat(reprint.direction().decided()).isTrue();
                    assertThat(reprint.direction().why()).contains("newest shared wording");
                });
        assertThat(found)
                .filteredOn(reprint ->
                        reprint.from().equals("a-undated") || reprint.to().equals("a-undated"))
                .filteredOn(reprint ->
                        reprint.from().equals("n-second") || reprint.to().equals("n-second"))
                .extracting(reprint -> reprint.direction().decided())
                .containsExactly(false);
    }

    @Test
    void of_two_states_of_a_running_log_the_one_with_the_later_entry_is_the_later() {
        Document early = document("z", "9:15 a.m.\n\n" + STORY);
        Document late = document("a", "2:40 p.m.\n\n" + filler(1, 9) + "\n\n9:15 a.m.\n\n" + STORY);

        assertThat(Reprints.find(List.of(early, late)))
                .extracting(Reprint::from)
                .containsExactly("z");
    }

    @Test
    void a_day_before_1990_or_an_unreadable_time_is_taken_for_unknown() {
        Document epoch = document("a", "A", "1970-01-01", STORY);
        Document garbled = document("b", "B", "yesterday", STORY);

        assertThat(Reprints.find(List.of(epoch, garbled)))
                .extracting(reprint -> reprint.direction().decided())
                .containsExactly(false);
    }

    @Test
    void times_within_the_hour_decide_nothing() {
        Document a = document("a", "A", "2029-07-15T06:00:00Z", STORY);
        Document b = document("b", "B", "2029-07-15T06:40:00Z", STORY);

        assertThat(Reprints.find(List.of(a, b)))
                .extracting(reprint -> reprint.direction().decided())
                .containsExactly(false);
    }

    @Test
    void a_time_without_seconds_is_a_time_and_no_day() {
        Document morning = document("z", "A", "2029-07-15T06:00Z", STORY);
        Document evening = document("a", "B", "2029-07-15T18:30+02:00", STORY);

        assertThat(Reprints.find(List.of(evening, morning))).singleElement().satisfies(reprint -> {
            assertThat(reprint.from()).isEqualTo("z");
            assertThat(reprint.direction().why()).contains("earlier by 10.5 hours");
        });
    }

    @Test
    void a_day_tells_as_much_as_lies_before_or_after_the_other_time() {
        Document late = document("a", "A", "2029-07-15T23:00Z", STORY);
        Document noon = document("n", "N", "2029-07-15T12:30Z", STORY);
        Document day = document("z", "B", "2029-07-15", STORY);

        assertThat(Reprints.find(List.of(late, day))).singleElement().satisfies(reprint -> {
            assertThat(reprint.from()).isEqualTo("z");
            assertThat(reprint.direction().decided()).isTrue();
            assertThat(reprint.direction().why()).contains("earlier with a chance of 96 %");
        });
        assertThat(Reprints.find(List.of(noon, day)))
                .extracting(reprint -> reprint.direction().decided())
                .containsExactly(false);
    }

    @Test
    void the_words_after_an_outlets_name_credit_it_too() {
        Document letter = document("z-letter", "Harbour Letter", "", STORY);
        Document courier =
                document("a-courier", "Daily Courier", "", "The Harbour Letter reported as follows. " + STORY);

        assertThat(Reprints.find(List.of(courier, letter))).singleElement().satisfies(reprint -> {
            assertThat(reprint.from()).isEqualTo("z-letter");
            assertThat(reprint.direction().why()).contains("harbour letter reported");
        });
    }

    @Test
    void the_outlet_of_an_agency_comes_before_those_that_keep_its_line() {
        Document agency = document("z", "Reuters", "", STORY);
        Document paper = document("a", "Harbour Letter", "", "OSLO, March 3 (Reuters) - " + STORY);

        assertThat(Reprints.find(List.of(paper, agency))).singleElement().satisfies(reprint -> {
            assertThat(reprint.from()).isEqualTo("z");
            assertThat(reprint.direction().decided()).isTrue();
            assertThat(reprint.direction().why()).contains("the outlet of Reuters, whose line the other keeps");
        });
    }

    @Test
    void a_chinese_line_names_its_agency_too() {
        assertThat(AgencyLine.findAgency("港口昨日关闭\n新华社奥斯陆3月3日电（记者张三）港口官员说，码头已经关闭。"))
                .hasValue("Xinhua");
        assertThat(AgencyLine.findAgency("（中央社記者李四台北3日電）港口官員說，碼頭已經關閉。")).hasValue("Central News Agency");
        assertThat(AgencyLine.findAgency("By Jane Doe, Associated Press\n\nThe port was closed."))
                .hasValue("Associated Press");
    }

    @Test
    void an_agency_that_is_told_of_is_no_line() {
        assertThat(AgencyLine.findAgency("The mayor told Reuters (the agency) that the port was closed."))
                .isEmpty();
        assertThat(AgencyLine.findAgency("据新华社报道，港口已经关闭。")).isEmpty();
    }

    @Test
    void an_hour_tells_less_of_two_that_have_it_from_one_agency() {
        Document early = document("a", "Harbour Letter", "2029-07-15T06:00:00Z", "OSLO (AP) — " + STORY);
        Document late = document("b", "Daily Courier", "2029-07-15T07:00:00Z", "By The Associated Press\n" + STORY);
        Document plain = document("b", "Daily Courier", "2029-07-15T07:00:00Z", STORY);

        assertThat(Reprints.find(List.of(early, late))).singleElement().satisfies(reprint -> {
            assertThat(reprint.direction().decided()).isFalse();
            assertThat(reprint.direction().why())
                    .contains("which tells less of two that have it from Associated Press");
        });
        assertThat(Reprints.find(List.of(early, plain)))
                .extracting(reprint -> reprint.direction().decided())
                .containsExactly(true);
    }

    @Test
    void who_spells_a_name_otherwise_in_shared_words_than_in_its_own_took_them_over() {
        String shared = "yesterday the ferry of Vladamir Orsk left. " + STORY;
        Document source = document("z", shared);
        Document copy = document(
                "a",
                shared + "\nAt the quay, our reporter saw Vladimir Orsk himself, who would not say where it went.");

        assertThat(Reprints.find(List.of(source, copy))).singleElement().satisfies(reprint -> {
            assertThat(reprint.from()).isEqualTo("z");
            assertThat(reprint.direction().decided()).isTrue();
            assertThat(reprint.direction().why())
                    .contains("spells \"Vladamir\" in the shared words and \"Vladimir\" in its own");
        });
    }

    @Test
    void names_that_differ_in_a_consonant_or_an_ending_are_other_names() {
        assertThat(SpelledNames.isVariant("Vladamir", "Vladimir")).isTrue();
        assertThat(SpelledNames.isVariant("Kadhafi", "Kadafi")).isTrue();
        assertThat(SpelledNames.isVariant("Brain", "Brian")).isTrue();
        assertThat(SpelledNames.isVariant("Marten", "Martens")).isFalse();
        assertThat(SpelledNames.isVariant("Karsten", "Kardten")).isFalse();
        assertThat(SpelledNames.isVariant("Friday", "Monday")).isFalse();
    }
}
