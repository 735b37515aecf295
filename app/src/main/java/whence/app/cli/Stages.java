package whence.app.cli;

import java.util.List;
import java.util.Optional;
import whence.analysis.PageReader;
import whence.app.json.TraceJson;
import whence.app.mask.Masking;
import whence.app.report.Report;
import whence.dossier.Dossier;
import whence.dossier.Findings;
import whence.dossier.Ledger;
import whence.entity.Cast;
import whence.entity.NameComparer;
import whence.entity.NameComparison;
import whence.reading.Reader;
import whence.reading.Reading;
import whence.reprint.Reprint;
import whence.reprint.Reprints;
import whence.text.Document;

/** The stages of the engine that commands call one by one. */
final class Stages {

    /** Readings and findings of another version are not reused. */
    static final String VERSION = "0.1.0";

    private static final NameComparer NAMES = new NameComparer();

    private Stages() {}

    static Findings derive(List<Document> documents, List<Reading> readings, Ledger ledger) {
        return new Findings(Cast.EMPTY, List.of(), List.of(), List.of(), List.of());
    }

    static Optional<String> report(String pile, Dossier dossier, boolean unmask) {
        Masking masking = unmask ? Masking.NONE : Masking.ofWaysToReach();
        return Optional.of(Report.write(pile, TraceJson.of(dossier), dossier.documents(), masking));
    }

    static Reader loadReader() {
        return PageReader.load();
    }

    static Cast name(Document document, Reading reading) {
        return Cast.EMPTY;
    }

    static List<Reprint> findReprints(List<Document> documents) {
        return Reprints.find(documents);
    }

    static NameComparison compare(String a, String b) {
        return NAMES.compare(a, b);
    }
}
