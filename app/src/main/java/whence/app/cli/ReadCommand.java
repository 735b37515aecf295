package whence.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import whence.app.json.ReadJson;
import whence.ingest.Intake;
import whence.reading.Reading;
import whence.text.Document;

/** The reading alone. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description =
                "Shows what a careful reader takes from each document: who says what, when, how many, about whom.")
final class ReadCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "INPUT", description = Inputs.WHAT)
    private List<String> given = List.of();

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(names = "--json", description = "One JSON object per document and line.")
    private boolean json;

    @Mixin
    private Threads threads = new Threads();

    ReadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Desk desk = threads.desk().warmed()) {
            Intake intake = inputs.take(terminal, given);
            List<Document> documents = intake.documents();
            int[] next = {0};
            desk.read(documents, reading -> print(documents.get(next[0]++), reading));
            return Inputs.exit(intake).code();
        }
    }

    private void print(Document document, Reading reading) {
        if (json) {
            JsonLines.print(terminal.out(), ReadJson.of(document, reading, Stages.name(document, reading)));
        } else {
            ReadingText.print(terminal.out(), document, reading);
        }
    }
}
