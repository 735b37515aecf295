package whence.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import whence.app.mask.Masking;
import whence.app.mask.Masking.Found;
import whence.text.Document;
import whence.text.Span;

/** What the page is drawn from: the trace, the texts, and how each detail is known; masked before it is written. */
final class PageData {

    /** What a word of contact looks like inside of other strings, once it was found in a text. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}@._+\\-]{4,200}");

    private final Masking masking;
    /** Words that were hidden in a text: the trace repeats some without the words around that gave them away. */
    private final Set<String> hidden = new HashSet<>();

    private int masked;

    PageData(Masking masking) {
        this.masking = masking;
    }

    ObjectNode of(String pile, JsonNode trace, List<Document> documents) {
        ObjectNode data = Report.object();
        Map<String, String> ids = maskedIds(documents);
        ArrayNode kept = JsonNodeFactory.instance.arrayNode();
        for (Document document : documents) {
            kept.add(document(document, ids));
        }
        kept.forEach(document -> keepCited(document.get("text").textValue()));
        data.put("pile", string(lastName(pile), ids));
        data.set("trace", copy(trace, ids));
        data.set("documents", kept);
        data.put("masked", masked);
        data.put("unmasked", masking == Masking.NONE);
        return data;
    }

    /** The name of a folder or file without the folders above it: they tell about the analyst's machine. */
    private static String lastName(String pile) {
        String bare = pile.endsWith("/") ? pile.substring(0, pile.length() - 1) : pile;
        return pile.startsWith("http") ? pile : bare.substring(bare.lastIndexOf('/') + 1);
    }

    /** Ids that hold a way to reach a person, with what stands for them; two never become one. */
    private Map<String, String> maskedIds(List<Document> documents) {
        Map<String, String> ids = new HashMap<>();
        int number = 0;
        for (Document document : documents) {
            number++;
            if (!masking.find(document.id()).isEmpty()) {
                ids.put(document.id(), "document " + number + " (its name is masked)");
            }
        }
        return ids;
    }

    private ObjectNode document(Document document, Map<String, String> ids) {
        ObjectNode node = Report.object();
        node.put("id", ids.getOrDefault(document.id(), document.id()));
        String text = document.text();
        List<Found> found = masking.find(text);
        ArrayNode spans = node.putArray("masked");
        int unit = 0;
        int point = 0;
        for (Found one : found) {
            String word = one.span().of(text);
            if (word.length() >= 4) {
                hidden.add(word);
                WORD.matcher(word)
                        .results()
                        .map(MatchResult::group)
                        .filter(PageData::telling)
                        .forEach(hidden::add);
            }
            point += text.codePointCount(unit, one.span().start());
            int length = text.codePointCount(one.span().start(), one.span().end());
            ObjectNode place = spans.addObject();
            place.putArray("span").add(point).add(point + length);
            place.put("kind", one.kind());
            point += length;
            unit = one.span().end();
        }
        masked += found.size();
        node.put("text", Masking.hide(text, found));
        ObjectNode about = node.putObject("about");
        document.about().forEach((detail, known) -> {
            ObjectNode value = about.putObject(detail.name().toLowerCase(Locale.ROOT));
            value.put("value", string(known.value(), ids));
            value.put("how", string(known.how(), ids));
        });
        return node;
    }

    /** A word that still stands in a text is cited there as a source, and stays in the trace too. */
    private void keepCited(String text) {
        WORD.matcher(text).results().map(MatchResult::group).forEach(hidden::remove);
    }

    /** A word that gives a person away alone; a plain word ("desk", "Road") does not. */
    private static boolean telling(String word) {
        return word.length() >= 6 && word.codePoints().anyMatch(c -> c == '@' || c == '_' || Character.isDigit(c));
    }

    private JsonNode copy(JsonNode node, Map<String, String> ids) {
        if (node.isTextual()) {
            return TextNode.valueOf(string(node.textValue(), ids));
        }
        if (node.isArray()) {
            ArrayNode rows = JsonNodeFactory.instance.arrayNode();
            node.forEach(row -> rows.add(copy(row, ids)));
            return rows;
        }
        if (node.isObject()) {
            ObjectNode fields = Report.object();
            Map<String, JsonNode> sorted = new TreeMap<>();
            node.properties().forEach(field -> sorted.put(field.getKey(), field.getValue()));
            sorted.forEach((key, value) -> fields.set(key, copy(value, ids)));
            return fields;
        }
        return node;
    }

    private String string(String text, Map<String, String> ids) {
        String known = ids.get(text);
        if (known != null) {
            return known;
        }
        if (hidden.contains(text)) {
            return "▇".repeat(text.codePointCount(0, text.length()));
        }
        String safe = Masking.hide(text, masking.find(text));
        if (hidden.isEmpty()) {
            return safe;
        }
        List<Found> again = new ArrayList<>();
        WORD.matcher(safe)
                .results()
                .filter(word -> hidden.contains(word.group()))
                .forEach(word -> again.add(new Found(new Span(word.start(), word.end()), "seen before")));
        return Masking.hide(safe, again);
    }
}
