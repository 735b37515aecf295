package whence.bench.peer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Answers {@code PEER read --json ARTICLES} as {@code whence read --json ARTICLES} does, with what a peer finds. */
public final class PeerRead {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PeerRead() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err); // The peers talk; only answers go out.
        Peer peer = Peer.named(arguments[0]);
        List<String> articles = Files.readAllLines(Path.of(arguments[arguments.length - 1]));
        for (String line : articles) {
            if (!line.isBlank()) {
                out.println(JSON.writeValueAsString(answer(peer, (ObjectNode) JSON.readTree(line))));
            }
        }
    }

    private static ObjectNode answer(Peer peer, ObjectNode article) {
        ObjectNode line = JSON.createObjectNode();
        String text = article.path("text").asText();
        line.put("document", article.path("id").asText());
        line.put("text", text);
        line.putArray("statements");
        line.putArray("times");
        peer.read(article, line);
        inCodePoints(line, text);
        return line;
    }

    /** Turns all pairs of offsets from UTF-16 units into code points. */
    private static void inCodePoints(JsonNode node, String text) {
        if (node instanceof ArrayNode pair && pair.size() == 2 && pair.get(0).isInt()) {
            pair.set(0, text.codePointCount(0, pair.get(0).asInt()));
            pair.set(1, text.codePointCount(0, pair.get(1).asInt()));
        } else {
            node.forEach(child -> inCodePoints(child, text));
        }
    }
}
