package whence.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import whence.app.json.TraceJson;
import whence.dossier.Dossier;
import whence.dossier.Ledger;
import whence.ingest.Intake;
import whence.reading.Reading;

/** The main job, with nothing to set up. */
@Command(
        name = "trace",
        mixinStandardHelpOptions = true,
        description = {
            "Reads what was published on a story and shows each claim: who says so, from whom they have it,"
                    + " how many really knew, who denies it, and where the record contradicts itself.",
            "Nothing is kept; for work that goes on, see new and add."
        })
final class TraceCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "INPUT", description = Inputs.WHAT)
    private List<String> given = List.of();

    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private ReferenceFiles references = new ReferenceFiles();

    @Mixin
    private Threads threads = new Threads();

    @Mixin
    private About about = new About();

    @Mixin
    private Masked masked = new Masked();

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Also write one self-contained page to look around in.")
    private @Nullable Path report;

    @Option(names = "--all", description = "Show every claim, not only those that deserve attention first.")
    private boolean all;

    @Option(
            names = "--json",
            description = "Print everything as one JSON object on one line, for machines; not masked.")
    private boolean json;

    TraceCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Desk desk = threads.desk().warmed()) {
            Intake intake = references.join(terminal, inputs.take(terminal, given));
            Dossier dossier = Focus.on(traced(intake, desk), about.words());
            if (json) {
                JsonLines.print(terminal.out(), TraceJson.of(dossier));
            } else {
                new TraceText(terminal, all).print(dossier);
            }
            if (report != null) {
                masked.write(terminal, report, Inputs.name(given), dossier);
            }
            return Inputs.exit(intake).code();
        }
    }

    private Dossier traced(Intake intake, Desk desk) {
        try (Progress<Reading> progress =
                new Progress<>(terminal, "reading", intake.documents().size())) {
            List<Reading> readings = desk.read(intake.documents(), progress);
            return new Dossier(
                    intake.documents(),
                    intake.rejected(),
                    readings,
                    Stages.derive(intake.documents(), readings, Ledger.EMPTY),
                    List.of());
        }
    }
}
