package whence.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import whence.reading.Reading;
import whence.text.Document;

/**
 * Finds out who is who: first within each document, then over all of them.
 *
 * <p>Within a document a surname stands for the last full name that bears it, an acronym for the body it was introduced
 * for. Over documents only spellings of one name join by themselves; what is doubtful becomes a candidate.
 */
public final class Naming {

    private Naming() {}

    /** The result does not depend on the order of the documents, readings or rulings. */
    public static Cast name(List<Document> documents, List<Reading> readings, List<Ruling> rulings) {
        return name(documents, readings, rulings, Bodies.written());
    }

    /** The same where the user knows more bodies. */
    public static Cast name(List<Document> documents, List<Reading> readings, List<Ruling> rulings, Bodies bodies) {
        Map<String, Document> byId = new HashMap<>();
        documents.forEach(document -> byId.put(document.id(), document));
        List<Reading> ordered = new ArrayList<>(readings);
        ordered.sort(Comparator.comparing(Reading::document));
        List<Local> locals = new ArrayList<>();
        for (Reading reading : ordered) {
            Document document = byId.get(reading.document());
            if (document != null) {
                locals.addAll(WithinDocument.of(document, reading.mentions(), bodies));
            }
        }
        Cast cast = new OverDocuments(rulings, bodies).join(locals, byId);
        return Ties.addedTo(cast, ordered, byId);
    }
}
