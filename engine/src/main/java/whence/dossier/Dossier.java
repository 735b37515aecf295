package whence.dossier;

import java.util.List;
import whence.ingest.Rejected;
import whence.reading.Reading;
import whence.text.Document;

/**
 * Everything on one story.
 *
 * @param documents sorted by id, or in input order where nothing is kept
 * @param rejected inputs that could not be taken, each with its reason
 * @param readings one per document, in the order of the documents
 * @param findings what follows from them and from the decisions
 * @param decisions the ledger, oldest first
 */
public record Dossier(
        List<Document> documents,
        List<Rejected> rejected,
        List<Reading> readings,
        Findings findings,
        List<Decision> decisions) {

    public Dossier {
        documents = List.copyOf(documents);
        rejected = List.copyOf(rejected);
        readings = List.copyOf(readings);
        decisions = List.copyOf(decisions);
        if (documents.size() != readings.size()) {
            throw new IllegalArgumentException(
                    documents.size() + " documents cannot have " + readings.size() + " readings");
        }
    }
}
