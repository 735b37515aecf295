package whence.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import whence.text.Detail;
import whence.text.Document;
import whence.text.Document.Layout;
import whence.text.Known;

/** When a text that does not say so can have been published. */
class PublicationBoundsSpec {

    private static final TimeFinder TIMES = new TimeFinder();
    private static final PublicationBounds BOUNDS = new PublicationBounds();

    @Test
    void a_text_is_no_older_than_the_latest_event_it_tells() {
        assertThat(bounds("The envoy fled on 3 March 2024. He was seen in Port Hale on May 9, 2024."))
                .contains(new Interval(LocalDate.of(2024, 5, 9), null));
    }

    @Test
    void what_is_still_to_come_bounds_nothing() {
        assertThat(bounds("The envoy fled on 3 March 2024. A hearing will be held on May 9, 2025."))
                .contains(new Interval(LocalDate.of(2024, 3, 3), null));
    }

    @Test
    void a_text_that_names_its_own_year_was_published_in_it() {
        assertThat(bounds("He took office in 2012. Next year, in 2022, the congress will meet."))
                .contains(new Interval(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31)));
        assertThat(bounds("去年（2020年）他出走。2021年3月5日他回國。"))
                .contains(new Interval(LocalDate.of(2021, 3, 5), LocalDate.of(2021, 12, 31)));
    }

    @Test
    void without_a_date_nothing_is_said() {
        assertThat(bounds("He left yesterday.")).isEmpty();
    }

    @Test
    void a_stated_publication_needs_no_bounds() {
        Document document =
                document("He left on 3 March 2024.").with(Detail.PUBLISHED, new Known("2024-03-04", "index.tsv"));
        assertThat(BOUNDS.find(document, TIMES.find(document))).isEmpty();
    }

    @Test
    void a_stated_month_or_year_is_the_bound_whatever_the_text_tells() {
        assertThat(boundsIn("2022-02", "He left on 3 March 2021."))
                .contains(new Interval(LocalDate.of(2022, 2, 1), LocalDate.of(2022, 2, 28)));
        assertThat(boundsIn("2022", "He left yesterday."))
                .contains(new Interval(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)));
    }

    private static Optional<Interval> boundsIn(String period, String text) {
        Document document = document(text).with(Detail.PERIOD, new Known(period, "JSON key published"));
        return BOUNDS.find(document, TIMES.find(document));
    }

    private static Optional<Interval> bounds(String text) {
        Document document = document(text);
        return BOUNDS.find(document, TIMES.find(document));
    }

    private static Document document(String text) {
        return new Document("d", "d", text, Map.of(), Layout.PLAIN);
    }
}
