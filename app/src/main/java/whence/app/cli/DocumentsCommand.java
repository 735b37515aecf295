package whence.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import whence.dossier.DossierFile;

/** The documents of a dossier. */
@Command(
        name = "documents",
        mixinStandardHelpOptions = true,
        description = "Lists the documents with what is known about them.")
final class DocumentsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DossierArgument dossier = new DossierArgument();

    DocumentsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (DossierFile file = dossier.toRead(new Renewal(terminal, new Threads()))) {
            Tables.print(terminal, Tables.documents(file.tables().labels()));
            return Exit.DONE.code();
        }
    }
}
