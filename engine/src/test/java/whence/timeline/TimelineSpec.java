package whence.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import whence.claim.Pile.Page;
import whence.given.GivenPage;
import whence.given.GivenStory;
import whence.reading.Statement;
import whence.text.Span;
import whence.time.Granularity;
import whence.time.Interval;
import whence.time.TimeExpression;

/** Which time belongs to what happened, and which to the saying of it: read this first. */
class TimelineSpec {

    private static final LocalDate MARCH_8 = LocalDate.parse("2031-03-08");
    private static final LocalDate MARCH_11 = LocalDate.parse("2031-03-11");

    private static Page page(GivenPage given) {
        return GivenStory.of(given).pile().getPage(given.id());
    }

    /** When the words are said to have happened, told by the statement with this number from 1. */
    private static Optional<Interval> happened(GivenPage given, int statement, String words) {
        Page page = page(given);
        int at = page.text().indexOf(words);
        Statement teller = page.reading().statements().get(statement - 1);
        return EventTimes.findTimeOf(page, teller, new Span(at, at + words.length()))
                .map(EventTimes::possibleDays);
    }

    private static Optional<Interval> said(GivenPage given, int statement) {
        Page page = page(given);
        return EventTimes.findTimeOfSaying(page, page.reading().statements().get(statement - 1));
    }

    @Test
    void the_time_of_an_event_is_that_beside_it() {
        GivenPage given = GivenPage.of("a", "Tide", "2031-03-20", "Oskar Lindt fled on 11 March, Runa Falk said.")
                .said("Oskar Lindt fled on 11 March", "said", "Runa Falk")
                .day("11 March", "2031-03-11");
        assertThat(happened(given, 1, "fled")).contains(Interval.of(MARCH_11));
    }

    @Test
    void the_time_of_saying_is_that_beside_the_cue() {
        GivenPage given = GivenPage.of(
                        "a", "Tide", "2031-03-20", "Runa Falk said on 11 March that Oskar Lindt fled on 8 March.")
                .said("that Oskar Lindt fled on 8 March", "said", "Runa Falk")
                .day("11 March", "2031-03-11")
                .day("8 March", "2031-03-08");
        assertThat(said(given, 1)).contains(Interval.of(MARCH_11));
        assertThat(happened(given, 1, "fled")).contains(Interval.of(MARCH_8));
    }

    @Test
    void without_a_time_beside_the_cue_it_was_said_when_it_was_published() {
        GivenPage given = GivenPage.of("a", "Tide", "2031-03-20", "Oskar Lindt fled on 11 March, Runa Falk said.")
                .said("Oskar Lindt fled on 11 March", "said", "Runa Falk")
                .day("11 March", "2031-03-11");
        assertThat(said(given, 1)).contains(Interval.of(LocalDate.parse("2031-03-20")));
    }

    @Test
    void an_event_has_no_time_of_its_own_where_the_text_gives_none() {
        GivenPage given = GivenPage.of("a", "Tide", "2031-03-20", "Oskar Lindt has fled, Runa Falk said.")
                .said("Oskar Lindt has fled", "said", "Runa Falk");
        assertThat(happened(given, 1, "has fled")).isEmpty();
    }

    @Test
    void a_time_hangs_on_the_verb_before_it_not_on_the_reason_after_it() {
        GivenPage given = GivenPage.of("a", "Tide", "2031-03-20", "Oskar Lindt was dismissed on 11 March for absence.")
                .tells("Oskar Lindt was dismissed on 11 March for absence")
                .day("11 March", "2031-03-11");
        assertThat(happened(given, 1, "dismissed")).contains(Interval.of(MARCH_11));
        assertThat(happened(given, 1, "absence")).isEmpty();
    }

    @Test
    void a_time_before_a_noun_is_the_time_of_what_it_names() {
        GivenPage given = GivenPage.of("a", "Tide", "2031-03-20", "Falk said little of his 11 March absence.")
                .tells("Falk said little of his 11 March absence")
                .day("11 March", "2031-03-11");
        assertThat(happened(given, 1, "absence")).contains(Interval.of(MARCH_11));
    }

    private static GivenPage chronology() {
        return GivenPage.of(
                        "c",
                        "Quay Watch",
                        "2031-03-20",
                        "8 March 2031\nOskar Lindt opens the new lock.\n11 March 2031\nThe Tide says that Lindt has fled.")
                .heading("8 March 2031")
                .day("8 March 2031", "2031-03-08")
                .tells("Oskar Lindt opens the new lock")
                .heading("11 March 2031")
                .day("11 March 2031", "2031-03-11")
                .said("that Lindt has fled", "says", "The Tide");
    }

    @Test
    void under_a_dated_heading_what_the_document_itself_tells_happened_that_day() {
        assertThat(happened(chronology(), 1, "opens")).contains(Interval.of(MARCH_8));
    }

    @Test
    void under_a_dated_heading_what_others_say_was_said_that_day_but_happened_who_knows_when() {
        assertThat(said(chronology(), 2)).contains(Interval.of(MARCH_11));
        assertThat(happened(chronology(), 2, "has fled")).isEmpty();
    }

    @Test
    void the_middle_of_a_month_is_its_second_third() {
        GivenPage given = GivenPage.of("a", "Tide", "2031-03-20", "Oskar Lindt fled in mid-March.")
                .tells("Oskar Lindt fled in mid-March")
                .month("mid-March", "2031-03-01", "mid");
        assertThat(happened(given, 1, "fled")).contains(new Interval(MARCH_11, LocalDate.parse("2031-03-20")));
    }

    @Test
    void the_timeline_is_in_order_of_what_happened_not_of_what_was_published() {
        GivenStory story = GivenStory.of(
                GivenPage.of("a", "Tide", "2031-03-12", "Oskar Lindt fled the island on 11 March.")
                        .tells("Oskar Lindt fled the island on 11 March")
                        .person("Oskar Lindt", "Oskar Lindt")
                        .day("11 March", "2031-03-11"),
                GivenPage.of("b", "Herald", "2031-03-19", "Ivo Sand resigned on 8 March.")
                        .tells("Ivo Sand resigned on 8 March")
                        .person("Ivo Sand", "Ivo Sand")
                        .day("8 March", "2031-03-08"));
        assertThat(new Timeline(story.pile()).of(story.claims()))
                .extracting(event -> event.when().from())
                .containsExactly(MARCH_8, MARCH_11);
    }

    @Test
    void late_in_a_week_stays_the_week() {
        Interval week = new Interval(LocalDate.parse("2031-06-09"), LocalDate.parse("2031-06-15"));
        TimeExpression late = new TimeExpression(new Span(0, 4), week, Granularity.WEEK, "late", "publication");

        assertThat(EventTimes.possibleDays(late)).isEqualTo(week);
    }

    @Test
    void the_middle_of_a_month_is_its_second_ten_days() {
        Interval month = new Interval(LocalDate.parse("2031-02-01"), LocalDate.parse("2031-02-28"));
        TimeExpression middle = new TimeExpression(new Span(0, 4), month, Granularity.MONTH, "mid", "explicit");

        assertThat(EventTimes.possibleDays(middle))
                .isEqualTo(new Interval(LocalDate.parse("2031-02-11"), LocalDate.parse("2031-02-20")));
    }
}
