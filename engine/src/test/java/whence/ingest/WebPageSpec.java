package whence.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import whence.text.Detail;
import whence.text.Document;
import whence.text.Known;

/** What is read of a web page: its article as text, and what it tells about itself. */
class WebPageSpec {

    private static final String PROSE = "The deputy minister of ports, Ilan Varro, has not been seen for nine days, two"
            + " aides said on Tuesday, and his office in the capital was closed on Monday without a word.";

    @Test
    void the_text_is_the_article_with_empty_lines_between_paragraphs_and_headings_on_their_own() {
        Document document = read(
                "",
                "<nav><a href=/>Home</a></nav><article><h1>Minister gone</h1><p>" + PROSE + "</p><h2>June 16</h2><p>"
                        + PROSE + "<br>" + PROSE + "</p></article><footer>© 2031</footer>");

        assertThat(document.text())
                .isEqualTo(String.join("\n\n", "Minister gone", PROSE, "June 16", PROSE + "\n" + PROSE));
        assertThat(document.layout().headings())
                .extracting(span -> span.of(document.text()))
                .containsExactly("Minister gone", "June 16");
    }

    @Test
    void entities_are_read_and_scripts_styles_and_hidden_parts_are_not() {
        Document document = read(
                "<style>p{color:red}</style>",
                "<article><p>" + PROSE
                        + "</p><p>It is &ldquo;not true&rdquo; &amp; never was, said the ministry&#39;s speaker, who gave no name,"
                        + " no reason, and no date for the next word on it.</p>"
                        + "<script>document.write('He fled')</script><p style='display: none'>He fled.</p><p hidden>Fled.</p>"
                        + "<p>" + PROSE + "</p></article>");

        assertThat(document.text())
                .contains("It is “not true” & never was, said the ministry's speaker")
                .doesNotContain("fled", "Fled", "color");
    }

    @Test
    void rows_of_a_table_are_lines_and_captions_are_kept() {
        String rows = "<tr><th>Day</th><th>Seen</th></tr><tr><td>Monday</td><td>no</td></tr>";
        PageText text = PageText.of(
                org.jsoup.Jsoup.parse("<table>" + rows + "</table><figure><img><figcaption>The northern pier"
                        + "</figcaption></figure><ul><li>one<li>two</ul>"),
                "");

        assertThat(text.text()).isEqualTo("Day | Seen\nMonday | no\n\nThe northern pier\n\none\ntwo");
    }

    @Test
    void JSON_LD_is_believed_before_OpenGraph_and_both_before_the_title() {
        String head = """
                <title>Gone! - Harbour Letter</title>
                <meta property="og:site_name" content="harbourletter.example">
                <meta property="article:published_time" content="2031-06-18T08:00:00Z">
                <meta name="author" content="Web desk">
                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
                  {"@type":"WebSite","name":"Harbour Letter","datePublished":"2001-01-01"},
                  {"@type":["NewsArticle"],"headline":"Minister gone &amp; missed","datePublished":"2031-06-17T09:30:00+02:00",
                   "author":[{"@type":"Person","name":"Mira Tal"},{"name":"Jon Orr"}],"publisher":{"name":"Harbour Letter"}}]}
                </script>
                """;

        assertThat(read(head, "<article><p>" + PROSE.repeat(3) + "</p></article>")
                        .about())
                .containsEntry(Detail.OUTLET, new Known("Harbour Letter", "JSON-LD NewsArticle publisher"))
                .containsEntry(Detail.AUTHOR, new Known("Mira Tal, Jon Orr", "JSON-LD NewsArticle author"))
                .containsEntry(Detail.TITLE, new Known("Minister gone & missed", "JSON-LD NewsArticle headline"))
                .containsEntry(
                        Detail.PUBLISHED, new Known("2031-06-17T09:30+02:00", "JSON-LD NewsArticle datePublished"));
    }

    @Test
    void broken_JSON_LD_is_as_none() {
        String head = """
                <script type="application/ld+json">{"@type":"NewsArticle","headline": oops</script>
                <meta property="og:title" content="Minister gone | Harbour Letter">
                <meta property="og:site_name" content="Harbour Letter">
                <meta property="article:published_time" content="yesterday">
                """;

        Map<Detail, Known> about = read(
                        head,
                        "<article><time datetime='2031-06-17'>Tuesday</time><p>" + PROSE.repeat(3) + "</p></article>")
                .about();

        assertThat(about)
                .containsEntry(Detail.TITLE, new Known("Minister gone", "meta og:title"))
                .containsEntry(Detail.PUBLISHED, new Known("2031-06-17", "element article time[datetime]@datetime"));
    }

    @Test
    void the_title_stands_at_the_head_of_the_text_where_it_can_be_read() {
        Document document = read(
                "<meta property='og:title' content='Minister gone'>",
                "<article><p>" + PROSE.repeat(3) + "</p></article>");

        assertThat(document.text()).startsWith("Minister gone\n\nThe deputy minister");
        assertThat(document.layout().headings()).hasSize(1);
    }

    @Test
    void a_title_that_differs_only_in_its_marks_is_not_written_twice() {
        Document document = read(
                "<meta property='og:title' content=\"Minister 'gone'\">",
                "<article><h1>Minister ‘gone’</h1><p>" + PROSE.repeat(3) + "</p></article>");

        assertThat(document.text()).containsOnlyOnce("gone").startsWith("Minister ");
    }

    @Test
    void a_short_notice_without_any_mark_of_an_article_is_read_without_the_frame_of_the_page() {
        Document document = read("", "<header>Harbour Letter</header><div>" + PROSE + "</div><footer>Contact</footer>");

        assertThat(document.text()).endsWith(PROSE).doesNotContain("Contact");
    }

    @Test
    void a_page_of_links_or_of_nothing_has_no_article() {
        String links = "<li><a href=/a>Minister gone</a><li><a href=/b>Regatta</a>".repeat(40);

        assertThat(HtmlPage.read(source(), "<html><body><ul>" + links + "</ul></body></html>")
                        .rejected())
                .extracting(Rejected::reason)
                .containsExactly("there is no article on the page");
        assertThat(HtmlPage.read(source(), "<html></html>").rejected()).hasSize(1);
    }

    private static Document read(String head, String body) {
        Intake intake = HtmlPage.read(
                source(), "<!doctype html><html><head>" + head + "</head><body>" + body + "</body></html>");
        assertThat(intake.rejected()).isEmpty();
        return intake.documents().get(0);
    }

    private static Source source() {
        return new Source("page.html", Optional.of("page"), Optional.of("pile/page.html"), "", Map.of());
    }

    @Test
    void the_language_of_the_words_counts_more_than_what_the_page_declares() {
        String page = "<html lang='%s'><body><article><p>%s</p></article></body></html>";

        assertThat(List.of(page.formatted("zh-CN", PROSE.repeat(3)), page.formatted("en-GB", PROSE.repeat(3))))
                .allSatisfy(html -> assertThat(
                                HtmlPage.read(source(), html).documents().get(0).find(Detail.LANGUAGE))
                        .contains("en"));
    }
}
