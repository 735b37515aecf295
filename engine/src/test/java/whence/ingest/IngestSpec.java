package whence.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whence.text.Detail;
import whence.text.Document;
import whence.text.Known;

/** What comes in and what is turned away, with files and JSON as people have them. */
class IngestSpec {

    private static final String STORY = "Deputy Minister Ilan Varro has left the capital, two aides said on Tuesday.\n";

    @TempDir
    Path pile;

    @Test
    void a_text_file_is_a_document_named_as_the_file_is() {
        given("varro.2031.txt", STORY);

        Document document = onlyDocument(take("varro.2031.txt"));

        assertThat(document.id()).isEqualTo("varro.2031");
        assertThat(document.text()).isEqualTo(STORY);
        assertThat(document.address()).isEqualTo(pile.getFileName() + "/varro.2031.txt");
    }

    @Test
    void a_folder_gives_its_files_in_the_order_of_their_names_and_those_of_folders_within() {
        given("b.txt", STORY);
        given("a.txt", STORY + "He denied it.");
        given("more/c.txt", STORY + "Nobody confirmed it.");
        given("README.md", "These are the reports.");
        given(".hidden.txt", STORY);

        assertThat(ids(takeAll())).containsExactly("a", "b", "c");
    }

    @Test
    void a_file_has_the_same_address_whether_it_or_its_folder_was_given() {
        given("a.txt", STORY);

        assertThat(onlyDocument(takeAll()).address())
                .isEqualTo(onlyDocument(take("a.txt")).address());
    }

    @Test
    void an_article_in_JSON_keeps_its_text_to_the_last_blank_and_its_unknown_keys_as_they_were() {
        given("articles.jsonl", """
                {"id":"a1","outlet":"Harbour Letter","published":"2031-06-17","text":"  He left.\\r\\n ","desk":{"n":[1.50,null]}}
                """);

        Document document = onlyDocument(take("articles.jsonl"));

        assertThat(document.id()).isEqualTo("a1");
        assertThat(document.text()).isEqualTo("  He left.\r\n ");
        assertThat(document.outlet()).isEqualTo("Harbour Letter");
        assertThat(document.about()).containsEntry(Detail.PUBLISHED, new Known("2031-06-17", "JSON key published"));
        assertThat(document.layout().extra()).containsEntry("desk", "{\"n\":[1.50,null]}");
    }

    @Test
    void what_a_key_of_an_article_does_not_make_clear_is_named_and_the_article_is_kept() {
        given("articles.jsonl", """
                {"id":"a1","published":"yesterday","updated":"2031-13-45","text":"He left."}
                {"id":"a2","published":17,"outlet":["Harbour Letter"],"text":"He left again."}
                {"id":"a3","published":null,"updated":"","title":"(no title)","text":"He stayed."}
                """);

        Intake intake = take("articles.jsonl");

        assertThat(ids(intake)).containsExactly("a1", "a2", "a3");
        assertThat(intake.documents().get(0).layout().extra()).containsEntry("published", "\"yesterday\"");
        assertThat(intake.rejected())
                .extracting(one -> one.input().replaceFirst(".*/", "") + ": " + one.reason())
                .containsExactly(
                        "articles.jsonl line 1: cannot read published \"yesterday\"; the article is kept without it",
                        "articles.jsonl line 1: cannot read updated \"2031-13-45\"; the article is kept without it",
                        "articles.jsonl line 2: cannot read published 17; the article is kept without it",
                        "articles.jsonl line 2: cannot read outlet [\"Harbour Letter\"]; the article is kept without it");
    }

    @Test
    void bytes_that_cannot_be_read_are_said_and_the_document_is_kept() throws IOException {
        byte[] broken =
                "The minister’s aide “left” — at night, she said on Tuesday.\n".getBytes(StandardCharsets.UTF_8);
        broken[12] = '?';
        Files.write(pile.resolve("broken.txt"), broken);

        Intake intake = take("broken.txt");

        assertThat(onlyDocument(new Intake(intake.documents(), List.of())).text())
                .contains("“left” — at night");
        assertThat(onlyRejected(intake).reason())
                .matches("(one place|2 places) cannot be read as UTF-8; each stands as \uFFFD in the text");
    }

    @Test
    void each_line_of_articles_is_read_in_its_own_encoding_however_late_it_comes() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (int line = 0; line < 4_000; line++) {
            lines.writeBytes(("{\"text\":\"He left.\",\"id\":\"a" + line + "\"}\n").getBytes(StandardCharsets.UTF_8));
        }
        String chinese = "港口部副部长伊兰失踪九天，两名助手周二说，他的办公室周一关闭，没有任何解释。";
        lines.writeBytes(("{\"id\":\"z\",\"text\":\"" + chinese + "\"}\n").getBytes(Charset.forName("GB18030")));
        Files.write(pile.resolve("late.jsonl"), lines.toByteArray());

        Intake intake = take("late.jsonl");

        assertThat(intake.rejected()).isEmpty();
        assertThat(intake.documents().get(4_000).text()).isEqualTo(chinese);
    }

    @Test
    void articles_in_UTF16_are_told_apart_by_their_lines() throws IOException {
        String two = "\uFEFF{\"id\":\"a\",\"text\":\"He left. Ċ\"}\n{\"id\":\"b\",\"text\":\"He stayed.\"}\n";
        Files.write(pile.resolve("low.jsonl"), two.getBytes(StandardCharsets.UTF_16LE));
        Files.write(pile.resolve("high.jsonl"), two.getBytes(StandardCharsets.UTF_16BE));

        assertThat(ids(take("low.jsonl"))).containsExactly("a", "b");
        assertThat(ids(take("high.jsonl"))).containsExactly("a", "b");
    }

    @Test
    void a_broken_line_is_named_and_the_others_go_on() {
        List<String> lines = new ArrayList<>(Collections.nCopies(9, ""));
        for (int line = 0; line < 9; line++) {
            lines.set(line, "{\"id\":\"a" + (line + 1) + "\",\"text\":\"Report number " + (line + 1) + ".\"}");
        }
        lines.set(6, "{\"id\":\"a7\",\"text\":\"Report num");
        given("articles.jsonl", String.join("\n", lines));

        Intake intake = take("articles.jsonl");

        assertThat(ids(intake)).containsExactly("a1", "a2", "a3", "a4", "a5", "a6", "a8", "a9");
        assertThat(onlyRejected(intake).input()).endsWith("articles.jsonl line 7");
        assertThat(onlyRejected(intake).reason()).startsWith("broken JSON at column 30:");
    }

    @Test
    void lines_are_taken_in_their_order_however_many_and_empty_ones_say_nothing() {
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < 5_000; line++) {
            lines.add("\n\n{\"id\":\"a" + line + "\",\"text\":\"Report number " + line + ".\"}");
        }
        lines.set(4_500, "\n\nno article");
        given("articles.jsonl", String.join("\n", lines));

        Intake intake = take("articles.jsonl");

        assertThat(ids(intake)).hasSize(4_999).startsWith("a0", "a1").endsWith("a4998", "a4999");
        assertThat(onlyRejected(intake).input()).endsWith("articles.jsonl line 13503");
    }

    @Test
    void a_month_or_a_year_of_publication_is_kept_as_one_and_is_no_day() {
        given("articles.jsonl", """
                {"id":"a1","text":"He left.","published":"2022-09"}
                {"id":"a2","text":"He left.","published":2022}
                {"id":"a3","text":"He left.","published":"2022年9月"}
                {"id":"a4","text":"He left.","published":"September 2022"}
                {"id":"a5","text":"He left.","published":"2022-13"}
                {"id":"a6","text":"He left.","published":"2022-09-04"}
                {"id":"a7","text":"He left.","updated":"2022-09"}
                """);

        Intake intake = take("articles.jsonl");

        assertThat(intake.documents())
                .extracting(document -> document.find(Detail.PERIOD).orElse("none"))
                .containsExactly("2022-09", "2022", "2022-09", "2022-09", "none", "none", "none");
        assertThat(intake.documents())
                .extracting(document -> document.find(Detail.PUBLISHED).orElse("none"))
                .containsExactly("none", "none", "none", "none", "none", "2022-09-04", "none");
        assertThat(intake.rejected())
                .extracting(Rejected::reason)
                .containsExactly(
                        "cannot read published \"2022-13\"; the article is kept without it",
                        "cannot read updated \"2022-09\"; the article is kept without it");
    }

    @Test
    void an_article_without_text_is_named_with_what_was_found() {
        given("articles.jsonl", """
                {"id":"a1","text":"He left."}
                {"id":"a2","title":"He left"}
                {"id":"a3","text":" "}
                ["He left"]
                """);

        assertThat(take("articles.jsonl").rejected())
                .extracting(Rejected::reason)
                .containsExactly(
                        "an article needs \"text\", found none",
                        "an article needs \"text\", found a blank one",
                        "expected an article as a JSON object, found array");
    }

    @Test
    void one_JSON_object_or_an_array_over_many_lines_will_do() {
        given("one.json", "{\n  \"text\": \"He left.\"\n}\n");
        given("two.json", "[ {\"id\":\"x\",\n\"text\":\"He left.\"},\n {\"id\":\"y\",\"text\":\"He stayed.\"} ]");

        assertThat(ids(takeAll())).containsExactly("one", "x", "y");
    }

    @Test
    void what_a_thing_is_its_content_tells_and_not_its_name() {
        given("page.txt", "<!doctype html><html><body><article><p>" + STORY.repeat(4) + "</p></article></body></html>");
        given("articles.html", "{\"id\":\"a1\",\"text\":\"He left.\"}\n");
        given("note.json", "[Harbour Letter] " + STORY);

        assertThat(takeAll().documents())
                .extracting(Document::text)
                .satisfiesExactly(
                        json -> assertThat(json).isEqualTo("He left."),
                        text -> assertThat(text).startsWith("[Harbour Letter] Deputy"),
                        html -> assertThat(html).startsWith("Deputy").doesNotContain("<p>"));
    }

    @Test
    void the_same_document_given_twice_is_one() {
        given("a.txt", STORY);

        assertThat(ids(new Ingest(Settings.usual()).take(List.of(path("a.txt"), path("a.txt")))))
                .containsExactly("a");
    }

    @Test
    void two_files_of_one_name_are_told_apart_in_whatever_order_they_come() {
        given("courier/report.txt", STORY);
        given("beacon/report.txt", STORY + "He denied it.");
        List<String> there = List.of(path("courier/report.txt"), path("beacon/report.txt"));
        List<String> back = List.of(path("beacon/report.txt"), path("courier/report.txt"));

        assertThat(ids(new Ingest(Settings.usual()).take(there))).containsExactly("courier-report", "beacon-report");
        assertThat(ids(new Ingest(Settings.usual()).take(back))).containsExactly("beacon-report", "courier-report");
    }

    @Test
    void two_articles_with_one_id_are_both_kept_and_told_apart_by_their_text() {
        given("articles.jsonl", """
                {"id":"a1","text":"He left."}
                {"id":"a1","text":"He stayed."}
                """);

        assertThat(ids(take("articles.jsonl")))
                .hasSize(2)
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id).matches("a1-[0-9a-f]{6}"));
    }

    @Test
    void standard_input_is_read_for_a_dash() {
        Settings settings =
                Settings.usual().withStandardInput(new ByteArrayInputStream(STORY.getBytes(StandardCharsets.UTF_8)));

        assertThat(onlyDocument(new Ingest(settings).take(List.of("-"))).text()).isEqualTo(STORY);
    }

    @Test
    void what_cannot_be_taken_is_named_with_its_reason_and_the_rest_goes_on() throws IOException {
        given("a.txt", STORY);
        given("empty.txt", " \n");
        given("paper.pdf", "%PDF-1.7\n...");
        given("links.html", "<html><body><a href='/'>Home</a> <a href='/w'>World</a></body></html>");
        Files.write(pile.resolve("photo.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3, 0, 0});

        Intake intake = takeAll();

        assertThat(ids(intake)).containsExactly("a");
        assertThat(intake.rejected())
                .extracting(rejected -> Path.of(rejected.input()).getFileName() + ": " + rejected.reason())
                .containsExactly(
                        "empty.txt: there is nothing in it",
                        "links.html: there is no article on the page",
                        "paper.pdf: PDF is not read yet; text, HTML and JSON lines are",
                        "photo.txt: it is no text: expected text, HTML or JSON lines");
    }

    @Test
    void a_file_that_is_not_there_and_a_folder_without_documents_are_named() {
        given("empty/README.md", "Nothing yet.");

        assertThat(onlyRejected(take("nosuch.txt")).reason()).isEqualTo("there is no such file or folder");
        assertThat(onlyRejected(take("empty")).reason()).isEqualTo("the folder holds no file that could be a document");
    }

    @Test
    void a_hundred_megabytes_of_HTML_are_turned_away_at_once_with_size_and_limit() throws IOException {
        given("huge.html", "<html><body>");
        try (RandomAccessFile huge =
                new RandomAccessFile(pile.resolve("huge.html").toFile(), "rw")) {
            byte[] paragraphs = "<p>Nobody knows where he is.".repeat(40_000).getBytes(StandardCharsets.UTF_8);
            huge.seek(huge.length());
            while (huge.length() < 100_000_000) {
                huge.write(paragraphs);
            }
        }
        long before = System.nanoTime();

        Intake intake = take("huge.html");

        assertThat(onlyRejected(intake).reason())
                .matches("it is too large: 10\\d MB or more, and at most 20 MB are read of one document");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void JSON_lines_may_be_larger_than_one_document_but_none_of_their_articles() {
        String article = "{\"id\":\"%s\",\"text\":\"%s\"}\n";
        given(
                "articles.jsonl",
                article.formatted("a", "He left. ".repeat(9)).repeat(40)
                        + article.formatted("b", "He left. ".repeat(200)));
        Settings narrow = Settings.usual().withLimits(new Settings.Limits(1_000, Duration.ofSeconds(1), 1));

        Intake intake = new Ingest(narrow).take(List.of(path("articles.jsonl")));

        assertThat(ids(intake)).containsExactly("a");
        assertThat(onlyRejected(intake).input()).endsWith("line 41");
        assertThat(onlyRejected(intake).reason()).contains("too large").contains("1000 bytes");
    }

    @Test
    void half_of_a_surrogate_pair_becomes_a_sign_that_can_be_written_and_no_offset_moves() {
        given("articles.jsonl", "{\"id\":\"a\",\"text\":\"He \\ud83d left.\"}");

        assertThat(onlyDocument(take("articles.jsonl")).text()).isEqualTo("He \uFFFD left.");
    }

    private void given(String name, String content) {
        try {
            Path file = pile.resolve(name);
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, content);
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
    }

    private String path(String name) {
        return pile.resolve(name).toString();
    }

    private Intake take(String... names) {
        return new Ingest(Settings.usual())
                .take(Arrays.stream(names).map(this::path).toList());
    }

    private Intake takeAll() {
        return new Ingest(Settings.usual()).take(List.of(pile.toString()));
    }

    private static List<String> ids(Intake intake) {
        return intake.documents().stream().map(Document::id).toList();
    }

    private static Document onlyDocument(Intake intake) {
        assertThat(intake.rejected()).isEmpty();
        assertThat(intake.documents()).hasSize(1);
        return intake.documents().get(0);
    }

    private static Rejected onlyRejected(Intake intake) {
        assertThat(intake.rejected()).hasSize(1);
        return intake.rejected().get(0);
    }
}
