package whence.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import whence.dossier.Decision;
import whence.dossier.DossierFile;

/** Takes a document out. */
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        description = "Takes a document out of everything derived; undo brings it back.")
final class RemoveCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DossierArgument dossier = new DossierArgument();

    @Parameters(index = "1", paramLabel = "DOC", description = "The id of the document, as documents lists it.")
    private String document = "";

    @Mixin
    private Signature signature = new Signature();

    RemoveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (DossierFile file = dossier.toWrite()) {
            Decision decision = new Decision(
                    Decision.Kind.REMOVE, List.of(new Subjects(file).getDocument(document)), "", signature.sign());
            file.append(decision);
            new Renewal(terminal, new Threads()).renew(file);
            terminal.out().println(LedgerText.line(decision));
            return Exit.DONE.code();
        }
    }
}
