package whence.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import whence.text.Detail;
import whence.text.Document;
import whence.text.Known;

/** A small pile of a fictional country, English and Chinese, with one hostile document: {@code pile.json}. */
record Pile(JsonNode trace, List<Document> documents) {

    static Pile read() {
        try (InputStream in = Objects.requireNonNull(Pile.class.getResourceAsStream("pile.json"))) {
            JsonNode pile = new ObjectMapper().readTree(in);
            List<Document> documents = new ArrayList<>();
            pile.get("documents").forEach(row -> documents.add(document(row)));
            return new Pile(pile.get("trace"), documents);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Document document(JsonNode row) {
        Map<Detail, Known> about = new EnumMap<>(Detail.class);
        row.get("about")
                .properties()
                .forEach(field -> about.put(
                        Detail.valueOf(field.getKey().toUpperCase(Locale.ROOT)),
                        new Known(
                                field.getValue().get("value").asText(),
                                field.getValue().get("how").asText())));
        String id = row.get("id").asText();
        return new Document(id, id, row.get("text").asText(), about, Document.Layout.PLAIN);
    }
}
