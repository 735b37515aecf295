package whence.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import whence.app.mask.Masking;
import whence.text.Document;

/**
 * A report: one HTML page with data, scripts and style in it.
 *
 * <p>Documents are hostile. Their words reach the page as JSON only, in which nothing can end the element that holds it,
 * and the page makes elements of them as text, never as markup. A policy in the page allows the scripts written here by
 * their hashes and forbids every connection.
 */
public final class Report {

    /** The page's own scripts, in the order in which they build on each other. */
    private static final List<String> PARTS = List.of(
            "model.js",
            "dom.js",
            "passage.js",
            "graph.js",
            "layout.js",
            "graph-draw.js",
            "life.js",
            "spread.js",
            "claims.js",
            "people.js",
            "register.js",
            "timeline.js",
            "conflicts.js",
            "documents.js",
            "method.js",
            "page.js");

    private static final String D3 = "/META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js";
    private static final Pattern SLOT = Pattern.compile("@([A-Za-z0-9]{2,20})@");

    private Report() {}

    /**
     * The page.
     *
     * @param pile what was read, to head the page: the name of a folder or dossier
     * @param trace what {@code whence trace --json} prints
     * @param documents the documents of the trace, with their texts
     * @param masking what is hidden before anything is written
     */
    public static String write(String pile, JsonNode trace, List<Document> documents, Masking masking) {
        ObjectNode data = new PageData(masking).of(pile, trace, documents);
        String d3 = resource(D3);
        String dagre = "/*!\n" + resource("vendor/dagre-LICENSE.txt") + "*/\n" + resource("vendor/dagre-3.1.3.min.js");
        String script = "'use strict';\n(() => {\n"
                + PARTS.stream().map(Report::resource).collect(Collectors.joining("\n")) + "})();\n";
        String style = resource("page.css");
        return fill(
                resource("page.html"),
                Map.of(
                        "scriptHashes", quoted(d3) + " " + quoted(dagre) + " " + quoted(script),
                        "styleHash", hash(style),
                        "style", style,
                        "data", embeddable(data),
                        "d3", d3,
                        "dagre", dagre,
                        "script", script));
    }

    /** JSON that stays inside a script element whatever it says, and is one line to every reader of JavaScript. */
    static String embeddable(JsonNode json) {
        String plain = json.toString();
        StringBuilder safe = new StringBuilder(plain.length() + 64);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '<', '>', '&', '\u2028', '\u2029' -> safe.append(String.format("\\u%04x", (int) c));
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }

    /** One pass, so that a slot's name inside of what was filled in is left alone. */
    private static String fill(String page, Map<String, String> slots) {
        return SLOT.matcher(page)
                .replaceAll(found -> Matcher.quoteReplacement(slots.getOrDefault(found.group(1), found.group())));
    }

    private static String quoted(String script) {
        return "'" + hash(script) + "'";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Report.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the report lacks its part " + name + ": the build is not complete");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
