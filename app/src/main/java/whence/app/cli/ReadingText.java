package whence.app.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import whence.app.terminal.Columns;
import whence.reading.Reading;
import whence.reading.Statement;
import whence.text.Document;
import whence.text.Span;

/** A reading for the eye: a block per document, a line per statement. */
final class ReadingText {

    private ReadingText() {}

    static void print(PrintStream out, Document document, Reading reading) {
        out.println(Columns.plain(document.outlet())
                + document.findPublished().map(day -> ", " + day).orElse(""));
        if (!reading.coverage().note().isEmpty()) {
            out.println("  (" + Columns.plain(reading.coverage().note()) + ")");
        }
        reading.statements().forEach(statement -> out.println("  " + Columns.plain(line(document, statement))));
        out.println();
    }

    private static String line(Document document, Statement statement) {
        String speaker = statement.voice().speaker();
        String source = words(document, statement.parts().source());
        String who = speaker != null ? speaker : source.isEmpty() ? "(own voice)" : source;
        return statement.id() + " " + who + " " + statement.voice().stance().word() + ": "
                + words(document, statement.parts().content());
    }

    private static String words(Document document, List<Span> spans) {
        return spans.stream()
                .map(span -> span.of(document.text()).replaceAll("\\s+", " "))
                .collect(Collectors.joining(" ... "));
    }
}
