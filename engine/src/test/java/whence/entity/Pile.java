package whence.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import whence.reading.EntityKind;
import whence.reading.Mention;
import whence.reading.Reading;
import whence.text.Detail;
import whence.text.Document;
import whence.text.Known;
import whence.text.Passage;
import whence.text.Span;

/** Documents whose mentions are marked by hand: {@code [person:Yu Qiangsheng]}, {@code [body:MSS]}, titles before a bar. */
final class Pile {

    private final List<Document> documents = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();

    /** {@code [person:Professor |Ming]} marks "Ming" as a person with the title "Professor". */
    Pile with(String id, String marked) {
        return with(id, Map.of(), marked);
    }

    /** The same, published on a day. */
    Pile published(String day, String id, String marked) {
        return with(id, Map.of(Detail.PUBLISHED, new Known(day, "given")), marked);
    }

    private Pile with(String id, Map<Detail, Known> about, String marked) {
        StringBuilder text = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < marked.length()) {
            int open = marked.indexOf('[', at);
            int colon = open < 0 ? -1 : marked.indexOf(':', open);
            if (open < 0) {
                text.append(marked, at, marked.length());
                break;
            }
            int close = marked.indexOf(']', open);
            text.append(marked, at, open);
            String[] parts = marked.substring(colon + 1, close).split("\\|", -1);
            Span title = null;
            if (parts.length == 2) {
                title = new Span(text.length(), text.length() + parts[0].strip().length());
                text.append(parts[0]);
            }
            String name = parts[parts.length - 1];
            EntityKind kind = marked.startsWith("person", open + 1) ? EntityKind.PERSON : EntityKind.ORGANISATION;
            mentions.add(new Mention(new Span(text.length(), text.length() + name.length()), kind, name, title));
            text.append(name);
            at = close + 1;
        }
        documents.add(new Document(id, id, text.toString(), about, Document.Layout.PLAIN));
        readings.add(new Reading(
                id,
                List.of(),
                new Reading.Figures(List.of(), List.of()),
                mentions,
                new Reading.Coverage(true, 0, "", null)));
        return this;
    }

    Cast cast(Ruling... rulings) {
        return Naming.name(documents, readings, List.of(rulings));
    }

    List<Local> locals() {
        return WithinDocument.of(documents.get(0), readings.get(0).mentions(), Bodies.written());
    }

    Cast castBackwards() {
        List<Document> turned = new ArrayList<>(documents);
        turned.sort(Comparator.comparing(Document::id).reversed());
        List<Reading> read = new ArrayList<>(readings);
        read.sort(Comparator.comparing(Reading::document).reversed());
        return Naming.name(turned, read, List.of());
    }

    /** For each entity the documents that name it. */
    static List<String> documents(Cast cast) {
        return cast.entities().stream()
                .map(entity -> entity.mentions().stream()
                        .map(Passage::document)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", ")))
                .toList();
    }

    static List<String> names(Cast cast) {
        return cast.entities().stream()
                .map(entity -> String.join(
                        " = ", entity.names().stream().map(Entity.Name::text).toList()))
                .sorted()
                .toList();
    }
}
