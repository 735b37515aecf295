package whence.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import whence.dossier.DossierFile;
import whence.dossier.Findings.ClaimFile;

/** The claims of a dossier, the most worthy of attention first. */
@Command(
        name = "claims",
        mixinStandardHelpOptions = true,
        description = "Lists the claims, the most worthy of attention first.")
final class ClaimsCommand implements Callable<Integer> {

    /** Rows shown before the rest is only counted. */
    private static final int MOST = 40;

    private final Terminal terminal;

    @Mixin
    private DossierArgument dossier = new DossierArgument();

    @Mixin
    private About about = new About();

    @Option(names = "--all", description = "Show all of them.")
    private boolean all;

    ClaimsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (DossierFile file = dossier.toRead(new Renewal(terminal, new Threads()))) {
            List<ClaimFile> claims = file.tables().claims(about.words(), all ? Integer.MAX_VALUE : MOST);
            Tables.print(terminal, Tables.claims(claims), "claims", about);
            int left = file.tables().countClaims(about.words()) - claims.size();
            if (left > 0) {
                terminal.out().println(left + " more; --all shows them");
            }
            return Exit.DONE.code();
        }
    }
}
