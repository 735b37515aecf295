package whence.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import whence.app.terminal.Label;
import whence.dossier.DossierFile;
import whence.dossier.Findings.ClaimFile;
import whence.dossier.FindingsTables;

/** One claim in full. */
@Command(
        name = "claim",
        mixinStandardHelpOptions = true,
        description = "Shows one claim in full: every chain, every reason, its life.")
final class ClaimCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DossierArgument dossier = new DossierArgument();

    @Parameters(index = "1", paramLabel = "ID", description = "The id of the claim, as claims lists it.")
    private String id = "";

    ClaimCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (DossierFile file = dossier.toRead(new Renewal(terminal, new Threads()))) {
            ClaimFile claim = file.tables()
                    .findClaim(id)
                    .orElseThrow(() ->
                            UserError.usage("no claim " + id + " in " + dossier.file() + "; whence claims lists them"));
            FindingsTables tables = file.tables();
            new ClaimText(terminal, Label.by(id -> tables.findLabel(id).map(FindingsTables.Label::withoutText)))
                    .print(claim);
            return Exit.DONE.code();
        }
    }
}
