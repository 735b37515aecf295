package whence.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import whence.reading.ChineseReader;
import whence.reading.EnglishReader;
import whence.reading.Mention;
import whence.reading.QuantityFinder;
import whence.reading.Reader;
import whence.reading.Reading;
import whence.reading.Statement;
import whence.text.Detail;
import whence.text.Document;
import whence.text.Span;
import whence.time.Interval;
import whence.time.PublicationBounds;
import whence.time.TimeExpression;
import whence.time.TimeFinder;

/**
 * Reads a document as far as its language allows: times and quantities in every language that has words for them,
 * statements in English and Chinese, each passage by the reader of its script. What is not read is kept and says so.
 */
public final class WholeReader implements Reader {

    /** Raised whenever the same text would be read differently, so that kept readings are made anew. */
    public static final String VERSION = "16";

    private static final Reading.Figures NO_FIGURES = new Reading.Figures(List.of(), List.of());
    private static final Reading.Coverage COMPARED =
            new Reading.Coverage(false, 1, "a table to compare with, not a report", null);

    private final Reader english;
    private final Reader chinese;
    private final TimeFinder times = new TimeFinder();
    private final PublicationBounds bounds = new PublicationBounds();
    private final QuantityFinder quantities = new QuantityFinder();

    WholeReader(Reader english, Reader chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /** The reader of every language there is one for; Chinese dictionaries are loaded when first needed. */
    public static WholeReader load() {
        return new WholeReader(EnglishReader.load(), document -> Chinese.READER.read(document));
    }

    /** Loaded when the first Chinese passage is met. */
    private static final class Chinese {
        static final Reader READER = ChineseReader.load();
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
        if (!language.startsWith("zh") && !language.startsWith("en")) {
            return unread(
                    document, figures, "statements in this language (" + language + ") are not read yet", between);
        }
        try {
            return read(document, figures, between);
        } catch (RuntimeException fault) {
            // One document that Whence cannot read must not cost the other nine thousand; it says so instead.
            return unread(
                    document, figures, "not read: a fault of Whence itself, please report it (" + fault + ")", between);
        }
    }

    private Reading read(Document document, Reading.Figures figures, @Nullable Interval between) {
        Optional<Reading> latin = ByScript.latin(document).map(english::read);
        Optional<Reading> han = ByScript.chinese(document).map(chinese::read);
        Reading reading = latin.isPresent() && han.isPresent()
                ? both(latin.get(), han.get())
                : latin.or(() -> han).orElseGet(() -> english.read(document));
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

    private static Reading both(Reading latin, Reading han) {
        List<Mention> mentions = new ArrayList<>(latin.mentions());
        mentions.addAll(han.mentions());
        mentions.sort(Comparator.comparing(Mention::span));
        Reading.Coverage more =
                latin.coverage().unread() >= han.coverage().unread() ? latin.coverage() : han.coverage();
        return new Reading(latin.document(), inOrder(latin, han), latin.figures(), mentions, more);
    }

    /** The statements of both in order of the text, numbered anew. */
    private static List<Statement> inOrder(Reading latin, Reading han) {
        List<Statement> merged = new ArrayList<>();
        latin.statements().forEach(statement -> merged.add(renamed(statement, id -> "e" + id)));
        han.statements().forEach(statement -> merged.add(renamed(statement, id -> "c" + id)));
        merged.sort(Comparator.comparingInt(WholeReader::first));
        Map<String, String> ids = new HashMap<>();
        merged.forEach(statement -> ids.put(statement.id(), "s" + (ids.size() + 1)));
        return merged.stream()
                .map(statement -> renamed(statement, id -> ids.getOrDefault(id, id)))
                .toList();
    }

    private static int first(Statement statement) {
        int first = statement.contentSpan().start();
        for (List<Span> part :
                List.of(statement.parts().source(), statement.parts().cue())) {
            first = part.isEmpty() ? first : Math.min(first, part.get(0).start());
        }
        return first;
    }

    private static Statement renamed(Statement statement, UnaryOperator<String> name) {
        String within = statement.within();
        return new Statement(
                name.apply(statement.id()),
                statement.parts(),
                within == null ? null : name.apply(within),
                statement.voice(),
                statement.basis());
    }

    private static Reading unread(Document document, Reading.Figures figures, String why, @Nullable Interval between) {
        return new Reading(document.id(), List.of(), figures, List.of(), new Reading.Coverage(false, 1, why, between));
    }
}
