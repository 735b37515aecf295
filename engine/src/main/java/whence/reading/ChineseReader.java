package whence.reading;

import java.util.List;
import whence.reading.chinese.ChinesePages;
import whence.text.Document;

/** The reader of Chinese, simplified and traditional: statements and mentions. Several threads may use one. */
public final class ChineseReader implements Reader {

    private final ChinesePages pages;

    private ChineseReader(ChinesePages pages) {
        this.pages = pages;
    }

    /** Loads the dictionaries. */
    public static ChineseReader load() {
        return new ChineseReader(ChinesePages.load());
    }

    @Override
    public Reading read(Document document) {
        ChinesePages.Result result = pages.read(document);
        return new Reading(
                document.id(),
                result.statements(),
                new Reading.Figures(List.of(), List.of()),
                result.mentions(),
                new Reading.Coverage(
                        true, result.unread(), result.unread() > 0 ? "longer than is read of one document" : "", null));
    }
}
