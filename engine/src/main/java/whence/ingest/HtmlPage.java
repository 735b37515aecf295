package whence.ingest;

import org.jsoup.Jsoup;
import whence.text.Document;
import whence.text.Document.Layout;

/** A page, of which the article is read. */
final class HtmlPage {

    private HtmlPage() {}

    static Intake read(Source source, String html) {
        String text = Jsoup.parse(html).wholeText().strip();
        return text.isEmpty()
                ? Intake.rejected(source.label(), "there is no article on the page")
                : Intake.of(SelfDescription.complete(
                        new Document(source.idFor(text), source.addressFor(text), text, source.about(), Layout.PLAIN)));
    }
}
