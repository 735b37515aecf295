package whence.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import whence.text.Document;

/** What holds of reprints wherever they are found: on one machine or over a cluster. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ReprintContract {

    private static final String STORY = News.article(8, 71);
    private static final String FOOTER =
            "Members of the Lamp Society get the evening letter first, with all puzzles and no advertisements.";

    private List<JsonNode> found = List.of();

    /** Every reprint of a pile as a line of JSON, in the order in which lines stand. */
    abstract List<String> reprints(List<Document> pile);

    @BeforeAll
    void given_one_pile() throws Exception {
        List<Document> pile = new ArrayList<>(List.of(
                News.document("first", "Harbour Wire", "2024-03-01T08:00:00Z", STORY),
                News.document("copy", "The Ledger", "2024-03-02T08:00:00Z", STORY + "\n\n" + News.article(1, 72)),
                News.document("cut", "Evening Lamp", "2024-03-03", STORY.substring(0, STORY.length() / 2)),
                News.document("undated", "The Quay", "", STORY + "\n\nAs reported by The Ledger.")));
        for (int i = 0; i < 4; i++) {
            pile.add(News.document(
                    "letter" + i, "Evening Lamp", "2024-03-0" + (4 + i), News.article(2, 80 + i) + "\n\n" + FOOTER));
        }
        pile.addAll(News.equal(102, News.article(4, 90), new Random(1)));
        pile.addAll(News.withOneLine(103, News.article(2, 91), new Random(2)));
        found = new ArrayList<>();
        for (String line : reprints(pile)) {
            found.add(new ObjectMapper().readTree(line));
        }
    }

    @Test
    void a_copy_is_found_with_its_passages_and_how_sure_it_is() {
        JsonNode copy = between("first", "copy").orElseThrow();

        assertThat(copy.path("from").asText()).isEqualTo("first");
        assertThat(copy.path("undecided").asBoolean()).isFalse();
        assertThat(copy.path("spans").path(0).toString())
                .isEqualTo("[[0,%d],[0,%d]]".formatted(STORY.length() - 1, STORY.length() - 1));
        assertThat(copy.path("certainty").asDouble()).isGreaterThan(0.98);
        assertThat(copy.path("why").asText()).contains("words in shared runs").contains("earlier by 24.0 hours");
    }

    @Test
    void a_text_cut_from_its_end_is_the_copy() {
        assertThat(between("first", "cut").orElseThrow().path("why").asText()).contains("cut off");
    }

    @Test
    void a_text_without_a_time_is_dated_by_its_wording_and_its_credit_is_seen() {
        JsonNode credited = between("copy", "undated").orElseThrow();

        assertThat(credited.path("from").asText()).isEqualTo("copy");
        assertThat(credited.path("why").asText()).contains("as reported by the ledger");
        assertThat(between("cut", "undated").orElseThrow().path("why").asText()).contains("newest shared wording");
    }

    @Test
    void paragraphs_that_recur_in_one_outlet_make_no_copies() {
        assertThat(found).noneMatch(one -> one.path("from").asText().startsWith("letter"));
    }

    @Test
    void equal_texts_above_a_hundred_are_a_star_around_the_earliest() {
        List<JsonNode> equal = among("equal");

        assertThat(equal).hasSize(101).allMatch(one -> one.path("why").asText().contains("star around equal"));
        assertThat(equal.stream()
                        .map(one -> one.path("from").asText())
                        .distinct()
                        .count())
                .isLessThanOrEqualTo(101);
    }

    @Test
    void a_line_that_more_than_a_hundred_print_is_not_lost() {
        List<JsonNode> line = among("line");

        assertThat(line.stream()
                        .flatMap(one -> Stream.of(
                                one.path("from").asText(), one.path("to").asText()))
                        .distinct())
                .hasSize(103);
        assertThat(line).anyMatch(one -> one.path("why").asText().contains("star around"));
    }

    @Test
    void they_stand_in_order_of_their_ids() {
        List<String> ids = found.stream()
                .map(one -> one.path("from").asText() + " " + one.path("to").asText())
                .toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    private Optional<JsonNode> between(String one, String other) {
        return found.stream()
                .filter(line -> List.of(
                                line.path("from").asText(), line.path("to").asText())
                        .containsAll(List.of(one, other)))
                .findFirst();
    }

    private List<JsonNode> among(String kind) {
        return found.stream()
                .filter(line -> line.path("from").asText().startsWith(kind)
                        && line.path("to").asText().startsWith(kind))
                .toList();
    }
}
