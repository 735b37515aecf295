package whence.app.cli;

import java.time.Clock;
import picocli.CommandLine.Option;
import whence.dossier.Decision;

/** Who decides, and why; the time is now. */
final class Signature {

    @Option(names = "--by", paramLabel = "NAME", description = "Who decides (default: your user name).")
    private String by = System.getProperty("user.name", "somebody");

    @Option(names = "--why", paramLabel = "REASON", description = "Why; kept in the ledger.")
    private String why = "";

    Decision.Entry sign() {
        return new Decision.Entry(
                by, Clock.systemUTC().instant().truncatedTo(java.time.temporal.ChronoUnit.SECONDS), why);
    }
}
