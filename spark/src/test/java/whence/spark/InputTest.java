package whence.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Encoders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whence.dossier.Codec;
import whence.ingest.Ingest;
import whence.ingest.Pieces;
import whence.ingest.Rejected;
import whence.ingest.Settings;
import whence.text.Detail;
import whence.text.Document;

/** What comes in over a cluster: JSON lines, Parquet, web archives; and what is turned away, named. */
class InputTest {

    private static final String LINES = """
            {"id":"a1","outlet":"Harbour Wire","published":"2024-03-01","text":"The ferry was late on Friday, the line said."}
            {"id":"a2","outlet":"The Ledger"}
            {"id":"a3","text":"A second ferry was late on Saturday, passengers said.","url":"https://ledger.example/a3"}
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void json_lines_are_what_they_are_on_one_machine() throws IOException {
        Path file = Files.writeString(folder.resolve("articles.jsonl"), LINES);

        Input input = Input.read(Cluster.session(), file.toString());

        assertThat(documents(input))
                .isEqualTo(new Ingest(Settings.usual())
                        .take(List.of(file.toString()))
                        .documents());
        assertThat(rejected(input)).singleElement().satisfies(one -> {
            assertThat(one.input()).endsWith("articles.jsonl at byte 115");
            assertThat(one.reason()).contains("an article needs \"text\"");
        });
    }

    @Test
    void parquet_holds_the_same_articles_in_columns() throws IOException {
        Path lines = Files.writeString(folder.resolve("articles.jsonl"), LINES);
        String parquet = folder.resolve("articles.parquet").toString();
        Cluster.session().read().json(lines.toString()).coalesce(1).write().parquet(parquet);

        Input input = Input.read(Cluster.session(), parquet);

        assertThat(documents(input)).extracting(Document::id).containsExactly("a1", "a3");
        assertThat(documents(input).get(0).find(Detail.OUTLET)).contains("Harbour Wire");
        assertThat(rejected(input)).hasSize(1);
    }

    @Test
    void a_page_of_a_web_archive_is_read_as_a_fetched_page_is() throws IOException {
        Path file = Files.write(folder.resolve("day.warc.gz"), archive(2));

        List<Document> pages = documents(Input.read(Cluster.session(), file.toString()));

        Document expected = new Pieces(Settings.Limits.USUAL)
                .page(
                        "",
                        "https://wire.example/story-0",
                        "text/html; charset=utf-8",
                        Instant.parse("2024-03-01T10:00:00Z"),
                        new ByteArrayInputStream(html(0).getBytes(StandardCharsets.UTF_8)))
                .documents()
                .get(0);
        assertThat(pages).hasSize(2).contains(expected);
        assertThat(expected.find(Detail.OUTLET)).contains("wire.example");
        assertThat(expected.text()).contains("ferry number 0");
    }

    @Test
    void of_an_archive_that_breaks_off_what_could_be_read_is_kept_and_the_rest_is_named() throws IOException {
        byte[] whole = archive(3);
        Path file = Files.write(folder.resolve("cut.warc.gz"), Arrays.copyOf(whole, whole.length - 150));

        Input input = Input.read(Cluster.session(), file.toString());

        assertThat(documents(input)).hasSize(2);
        assertThat(rejected(input)).singleElement().satisfies(one -> {
            assertThat(one.input()).contains("cut.warc.gz");
            assertThat(one.reason()).contains("breaks off or is damaged");
        });
    }

    @Test
    void what_is_neither_is_turned_away_by_what_it_holds() throws IOException {
        Files.writeString(folder.resolve("picture.jsonl"), "GIF89a and so on");
        Files.writeString(folder.resolve("nothing.jsonl"), "");
        Files.write(folder.resolve("cut.parquet"), "PAR1 and no end of it".getBytes(StandardCharsets.UTF_8));

        Input input = Input.read(Cluster.session(), folder.toString());

        assertThat(documents(input)).isEmpty();
        assertThat(rejected(input)).hasSize(3).anyMatch(one -> one.reason().equals("there is nothing in it"));
    }

    @Test
    void the_command_writes_sorted_lines_and_what_was_rejected_and_says_so_by_its_code() throws IOException {
        Path file = Files.writeString(folder.resolve("articles.jsonl"), LINES + LINES.replace("\"a", "\"copy-of-a"));
        Path output = folder.resolve("out");

        int code = Commands.run("reprints", file.toString(), output.toString(), "--partitions", "2");

        assertThat(code).isEqualTo(1);
        assertThat(output.resolve("reprints/_SUCCESS")).exists();
        assertThat(read(output.resolve("rejected"))).hasSize(2).allMatch(line -> line.contains("an article needs"));
        assertThat(Commands.run("reprints", file.toString(), output.toString())).isEqualTo(2);
    }

    private static List<Document> documents(Input input) {
        return input.documents().map(bytes -> bytes).collect().stream()
                .map(bytes -> Codec.read(bytes, Document.class))
                .toList();
    }

    private static List<Rejected> rejected(Input input) {
        return input.rejected().collect().stream()
                .map(bytes -> Codec.read(bytes, Rejected.class))
                .toList();
    }

    private static List<String> read(Path folder) {
        return Cluster.session()
                .read()
                .text(folder.toString())
                .as(Encoders.STRING())
                .collectAsList();
    }

    private static String html(int number) {
        return "<!doctype html><html lang=\"en\"><head><title>Ferry</title></head><body><article><p>"
                + "The ferry number %d was late on Friday, the harbour line said in a statement. "
                        .formatted(number)
                        .repeat(6)
                + "</p></article></body></html>";
    }

    /** A web archive of so many pages, each record compressed by itself. */
    private static byte[] archive(int pages) throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        for (int i = 0; i < pages; i++) {
            String page = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html(i);
            String record = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://wire.example/story-" + i
                    + "\r\nWARC-Date: 2024-03-01T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000"
                    + i + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                    + page.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + page + "\r\n\r\n";
            try (GZIPOutputStream zipped = new GZIPOutputStream(archive)) {
                zipped.write(record.getBytes(StandardCharsets.UTF_8));
            }
        }
        return archive.toByteArray();
    }
}
