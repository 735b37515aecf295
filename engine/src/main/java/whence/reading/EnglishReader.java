package whence.reading;

import java.util.List;
import whence.reading.english.EnglishPages;
import whence.text.Document;
import whence.text.Linguist;

/** The reader of English: statements and mentions. Several threads may use one. */
public final class EnglishReader implements Reader {

    private EnglishReader() {}

    /** Loads the language models on first use; all readers of a program share them. */
    public static EnglishReader load() {
        Linguist.english();
        return new EnglishReader();
    }

    @Override
    public Reading read(Document document) {
        EnglishPages.Result result = EnglishPages.read(document);
        return new Reading(
                document.id(),
                result.statements(),
                new Reading.Figures(List.of(), List.of()),
                result.mentions(),
                new Reading.Coverage(true, result.unread(), result.note(), null));
    }
}
