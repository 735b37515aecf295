package whence.reprint;

import static org.assertj.core.api.Assertions.assertThat;
import static whence.reprint.Pile.document;
import static whence.reprint.Pile.filler;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import whence.text.Detail;
import whence.text.Document;
import whence.text.Known;

/** Documents that nobody would write: neither time nor memory explodes, and nothing is silently lost. */
class BadInputTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void one_word_a_million_times_is_compared_at_once() {
        List<Document> documents = List.of(
                document("a", "ha ".repeat(1_000_000)),
                document("b", "ha ".repeat(900_000) + filler(9, 1)),
                document("c", filler(9, 1)));

        List<Reprint> found = Assertions.assertTimeoutPreemptively(SOON, () -> Reprints.find(documents));

        assertThat(found).extracting(reprint -> reprint.from() + reprint.to()).contains("bc", "ab");
    }

    @Test
    void a_million_quotation_marks_that_nobody_closes_are_read_at_once() {
        Words words = Assertions.assertTimeoutPreemptively(SOON, () -> Words.of("“ha « ".repeat(1_000_000)));

        assertThat(words.size()).isEqualTo(1_000_000);
        assertThat(words.isQuoted(0)).isFalse();
    }

    @Test
    void an_open_mark_hides_no_later_quotation() {
        Words words = Words.of("“" + "far away ".repeat(400) + "“near” and \"here\"");

        assertThat(words.isQuoted(words.size() - 1)).isTrue();
        assertThat(words.isQuoted(words.size() - 2)).isFalse();
        assertThat(words.isQuoted(words.size() - 3)).isTrue();
    }

    @Test
    void fifty_thousand_identical_documents_are_a_star_and_each_is_there() {
        String text = filler(6, 3);
        List<Document> documents = IntStream.range(0, 50_000)
                .mapToObj(i -> document("d" + i, "Outlet " + i, "2031-05-02", text))
                .toList();

        List<Reprint> found = Assertions.assertTimeoutPreemptively(SOON, () -> Reprints.find(documents));

        assertThat(found).hasSize(49_999);
        assertThat(found).extracting(Reprint::from).containsOnly("d0");
    }

    @Test
    void identical_documents_come_in_one_by_one_as_fast_as_others() {
        String text = filler(6, 3);
        List<Reprint> last = new ArrayList<>();
        try (ReprintIndex index = new ReprintIndex(Shelf.inMemory())) {
            Assertions.assertTimeoutPreemptively(SOON, () -> {
                for (int i = 0; i < 5_000; i++) {
                    last.clear();
                    last.addAll(index.add(document("d" + (10_000 + i), "Outlet " + i, "", text)));
                }
            });
        }

        assertThat(last)
                .singleElement()
                .satisfies(reprint -> assertThat(reprint.from() + reprint.to()).isEqualTo("d10000d14999"));
    }

    @Test
    void times_that_are_missing_in_the_future_before_the_web_or_all_equal_lose_no_pair() {
        String text = filler(6, 3);
        for (List<String> times : List.of(
                List.of("", "", ""),
                List.of("2999-01-01", "2999-01-02", "9999-12-31"),
                List.of("1970-01-01", "0001-01-01", "1989-12-31"),
                List.of("2031-05-02", "2031-05-02", "2031-05-02"),
                List.of("not a time", "2031-13-45", "+999999999-12-31T23:59:59Z"))) {
            List<Document> documents = IntStream.range(0, times.size())
                    .mapToObj(i -> document("d" + i, "Outlet " + i, times.get(i), text))
                    .toList();

            assertThat(Reprints.find(documents)).as("%s", times).hasSize(3);
        }
    }

    @Test
    void a_time_before_the_web_or_after_the_text_was_fetched_tells_no_direction() {
        String text = filler(6, 3);
        Document first = document("a", "Outlet A", "1970-01-01", text);
        Document second = document("b", "Outlet B", "2031-05-02", text);

        Document third = document("c", "Outlet C", "2035-01-01", text)
                .with(Detail.CAPTURED, new Known("2031-05-03T10:00:00Z", "the clock of this computer"));

        assertThat(Reprints.find(List.of(first, second, third)))
                .hasSize(3)
                .allSatisfy(reprint -> assertThat(reprint.direction().why()).doesNotContain("1970", "2035"));
    }

    @Test
    void two_outlets_that_credit_each_other_leave_the_direction_open() {
        String text = filler(6, 3);
        Document first = document("a", "Harbour Letter", "", text + " This was first reported by the Daily Courier.");
        Document second = document("b", "Daily Courier", "", text + " This was first reported by the Harbour Letter.");

        assertThat(Reprints.find(List.of(first, second)))
                .singleElement()
                .satisfies(reprint -> assertThat(reprint.direction().decided()).isFalse());
    }
}
