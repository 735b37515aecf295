package whence.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;

/** Prints values as JSON, one per line. */
final class JsonLines {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonLines() {}

    static void print(PrintStream out, JsonNode node) {
        try {
            out.print(MAPPER.writeValueAsString(node));
            out.print('\n');
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of plain values can always be written", impossible);
        }
    }
}
