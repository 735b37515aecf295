package whence.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import whence.app.mask.Masking;

class ReportSpec {

    private static final Pile PILE = Pile.read();
    private static final String PAGE = Report.write("Karsava", PILE.trace(), PILE.documents(), Masking.NONE);

    @Test
    void the_page_names_no_address_that_a_browser_would_load() {
        String withoutData = PAGE.replace(dataOf(PAGE), "");
        assertThat(withoutData).doesNotContainPattern("<(?:img|link|iframe|object|embed|script)[^>]+(?:src|href)=");
        assertThat(withoutData).contains("default-src 'none'");
    }

    @Test
    void nothing_in_the_data_can_end_the_element_that_holds_it() {
        assertThat(dataOf(PAGE)).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        assertThat(PAGE.split("</script", -1)).hasSize(5);
    }

    @Test
    void the_data_is_still_the_data_once_read_again() throws IOException {
        JsonNode data = new ObjectMapper().readTree(dataOf(PAGE));
        assertThat(data.get("trace").get("claims")).hasSize(8);
        assertThat(data.get("documents").get(0).get("text").asText())
                .isEqualTo(PILE.documents().get(0).text());
    }

    @Test
    void a_small_pile_makes_a_page_well_under_a_megabyte_and_a_half() {
        assertThat(PAGE.length()).isLessThan(700_000);
    }

    @Test
    void the_same_input_gives_the_same_page() {
        assertThat(Report.write("Karsava", PILE.trace(), PILE.documents(), Masking.NONE))
                .isEqualTo(PAGE);
    }

    @Test
    void an_empty_pile_has_a_page_too() {
        assertThat(Report.write("nothing", Report.object(), List.of(), Masking.NONE))
                .contains("Whence report");
    }

    @Test
    void ways_to_reach_a_person_are_not_in_the_page_at_all_unless_asked_for() {
        String masked = Report.write("Karsava", PILE.trace(), PILE.documents(), Masking.ofWaysToReach());
        for (String way : List.of(
                "desk@courier.example",
                "7946",
                "@meridian_desk",
                "417",
                "gangkou_tip",
                "138 1234 5678",
                "13812345678")) {
            assertThat(PAGE).contains(way.equals("13812345678") ? "1234" : way);
            assertThat(dataOf(masked)).doesNotContain(way);
        }
        assertThat(dataOf(masked)).contains("\"masked\":6");
    }

    @Test
    void a_handle_that_is_cited_as_a_source_stays() {
        assertThat(dataOf(Report.write("Karsava", PILE.trace(), PILE.documents(), Masking.ofWaysToReach())))
                .contains("@karsava_watch posted")
                .contains("\"chain\":[\"@karsava_watch\"]");
    }

    @Test
    void what_was_hidden_in_a_text_is_hidden_where_the_trace_repeats_it_alone() {
        ObjectNode trace = Report.object();
        trace.putArray("entities").addObject().put("id", "e1").put("name", "gangkou_tip");
        assertThat(dataOf(Report.write("Karsava", trace, PILE.documents(), Masking.ofWaysToReach())))
                .doesNotContain("gangkou_tip");
    }

    @Test
    void the_page_is_headed_by_the_name_of_the_pile_without_the_folders_above_it() {
        assertThat(dataOf(Report.write("/home/analyst/piles/karsava/", Report.object(), List.of(), Masking.NONE)))
                .contains("\"pile\":\"karsava\"")
                .doesNotContain("analyst");
    }

    private static String dataOf(String page) {
        String opening = "id=\"data\">";
        int start = page.indexOf(opening) + opening.length();
        return page.substring(start, page.indexOf("</script>", start));
    }
}
