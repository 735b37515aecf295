package whence.analysis;

import java.util.List;
import java.util.Locale;
import whence.reading.EnglishReader;
import whence.reading.Reader;
import whence.reading.Reading;
import whence.reading.Reading.Coverage;
import whence.reading.Reading.Figures;
import whence.text.Detail;
import whence.text.Document;
import whence.time.TimeExpression;
import whence.time.TimeFinder;

/**
 * Reads a page whole: its times whatever its language, its statements where its language is read. Several threads may
 * use one.
 */
public final class PageReader implements Reader {

    private final Reader english;
    private final TimeFinder times = new TimeFinder();

    /** {@code english} reads what is in English, and what does not say in what it is. */
    public PageReader(Reader english) {
        this.english = english;
    }

    /** With the language models, which are loaded once per program. */
    public static PageReader load() {
        return new PageReader(EnglishReader.load());
    }

    @Override
    public Reading read(Document document) {
        Reading said = isEnglish(document) ? english.read(document) : unread(document);
        List<TimeExpression> when = times.find(document);
        return new Reading(
                document.id(),
                said.statements(),
                new Figures(when, said.figures().quantities()),
                said.mentions(),
                said.coverage());
    }

    private static boolean isEnglish(Document document) {
        String language = document.find(Detail.LANGUAGE).orElse("en").toLowerCase(Locale.ROOT);
        return language.equals("en") || language.startsWith("en-");
    }

    private static Reading unread(Document document) {
        String language = document.find(Detail.LANGUAGE).orElse("");
        String name = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
        return new Reading(
                document.id(),
                List.of(),
                new Figures(List.of(), List.of()),
                List.of(),
                new Coverage(false, 1, name + " is not read yet", null));
    }
}
