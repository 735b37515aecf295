package whence.app.cli;

import java.util.List;
import java.util.Optional;
import whence.analysis.Analysis;
import whence.analysis.WholeReader;
import whence.app.json.TraceJson;
import whence.app.mask.Masking;
import whence.app.report.CitedRows;
import whence.app.report.Report;
import whence.conflict.Compared;
import whence.dossier.Dossier;
import whence.dossier.DossierFile;
import whence.dossier.Findings;
import whence.dossier.Ledger;
import whence.entity.Cast;
import whence.entity.NameComparer;
import whence.entity.NameComparison;
import whence.entity.Naming;
import whence.entity.office.Offices;
import whence.entity.office.Reference;
import whence.ingest.Rejected;
import whence.reading.Reader;
import whence.reading.Reading;
import whence.register.EventKind;
import whence.register.Register;
import whence.register.Registers;
import whence.reprint.Reprint;
import whence.reprint.Reprints;
import whence.text.Document;

/** The stages of the engine that commands call one by one. */
final class Stages {

    /** Readings by another version of the reader are made anew. */
    static final String READER = "reader " + WholeReader.VERSION;

    /** Findings of another version of the program or the reader are made anew. */
    static final String VERSION = "0.1.0 findings 10 " + READER;

    private static final NameComparer NAMES = new NameComparer();

    private Stages() {}

    static Findings derive(List<Document> documents, List<Reading> readings, Ledger ledger) {
        return new Analysis().derive(documents, readings, ledger);
    }

    /** What follows for a dossier, in which most texts were compared before. */
    static Findings derive(List<Document> documents, List<Reading> readings, DossierFile file) {
        return new Analysis().derive(documents, readings, file.ledger(), file.pairs());
    }

    static String report(String pile, Dossier dossier, boolean unmask) {
        Masking masking = unmask ? Masking.NONE : Masking.ofWaysToReach();
        Dossier cited = CitedRows.of(dossier);
        return Report.write(pile, TraceJson.of(cited, dossier), cited.documents(), masking);
    }

    /** How far the tables of a dossier could be compared with, in one line; none where it has none. */
    static List<String> compared(Dossier dossier) {
        return Analysis.compared(dossier.documents(), dossier.readings(), dossier.findings()).stream()
                .map(Stages::line)
                .toList();
    }

    private static String line(Compared compared) {
        return "Compared with " + count(compared.rows(), "row") + " of the reference"
                + (compared.broken() == 0 ? "" : " (" + count(compared.broken(), "broken row") + " not used)")
                + ": " + (compared.people() == 1 ? "1 person" : compared.people() + " people") + " found in it, "
                + count(compared.offices(), "stated office") + " compared, "
                + count(compared.anachronisms(), "anachronism");
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    static Register register(Dossier dossier, EventKind kind) {
        return new Registers(dossier, Offices.beside(dossier.documents())).of(kind);
    }

    static Reader loadReader() {
        return WholeReader.load();
    }

    /** Who is who within one document. */
    static Cast name(Document document, Reading reading) {
        return Naming.name(List.of(document), List.of(reading), List.of());
    }

    static List<Reprint> findReprints(List<Document> documents) {
        return Reprints.find(documents);
    }

    /** A table to compare with, as a document. */
    static Document reference(String name, String address, String text) {
        return Reference.document(name, address, text);
    }

    static Reading readTable(Document table) {
        return WholeReader.ofReference(table);
    }

    static Optional<String> findFaultOfReference(Document table) {
        return Reference.findFault(table);
    }

    static List<Rejected> brokenRows(Document table) {
        return Reference.in(List.of(table)).broken();
    }

    static NameComparison compare(String a, String b) {
        return NAMES.compare(a, b);
    }

    static List<NameComparison> compareAll(List<NameComparer.Pair> pairs) {
        return NAMES.compareAll(pairs);
    }
}
