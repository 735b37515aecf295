package whence.app.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import whence.app.json.CodePoints;
import whence.app.json.DerivationJson;
import whence.app.terminal.Columns;
import whence.ingest.Intake;
import whence.reprint.Reprint;

/** Who copied from whom, by wording alone. */
@Command(
        name = "reprints",
        mixinStandardHelpOptions = true,
        description = "Shows who copied from whom, by wording alone. Fast: no language is analysed.")
final class ReprintsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "INPUT", description = Inputs.WHAT)
    private List<String> given = List.of();

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(names = "--json", description = "One JSON object per copy and line.")
    private boolean json;

    ReprintsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Intake intake = inputs.take(terminal, given);
        Map<String, CodePoints> texts = new HashMap<>();
        intake.documents().forEach(document -> texts.put(document.id(), CodePoints.of(document.text())));
        List<Reprint> found = Stages.findReprints(intake.documents());
        found.forEach(reprint -> print(reprint, texts));
        if (found.isEmpty() && !json) {
            terminal.out().println("No two of these documents share enough wording to be copies.");
        }
        return Inputs.exit(intake).code();
    }

    private void print(Reprint reprint, Map<String, CodePoints> texts) {
        if (json) {
            JsonLines.print(terminal.out(), DerivationJson.of(reprint, texts));
        } else {
            String between = reprint.direction().decided() ? " was copied by " : " shares wording with ";
            terminal.out().println(Columns.plain(reprint.from()) + between + Columns.plain(reprint.to()));
            terminal.out().println("  " + Columns.plain(reprint.direction().why()));
        }
    }
}
