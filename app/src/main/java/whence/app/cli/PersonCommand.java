package whence.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import whence.dossier.Decision;
import whence.dossier.DossierFile;
import whence.entity.Entity;

/** One person or body in full. */
@Command(
        name = "person",
        mixinStandardHelpOptions = true,
        description = "Shows one person or body in full: all names, offices and ties as stated, who it may also be,"
                + " and what is claimed about it and about those it is tied to.")
final class PersonCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DossierArgument dossier = new DossierArgument();

    @Parameters(index = "1", paramLabel = "ID", description = "The id, as people lists it.")
    private String id = "";

    PersonCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (DossierFile file = dossier.toRead(new Renewal(terminal, new Threads()))) {
            Entity entity = file.tables()
                    .findEntity(id)
                    .orElseThrow(() -> UserError.usage(
                            "no person or body " + id + " in " + dossier.file() + "; whence people lists them"));
            new PersonText(terminal, file.tables(), file.documents())
                    .print(
                            entity,
                            file.ledger().about(entity).stream()
                                    .map(Decision::said)
                                    .toList());
            return Exit.DONE.code();
        }
    }
}
