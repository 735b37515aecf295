package whence.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whence.text.Detail;
import whence.text.Document;
import whence.text.Known;

/** What an {@code index.tsv} tells of the files beside it. */
class IndexSpec {

    @TempDir
    Path pile;

    @BeforeEach
    void given_a_story() throws IOException {
        Files.writeString(
                pile.resolve("a.txt"), "By Mira Tal\nCreated: June 17, 2031\n\nThe deputy minister has left.\n");
    }

    @Test
    void what_it_tells_wins_over_what_the_text_tells() {
        Document document = taken("file\toutlet\tpublished\na.txt\tHarbour Letter\t2031-06-18\n")
                .documents()
                .get(0);

        assertThat(document.about())
                .containsEntry(Detail.OUTLET, new Known("Harbour Letter", "index.tsv"))
                .containsEntry(Detail.PUBLISHED, new Known("2031-06-18", "index.tsv"))
                .containsEntry(Detail.AUTHOR, new Known("Mira Tal", "byline: By Mira Tal"));
    }

    @Test
    void an_empty_or_a_missing_cell_tells_nothing() {
        Intake intake = taken("file\toutlet\ttitle\tpublished\na.txt\t\tHe left\n");

        assertThat(intake.rejected()).isEmpty();
        assertThat(intake.documents().get(0).find(Detail.OUTLET)).isEmpty();
        assertThat(intake.documents().get(0).about())
                .containsEntry(Detail.PUBLISHED, new Known("2031-06-17", "byline: Created: June 17, 2031"));
    }

    @Test
    void a_byte_order_mark_and_the_line_ends_of_Windows_do_no_harm() {
        Document document = taken("\uFEFFfile\toutlet\tlanguage\r\na.txt\tHarbour Letter\ten\r\n")
                .documents()
                .get(0);

        assertThat(document.find(Detail.OUTLET)).contains("Harbour Letter");
        assertThat(document.find(Detail.LANGUAGE)).contains("en");
    }

    @Test
    void a_file_that_is_not_listed_is_still_a_document() {
        assertThat(taken("file\toutlet\n").documents()).extracting(Document::id).containsExactly("a");
    }

    @Test
    void rows_for_absent_files_and_unreadable_dates_are_named() {
        Intake intake = taken("""
                file\tpublished
                a.txt\tlast week
                b.txt\t2031-06-17
                a.txt\t2031-06-17
                """);

        assertThat(intake.documents()).extracting(Document::id).containsExactly("a");
        assertThat(intake.rejected())
                .extracting(
                        rejected -> rejected.input().substring(pile.toString().length() + 1) + ": " + rejected.reason())
                .containsExactly(
                        "index.tsv line 2: cannot read published \"last week\"",
                        "index.tsv line 4: a.txt is described in line 2 already",
                        "index.tsv line 3: it describes b.txt, which is not beside it");
    }

    @Test
    void an_index_without_a_column_of_files_says_what_was_found() {
        assertThat(taken("name\toutlet\na.txt\tX\n").rejected())
                .extracting(Rejected::reason)
                .containsExactly("expected a column named file, found name, outlet");
    }

    private Intake taken(String index) {
        try {
            Files.writeString(pile.resolve("index.tsv"), index);
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
        return new Ingest(Settings.usual()).take(List.of(pile.toString()));
    }
}
