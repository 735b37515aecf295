package whence.reading;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import whence.text.Document;
import whence.text.Span;

/** Statements as lines, to be compared. */
final class Lines {

    private Lines() {}

    static Document document(String text) {
        return new Document("d", "d", text, Map.of(), Document.Layout.PLAIN);
    }

    /** Attributed statements as {@code source | cue | content}, pieces joined by " … ". */
    static List<String> attributed(EnglishReader reader, String text) {
        return reader.read(document(text)).statements().stream()
                .filter(Statement::isAttributed)
                .map(statement -> words(statement.parts().source(), text) + " | "
                        + words(statement.parts().cue(), text) + " | "
                        + words(statement.parts().content(), text))
                .toList();
    }

    static String words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
    }
}
