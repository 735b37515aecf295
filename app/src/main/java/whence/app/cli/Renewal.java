package whence.app.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import whence.dossier.Dossier;
import whence.dossier.DossierFile;
import whence.reading.Reading;
import whence.text.Document;

/** Everything derived, brought up to date with the documents and decisions of a dossier. */
final class Renewal {

    private final Terminal terminal;
    private final Threads threads;

    Renewal(Terminal terminal, Threads threads) {
        this.terminal = terminal;
        this.threads = threads;
    }

    /** Reads what is not read yet, derives, and keeps what was found. */
    Dossier renew(DossierFile file) {
        Dossier dossier = derive(file);
        file.save(dossier, Stages.VERSION);
        return dossier;
    }

    private Dossier derive(DossierFile file) {
        List<Document> documents = file.documents();
        List<Reading> readings = readings(file, documents);
        return new Dossier(
                documents,
                List.of(),
                readings,
                Stages.derive(documents, readings, file),
                file.ledger().entries());
    }

    /** The whole of a dossier that is up to date, texts and readings included. */
    Dossier whole(DossierFile file) {
        List<Document> documents = file.documents();
        return new Dossier(
                documents,
                List.of(),
                readings(file, documents),
                file.tables().findings(),
                file.ledger().entries());
    }

    private List<Reading> readings(DossierFile file, List<Document> documents) {
        Map<String, Reading> known = new HashMap<>();
        List<Document> unread = new ArrayList<>();
        List<Optional<Reading>> kept = file.findReadings(documents, Stages.READER);
        for (int i = 0; i < documents.size(); i++) {
            Document document = documents.get(i);
            kept.get(i).ifPresentOrElse(reading -> known.put(document.id(), reading), () -> unread.add(document));
        }
        if (!unread.isEmpty()) {
            try (Desk desk = threads.desk();
                    Progress<Reading> progress = new Progress<>(terminal, "reading", unread.size())) {
                int[] next = {0};
                desk.read(unread, reading -> {
                    file.keep(reading, key(unread.get(next[0]++)));
                    known.put(reading.document(), reading);
                    progress.accept(reading);
                });
            }
        }
        List<Reading> readings = new ArrayList<>();
        documents.forEach(document -> readings.add(known.get(document.id())));
        return readings;
    }

    static String key(Document document) {
        return DossierFile.readingKey(document, Stages.READER);
    }
}
