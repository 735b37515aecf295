package whence.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import whence.text.Detail;
import whence.text.Document;
import whence.text.Document.Layout;
import whence.text.Known;
import whence.text.Span;

/** What a text tells about itself, added to what was given; what was given stays. */
final class SelfDescription {

    private SelfDescription() {}

    static Document complete(Document given) {
        String text = given.text();
        Page page = Page.of(text);
        List<Span> boilerplate = Boilerplate.find(page);
        Page article = page.without(boilerplate);
        Optional<Span> title = Headings.title(article, given.find(Detail.TITLE));
        List<Span> headings = new ArrayList<>(given.layout().headings());
        title.ifPresent(headings::add);
        headings.addAll(Headings.find(article));
        Layout layout = new Layout(
                Headings.merged(headings), boilerplate, given.layout().extra());
        Document laid = new Document(given.id(), given.address(), text, given.about(), layout);
        Document titled = title.isPresent()
                ? known(laid, Detail.TITLE, Headings.words(title.get().of(text)), "first line of the text")
                : laid;
        Document clued = titled;
        for (Clues.Clue clue : Clues.find(article, given.find(Detail.URL))) {
            clued = known(clued, clue.detail(), clue.value(), clue.how());
        }
        Optional<Known> language = Language.of(text);
        return language.isPresent()
                ? known(
                        clued,
                        Detail.LANGUAGE,
                        language.get().value(),
                        language.get().how())
                : clued;
    }

    private static Document known(Document document, Detail detail, String value, String how) {
        return document.about().containsKey(detail) ? document : document.with(detail, new Known(value, how));
    }
}
