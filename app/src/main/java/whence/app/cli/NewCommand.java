package whence.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import whence.dossier.DossierFile;

/** An empty dossier. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Makes an empty dossier: one file that will hold the documents, what was read in them, and your"
                + " decisions.")
final class NewCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DossierArgument dossier = new DossierArgument();

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        DossierFile.create(dossier.file());
        terminal.err().println("whence: made " + dossier.file());
        return Exit.DONE.code();
    }
}
