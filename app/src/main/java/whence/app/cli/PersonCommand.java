package whence.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import whence.dossier.DossierFile;
import whence.entity.Entity;

/** One person or body in full. */
@Command(
        name = "person",
        mixinStandardHelpOptions = true,
        description = "Shows one person or body in full: all names, offices as stated, ties, and who it may also be.")
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
            new PersonText(terminal, file.tables()).print(entity);
            return Exit.DONE.code();
        }
    }
}
