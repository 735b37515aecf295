package whence.ingest;

import java.util.List;
import whence.text.Document;

/**
 * What came in: the documents, and what had to be turned away.
 *
 * @param documents in input order
 * @param rejected each with its reason
 */
public record Intake(List<Document> documents, List<Rejected> rejected) {

    public Intake {
        documents = List.copyOf(documents);
        rejected = List.copyOf(rejected);
    }
}
