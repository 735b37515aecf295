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
}
