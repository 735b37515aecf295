package whence.ingest;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import whence.text.Detail;
import whence.text.Document.Layout;
import whence.text.Known;

/**
 * A web page, of which the article is read.
 *
 * <p>Which part that is, Readability finds by where the running text is dense and the links are few. The text is made
 * once, here; all offsets refer to it. No script is run and nothing that the page refers to is fetched.
 */
final class HtmlPage {

    /** More than any page has that is to be read by people. */
    private static final int MOST_ELEMENTS = 100_000;

    /** Above this, Readability could take minutes; the page's own mark of its article must do. */
    private static final int MOST_FOR_READABILITY = 12_000;

    /** Deeper elements are laid flat. */
    private static final int DEEPEST = 200;

    private static final String HIDDEN = "[hidden], [aria-hidden=true], [style~=(?i)display\\s{0,3}:\\s{0,3}none],"
            + " [style~=(?i)visibility\\s{0,3}:\\s{0,3}hidden], script, style, noscript, template";

    private HtmlPage() {}

    static Intake read(Source source, String html) {
        Document page = Jsoup.parse(
                html, source.address().orElse(""), Parser.htmlParser().setMaxDepth(DEEPEST));
        page.outputSettings().prettyPrint(false);
        int elements = page.getAllElements().size();
        if (elements > MOST_ELEMENTS) {
            return Intake.rejected(
                    source.label(),
                    "the page has " + elements + " elements, and at most " + MOST_ELEMENTS + " are read");
        }
        Map<Detail, Known> about = new EnumMap<>(PageMetadata.of(page));
        about.putAll(source.about());
        page.select(HIDDEN).remove();
        String title =
                Optional.ofNullable(about.get(Detail.TITLE)).map(Known::value).orElse("");
        return article(page)
                .map(article -> taken(source, article, title, about))
                .map(taken -> withLanguage(taken, page))
                .map(Intake::of)
                .orElseGet(() -> Intake.rejected(source.label(), "there is no article on the page"));
    }

    /** What the words are, they tell better than the page; where they do not, the page is believed. */
    private static whence.text.Document withLanguage(whence.text.Document document, Document page) {
        Optional<Known> declared = declaredLanguage(page);
        return declared.isPresent() && document.find(Detail.LANGUAGE).isEmpty()
                ? document.with(Detail.LANGUAGE, declared.get())
                : document;
    }

    private static whence.text.Document taken(Source source, Element article, String title, Map<Detail, Known> about) {
        PageText bare = PageText.of(article, "");
        boolean titled = title.isEmpty()
                || Headings.title(Page.of(bare.text()), Optional.of(title)).isPresent();
        PageText page = titled ? bare : PageText.of(article, title);
        Layout layout = new Layout(page.headings(), java.util.List.of(), Map.of());
        return SelfDescription.complete(new whence.text.Document(
                source.idFor(page.text()), source.addressFor(page.text()), page.text(), about, layout));
    }

    private static Optional<Element> article(Document page) {
        Optional<Element> dense =
                page.getAllElements().size() <= MOST_FOR_READABILITY ? readable(page.clone()) : Optional.empty();
        return dense.or(() -> Optional.ofNullable(page.selectFirst("[itemprop=articleBody], article, main")))
                .or(() -> Optional.ofNullable(page.body()).map(HtmlPage::withoutFrame))
                .filter(HtmlPage::isArticle);
    }

    private static Element withoutFrame(Element body) {
        body.select("header, footer, aside, form").remove();
        return body;
    }

    private static Optional<Element> readable(Document page) {
        try {
            return Optional.ofNullable(
                            new Readability4J(page.location(), page).parse().getArticleContent())
                    .filter(HtmlPage::isArticle);
        } catch (RuntimeException unreadable) {
            // What Readability stumbles over may still have an article element.
            return Optional.empty();
        }
    }

    /** Running text at least once; a page of links has none. */
    private static boolean isArticle(Element element) {
        return Page.of(PageText.of(element, "").text()).lines().stream()
                .anyMatch(line -> line.isProse() && line.endsSentence());
    }

    private static Optional<Known> declaredLanguage(Document page) {
        return Optional.ofNullable(page.selectFirst("html"))
                .flatMap(html -> Details.told(Detail.LANGUAGE, html.attr("lang")))
                .map(language -> new Known(language, "html lang"));
    }
}
