package whence.ingest;

import java.util.ArrayList;
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

    static Intake of(Document document) {
        return new Intake(List.of(document), List.of());
    }

    static Intake rejected(String input, String reason) {
        return new Intake(List.of(), List.of(new Rejected(input, reason)));
    }

    static Intake joined(List<Intake> parts) {
        List<Document> documents = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        for (Intake part : parts) {
            documents.addAll(part.documents);
            rejected.addAll(part.rejected);
        }
        return new Intake(documents, rejected);
    }
}
