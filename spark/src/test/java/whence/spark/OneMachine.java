package whence.spark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import whence.app.json.CodePoints;
import whence.app.json.DerivationJson;
import whence.ingest.Ids;
import whence.reprint.Reprints;
import whence.text.Document;

/** The engine, as {@code whence reprints --json} runs it. */
final class OneMachine {

    private OneMachine() {}

    static List<String> reprints(List<Document> pile) {
        List<Document> documents = Ids.apart(pile);
        Map<String, CodePoints> texts = new HashMap<>();
        documents.forEach(document -> texts.put(document.id(), CodePoints.of(document.text())));
        return Reprints.find(documents).stream()
                .map(reprint -> DerivationJson.of(reprint, texts).toString())
                .toList();
    }
}
