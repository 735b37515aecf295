package whence.analysis;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import whence.reading.ChineseReader;
import whence.reading.EnglishReader;
import whence.reading.QuantityFinder;
import whence.reading.Reader;
import whence.reading.Reading;
import whence.text.Detail;
import whence.text.Document;
import whence.time.Interval;
import whence.time.PublicationBounds;
import whence.time.TimeExpression;
import whence.time.TimeFinder;

/**
 * Reads a document as far as its language allows: times and quantities in every language that has words for them,
 * statements where a reader for the language exists. What is not read is kept and says so.
 */
public final class WholeReader implements Reader {

    /** Raised whenever the same text would be read differently, so that kept readings are made anew. */
    public static final String VERSION = "3";

    private static final Reading.Figures NO_FIGURES = new Reading.Figures(List.of(), List.of());
    private static final Reading.Coverage COMPARED =
            new Reading.Coverage(false, 1, "a table to compare with, not a report", null);

    private final Reader english;
    private final Optional<Reader> chinese;
    private final TimeFinder times = new TimeFinder();
    private final PublicationBounds bounds = new PublicationBounds();
    private final QuantityFinder quantities = new QuantityFinder();

    private WholeReader(Reader english, Optional<Reader> chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /**
     * The reader of what is then related: English. Chinese statements are not related yet, since on the example they
     * pulled English reports of one claim apart.
     */
    public static WholeReader load() {
        return new WholeReader(EnglishReader.load(), Optional.empty());
    }

    /** The reader of every language there is one for. */
    public static WholeReader loadEvery() {
        return new WholeReader(EnglishReader.load(), Optional.of(ChineseReader.load()));
    }

    @Override
    public Reading read(Document document) {
        if (document.isReference()) {
            return ofReference(document);
        }
        String language = document.find(Detail.LANGUAGE).orElse("en");
        List<TimeExpression> found = times.find(document);
        Reading.Figures figures = new Reading.Figures(found, quantities.find(document, found));
        Interval between = bounds.find(document, found).orElse(null);
        Optional<Reader> reader = readerOf(language);
        if (reader.isEmpty()) {
            return unread(document, figures, language, between);
        }
        Reading reading = reader.get().read(document);
        Reading.Coverage coverage = reading.coverage();
        return new Reading(
                reading.document(),
                reading.statements(),
                figures,
                reading.mentions(),
                new Reading.Coverage(coverage.read(), coverage.unread(), coverage.note(), between));
    }

    /** Nothing is read in a table to compare with. */
    public static Reading ofReference(Document document) {
        return new Reading(document.id(), List.of(), NO_FIGURES, List.of(), COMPARED);
    }

    private Optional<Reader> readerOf(String language) {
        if (language.startsWith("zh")) {
            return chinese;
        }
        return language.startsWith("en") ? Optional.of(english) : Optional.empty();
    }

    private static Reading unread(
            Document document, Reading.Figures figures, String language, @Nullable Interval between) {
        return new Reading(
                document.id(),
                List.of(),
                figures,
                List.of(),
                new Reading.Coverage(
                        false, 1, "statements in this language (" + language + ") are not read yet", between));
    }
}
