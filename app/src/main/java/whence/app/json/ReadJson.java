package whence.app.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import whence.entity.Cast;
import whence.reading.Quantity;
import whence.reading.Reading;
import whence.reading.Statement;
import whence.text.Detail;
import whence.text.Document;
import whence.text.Passage;
import whence.time.Interval;
import whence.time.TimeExpression;

/** One document with its reading: the line that {@code whence read --json} prints for it. */
public final class ReadJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ReadJson() {}

    /** The whole line; the cast is that of this one document. */
    public static ObjectNode of(Document document, Reading reading, Cast cast) {
        CodePoints points = CodePoints.of(document.text());
        ObjectNode line = NODES.objectNode();
        line.put("document", document.id());
        line.put("language", document.find(Detail.LANGUAGE).orElse(null));
        line.put("published", document.find(Detail.PUBLISHED).orElse(null));
        publishedBetween(line, document, reading);
        line.put("text", document.text());
        ArrayNode statements = line.putArray("statements");
        reading.statements().forEach(statement -> statements.add(statement(statement, reading, points)));
        ArrayNode times = line.putArray("times");
        reading.figures().times().forEach(time -> times.add(time(time, points)));
        ArrayNode quantities = line.putArray("quantities");
        reading.figures().quantities().forEach(quantity -> quantities.add(quantity(quantity, points)));
        line.set("mentions", mentions(document, reading, cast, points));
        line.set("coverage", coverage(reading.coverage()));
        return line;
    }

    /** Whether and how far it was read: the share of the words that were left, 0 to 1, and why. */
    private static ObjectNode coverage(Reading.Coverage coverage) {
        ObjectNode node = NODES.objectNode();
        node.put("read", coverage.read());
        node.put("unread", coverage.unread());
        node.put("note", coverage.note().isEmpty() ? null : coverage.note());
        return node;
    }

    /** The bounds that the text allows, where the page does not say when it was published. */
    static void publishedBetween(ObjectNode node, Document document, Reading reading) {
        Interval between = reading.coverage().publishedBetween();
        if (between != null && document.find(Detail.PUBLISHED).isEmpty()) {
            node.set("publishedBetween", bounds(between));
        }
    }

    /** A statement as {@code read} and {@code trace} both write it. */
    static ObjectNode statement(Statement statement, Reading reading, CodePoints points) {
        boolean attributed = statement.isAttributed();
        ObjectNode node = NODES.objectNode();
        node.put("id", statement.id());
        node.set("content", points.json(statement.parts().content()));
        node.set("cue", points.json(attributed ? statement.parts().cue() : List.of()));
        node.set("source", points.json(attributed ? statement.parts().source() : List.of()));
        node.put("speaker", statement.voice().speaker());
        node.put("within", statement.within());
        node.put("stance", statement.voice().stance().word());
        node.put("certainty", statement.voice().certainty().word());
        reading.checkBy(statement).ifPresent(day -> node.put("checkBy", day(day)));
        String who = statement.voice().resolvedBy();
        node.put("why", statement.basis().why() + (who.isEmpty() ? "" : "; " + who));
        return node;
    }

    private static ObjectNode time(TimeExpression time, CodePoints points) {
        ObjectNode node = NODES.objectNode();
        node.set("span", points.json(time.span()));
        node.put("from", day(time.when().from()));
        node.put("to", day(time.when().to()));
        node.put("granularity", time.granularity().word());
        node.put("part", time.part());
        node.put("anchor", time.anchor());
        return node;
    }

    private static ObjectNode quantity(Quantity quantity, CodePoints points) {
        ObjectNode node = NODES.objectNode();
        node.set("span", points.json(quantity.span()));
        number(node, "value", quantity.value());
        number(node, "upTo", quantity.upTo());
        node.put("unit", quantity.counted().unit());
        node.put("of", quantity.counted().of());
        node.put("bound", quantity.bound().word());
        return node;
    }

    /** Entity ids of a document count up in the order in which the document first names them: e1, e2, ... */
    private static ArrayNode mentions(Document document, Reading reading, Cast cast, CodePoints points) {
        Map<String, String> ids = new HashMap<>();
        ArrayNode all = NODES.arrayNode();
        reading.mentions().forEach(mention -> {
            String entity = cast.findEntityAt(new Passage(document.id(), mention.span()))
                    .orElse(mention.kind() + " " + mention.name());
            ObjectNode node = all.addObject();
            node.set("span", points.json(mention.span()));
            node.put("kind", mention.kind().word());
            node.put("entity", ids.computeIfAbsent(entity, first -> "e" + (ids.size() + 1)));
        });
        return all;
    }

    static ObjectNode bounds(Interval interval) {
        ObjectNode node = NODES.objectNode();
        node.put("from", day(interval.from()));
        node.put("to", day(interval.to()));
        return node;
    }

    static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** Whole numbers are written without a fraction: {@code 714}, not {@code 714.0}. */
    private static void number(ObjectNode node, String key, @Nullable Double value) {
        if (value == null) {
            node.putNull(key);
        } else if (value == Math.rint(value) && Math.abs(value) < 1L << 53) {
            node.put(key, value.longValue());
        } else {
            node.put(key, value);
        }
    }
}
