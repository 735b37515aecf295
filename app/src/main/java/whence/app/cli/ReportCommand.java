package whence.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import whence.dossier.Dossier;
import whence.dossier.DossierFile;

/** A report of a dossier. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Writes one self-contained page: claims with their chains, people, timeline, conflicts.")
final class ReportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DossierArgument dossier = new DossierArgument();

    @Mixin
    private About about = new About();

    @Mixin
    private Masked masked = new Masked();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "Where the page is written.")
    private Path output = Path.of("report.html");

    ReportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (DossierFile file = dossier.toRead(new Renewal(terminal, new Threads()))) {
            Dossier whole = new Renewal(terminal, new Threads()).whole(file);
            masked.write(
                    terminal, output, String.valueOf(dossier.file().getFileName()), Focus.on(whole, about.words()));
            return Exit.DONE.code();
        }
    }
}
