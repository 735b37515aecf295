package whence.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NamedListsTest {

    private final NamedLists lists = NamedLists.of(NamedListsTest.class, "/whence/provenance/word-lists.tsv");

    @Test
    void words_stand_in_the_order_of_the_file_and_keep_their_blanks() {
        assertThat(lists.list("between two voices")).startsWith(" as well as ", " and ");
    }

    @Test
    void any_of_a_list_fits_its_group() {
        assertThat("these doctors").matches(lists.anyOf("takes up") + " doctors");
    }

    @Test
    void a_list_that_the_table_lacks_is_named() {
        assertThatThrownBy(() -> lists.list("takes down"))
                .hasMessage("/whence/provenance/word-lists.tsv has no list \"takes down\"");
    }
}
