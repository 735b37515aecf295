package whence.app.cli;

import java.util.List;
import whence.entity.Cast;
import whence.entity.NameComparison;
import whence.reading.Reader;
import whence.reading.Reading;
import whence.reprint.Reprint;
import whence.reprint.Reprints;
import whence.text.Document;

/** The stages of the engine that commands call one by one. */
final class Stages {

    private Stages() {}

    static Reader loadReader() {
        return document -> new Reading(
                document.id(),
                List.of(),
                new Reading.Figures(List.of(), List.of()),
                List.of(),
                new Reading.Coverage(false, 1, "not read yet", null));
    }

    static Cast name(Document document, Reading reading) {
        return Cast.EMPTY;
    }

    static List<Reprint> findReprints(List<Document> documents) {
        return Reprints.find(documents);
    }

    static NameComparison compare(String a, String b) {
        return new NameComparison(NameComparison.Sameness.UNKNOWN, "nobody looked");
    }
}
