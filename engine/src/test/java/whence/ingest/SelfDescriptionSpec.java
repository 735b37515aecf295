package whence.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whence.text.Detail;
import whence.text.Document;
import whence.text.Document.Layout;
import whence.text.Known;
import whence.text.Span;

/** What plain texts tell about themselves: title, byline, dates, headings, and what is no part of the article. */
class SelfDescriptionSpec {

    private static final String PROSE =
            "The deputy minister of ports has not been seen for nine days, two aides said on Tuesday.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By Mira Tal                                               | AUTHOR    | Mira Tal
            By: Jon Orr, Harbour Letter                               | AUTHOR    | Jon Orr
            撰文：陳大文                                                | AUTHOR    | 陳大文
            Northern Post Staff                                       | OUTLET    | Northern Post
            Created: June 17, 2031 Last Updated: June 19, 2031        | PUBLISHED | 2031-06-17
            Created: June 17, 2031 Last Updated: June 19, 2031        | UPDATED   | 2031-06-19
            Posted on 3rd Sept. 2031 by the editor                    | PUBLISHED | 2031-09-03
            Harbour Letter, 17 June 2031                              | PUBLISHED | 2031-06-17
            Updated: 2031-06-20                                       | UPDATED   | 2031-06-20
            发布时间：2031年6月17日                                     | PUBLISHED | 2031-06-17
            ◎ This was first published in the June 24, 2031 edition of our newsletter. | PUBLISHED | 2031-06-24
            【自由日报2031年06月18日讯】港口部副部长失踪九天。              | PUBLISHED | 2031-06-18
            【自由日报2031年06月18日讯】港口部副部长失踪九天。              | OUTLET    | 自由日报
            【海港報2031年6月18日訊】港口部副部長失蹤九天。                | OUTLET    | 海港報
            （中央社台北21日電）港口部副部長失蹤九天。                     | OUTLET    | 中央社
            [Harbour Letter] The deputy minister has left.            | OUTLET    | Harbour Letter
            June 21 (UPI) -- The deputy minister has left.            | OUTLET    | UPI
            (Original article first published by Harbour Letter)      | OUTLET    | Harbour Letter
            """)
    void a_line_of_its_own_tells(String line, Detail detail, String value) {
        Document document = told("Deputy minister missing\n\n" + line + "\n\n" + PROSE + "\n");

        assertThat(document.find(detail)).contains(value);
    }

    @Test
    void how_a_thing_is_known_names_the_words() {
        assertThat(told("Deputy minister missing\n\nCreated: June 17, 2031\n\n" + PROSE)
                        .about())
                .containsEntry(Detail.PUBLISHED, new Known("2031-06-17", "byline: Created: June 17, 2031"))
                .containsEntry(Detail.TITLE, new Known("Deputy minister missing", "first line of the text"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The treaty was signed by Mira Tal and others on June 17, 2031, they said.
            June 21 (UPI) -- The deputy minister has left.
            Nobody knows what was published on 03/04/2031.
            On June 17, 2031 the office was closed, and nobody came.
            """)
    void running_text_and_half_a_date_tell_no_day_of_publication(String line) {
        assertThat(told("Deputy minister missing\n\n" + PROSE + " " + line).find(Detail.PUBLISHED))
                .isEmpty();
        assertThat(told(line).find(Detail.PUBLISHED)).isEmpty();
    }

    @Test
    void an_address_with_a_day_in_it_tells_when_the_page_was_published() {
        Document located = document(
                PROSE, Map.of(Detail.URL, new Known("https://post.example/world/2031/06/22/minister.html", "given")));

        assertThat(SelfDescription.complete(located).about())
                .containsEntry(Detail.PUBLISHED, new Known("2031-06-22", "address: 2031/06/22"));
    }

    @Test
    void what_was_given_stays() {
        Document titled = document("Minister gone\n\n" + PROSE, Map.of(Detail.TITLE, new Known("Gone", "index.tsv")));

        assertThat(SelfDescription.complete(titled).find(Detail.TITLE)).contains("Gone");
    }

    @Test
    void headings_are_the_title_dated_lines_capitals_and_short_lines_over_running_text() {
        Document document = told(String.join(
                "\n",
                "What became of the deputy minister?",
                "",
                PROSE,
                "",
                "June 16",
                "A friend told Mira Tal that he had left. " + PROSE,
                "",
                "6月17日",
                PROSE,
                "",
                "OUR TAKE",
                "1. " + PROSE,
                "",
                "A question of numbers",
                "",
                PROSE,
                "",
                "## Denials",
                PROSE));

        assertThat(said(document, document.layout().headings()))
                .containsExactly(
                        "What became of the deputy minister?",
                        "June 16",
                        "6月17日",
                        "OUR TAKE",
                        "A question of numbers",
                        "## Denials");
    }

    @Test
    void bylines_items_of_lists_and_short_sentences_head_nothing() {
        Document document = told(String.join(
                "\n\n",
                "Deputy minister missing",
                "By Mira Tal",
                "Northern Post Staff",
                PROSE,
                "He is gone.",
                PROSE,
                "1. The first question",
                PROSE,
                "NAIROBI (AP) —",
                PROSE,
                "2",
                PROSE,
                "He said,",
                PROSE));

        assertThat(said(document, document.layout().headings())).containsExactly("Deputy minister missing");
    }

    @Test
    void a_given_title_at_the_head_of_the_text_is_a_heading_up_to_its_last_mark() {
        Document document = SelfDescription.complete(document(
                "Deputy Minister ‘missing’ in the U.N.? " + PROSE,
                Map.of(Detail.TITLE, new Known("Deputy minister 'missing' in the U.N.?", "JSON key title"))));

        assertThat(said(document, document.layout().headings()))
                .containsExactly("Deputy Minister ‘missing’ in the U.N.?");
    }

    @Test
    void what_is_not_the_article_is_marked_and_the_text_is_left_as_it_is() {
        String text = String.join(
                "\n",
                "Share on facebook",
                "Share on email",
                "",
                "Deputy minister missing",
                "",
                PROSE,
                "",
                "This was first printed on Monday. Subscribe to our newsletter for more.",
                "",
                PROSE,
                "",
                "Read the original Chinese article.",
                "",
                "Selected Topics from Harbour Letter",
                "",
                "Regatta 2031");

        Document document = told(text);

        assertThat(document.text()).isEqualTo(text);
        assertThat(document.find(Detail.TITLE)).contains("Deputy minister missing");
        assertThat(said(document, document.layout().boilerplate()))
                .containsExactly(
                        "Share on facebook\nShare on email",
                        "Subscribe to our newsletter for more.",
                        "Read the original Chinese article.\n\nSelected Topics from Harbour Letter\n\nRegatta 2031");
    }

    @Test
    void praise_of_the_outlet_comes_in_runs_and_a_single_quotation_may_be_the_news() {
        String praise = "“The Letter is the best guide to the ports.”\nAnna Berg, Professor of Trade\n";
        String quotation = "“I have never left the country.”\nIlan Varro, Deputy Minister\n";

        Document document = told("Deputy minister missing\n\n" + PROSE + "\n\n" + quotation + "\n" + PROSE + "\n"
                + praise + praise.replace("guide", "map") + praise.replace("best", "only"));

        List<String> boilerplate = said(document, document.layout().boilerplate());
        assertThat(boilerplate).hasSize(1);
        assertThat(boilerplate.get(0)).startsWith("“The Letter").endsWith("Professor of Trade");
    }

    @Test
    void news_that_speaks_of_sharing_and_subscribing_is_news() {
        String news =
                "The minister said that anyone who would share the video on Facebook must answer for it in court.";

        assertThat(told("Deputy minister missing\n\n" + news + "\n\n" + PROSE)
                        .layout()
                        .boilerplate())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The minister has left the capital and it is not known where he is.            | en
            Minister flees                                                                | en
            部长已经离开首都，没有人说他在哪里。                                              | zh-Hans
            部長已經離開首都，沒有人說他在哪裡。                                              | zh-Hant
            部長已離開首都 (deputy minister Ilan Varro)                                     | zh-Hant
            Le ministre a quitté la capitale et personne ne sait où il est.               | fr
            Der Minister hat die Stadt verlassen, und niemand weiß, wo er ist.            | de
            El ministro ha salido de la capital y nadie sabe dónde está.                  | es
            O ministro saiu da capital e ninguém sabe para onde ele foi, segundo a polícia. | pt
            De minister heeft de stad verlaten en het is niet bekend waar hij is.         | nl
            Министр покинул столицу.                                                      | ru
            大臣は首都を離れた。どこにいるかは分からない。                                       | ja
            장관은 수도를 떠났다.                                                            | ko
            """)
    void the_language_is_known_by_script_and_small_words(String text, String language) {
        assertThat(Language.of(text)).map(Known::value).contains(language);
    }

    @Test
    void numbers_alone_are_in_no_language() {
        assertThat(Language.of("2031 – 714, 1 100")).isEmpty();
    }

    private static Document told(String text) {
        return SelfDescription.complete(document(text, Map.of()));
    }

    private static Document document(String text, Map<Detail, Known> about) {
        return new Document("a", "pile/a.txt", text, about, Layout.PLAIN);
    }

    private static List<String> said(Document document, List<Span> spans) {
        return spans.stream().map(span -> span.of(document.text())).toList();
    }
}
