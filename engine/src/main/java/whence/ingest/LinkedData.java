package whence.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article that a page describes in JSON-LD (schema.org); broken JSON-LD describes none. */
final class LinkedData {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    /** Kinds of schema.org that are articles; a WebPage only where there is none of them. */
    private static final List<String> ARTICLES =
            List.of("Article", "Posting", "Report", "Review", "ClaimReview", "LiveBlog", "WebPage");

    private static final int MOST_NODES = 10_000;

    private final Optional<JsonNode> article;

    private LinkedData(Optional<JsonNode> article) {
        this.article = article;
    }

    static LinkedData of(Document page) {
        List<JsonNode> nodes = new ArrayList<>();
        for (Element script : page.select("script[type*=ld+json]")) {
            spread(parsed(script.data()), nodes);
        }
        for (String kind : ARTICLES) {
            Optional<JsonNode> found =
                    nodes.stream().filter(node -> type(node).endsWith(kind)).findFirst();
            if (found.isPresent()) {
                return new LinkedData(found);
            }
        }
        return new LinkedData(Optional.empty());
    }

    private static JsonNode parsed(String written) {
        try {
            return JSON.readTree(written);
        } catch (JsonProcessingException broken) {
            return JSON.missingNode();
        }
    }

    /** The kind of article: "NewsArticle". */
    String type() {
        return article.map(LinkedData::type).orElse("");
    }

    Optional<String> find(String key) {
        return article.map(node -> name(node.path(key), 0)).filter(name -> !name.isBlank());
    }

    /** Everything that may be an article: the values, what arrays and {@code @graph} hold, main entities. */
    private static void spread(JsonNode root, List<JsonNode> into) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty() && into.size() < MOST_NODES) {
            JsonNode node = open.removeFirst();
            if (node.isArray()) {
                node.forEach(open::addLast);
            } else if (node.isObject()) {
                into.add(node);
                for (String key : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
                    if (node.path(key).isContainerNode()) {
                        open.addLast(node.path(key));
                    }
                }
            }
        }
    }

    private static String type(JsonNode node) {
        JsonNode type = node.path("@type");
        String written = type.isArray() && !type.isEmpty() ? type.get(0).asText() : type.asText();
        return written.replaceFirst("^.*[/:]", "");
    }

    /** A word, the name of a thing, or the names of several. */
    private static String name(JsonNode node, int depth) {
        if (node.isArray() && depth < 3) {
            List<String> names = new ArrayList<>();
            node.forEach(each -> names.add(name(each, depth + 1)));
            return String.join(
                    ", ",
                    names.stream().filter(name -> !name.isBlank()).distinct().toList());
        }
        return node.isObject() ? node.path("name").asText() : node.asText();
    }
}
