package whence.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import whence.dossier.Decision;
import whence.dossier.DossierFile;

/** Takes the last decision back. */
@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        description = "Takes back the last decision that still holds; the ledger remembers both.")
final class UndoCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DossierArgument dossier = new DossierArgument();

    @Mixin
    private Signature signature = new Signature();

    UndoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (DossierFile file = dossier.toWrite()) {
            List<Decision> held = file.ledger().inForce();
            if (held.isEmpty()) {
                throw UserError.usage("there is no decision to take back");
            }
            file.append(new Decision(Decision.Kind.UNDO, List.of(), "", signature.sign()));
            new Renewal(terminal, new Threads()).renew(file);
            terminal.out().println("taken back: " + LedgerText.line(held.get(held.size() - 1)));
            return Exit.DONE.code();
        }
    }
}
