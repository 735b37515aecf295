package whence.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Parameters;
import whence.ingest.Intake;
import whence.ingest.Rejected;
import whence.text.Detail;
import whence.text.Document;
import whence.text.Known;

/** What a command is to work on: files, folders, addresses, standard input. */
final class Inputs {

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "A file, a folder, an http(s) address, or - for standard input.")
    private List<String> inputs = List.of();

    /** Takes everything in, and names on standard error what had to be turned away. */
    Intake take(Terminal terminal) {
        Intake intake = taken();
        intake.rejected()
                .forEach(one -> terminal.err().println("whence: rejected " + one.input() + ": " + one.reason()));
        return intake;
    }

    static Exit exit(Intake intake) {
        return intake.rejected().isEmpty() ? Exit.DONE : Exit.SOME_REJECTED;
    }

    private Intake taken() {
        List<Document> documents = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        for (String input : inputs) {
            try {
                for (String line : Files.readAllLines(Path.of(input))) {
                    documents.add(article(new ObjectMapper().readTree(line), documents.size()));
                }
            } catch (IOException e) {
                rejected.add(new Rejected(input, "cannot be read: " + e.getMessage()));
            }
        }
        return new Intake(documents, rejected);
    }

    private static Document article(JsonNode node, int place) {
        String id = node.path("id").asText("a" + place);
        Map<Detail, Known> about = new TreeMap<>();
        for (Detail detail : Detail.values()) {
            JsonNode value = node.path(detail.name().toLowerCase(java.util.Locale.ROOT));
            if (value.isTextual() && !value.asText().isBlank()) {
                about.put(detail, new Known(value.asText(), "JSON lines"));
            }
        }
        String text = node.path("text").asText();
        return new Document(id, node.path("url").asText(id), text, about, Document.Layout.PLAIN);
    }
}
