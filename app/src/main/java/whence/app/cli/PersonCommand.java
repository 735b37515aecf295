package whence.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
                + " what is claimed about it, what only names it, what it is said to claim or deny itself, and what is claimed"
                + " about those it is tied to.")
final class PersonCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DossierArgument dossier = new DossierArgument();

    @Parameters(index = "1", paramLabel = "ID", description = "The id, as people lists it, or a name.")
    private String id = "";

    PersonCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The only one who bears a name that was given for an id. */
    private Entity named(DossierFile file) {
        List<Entity> bearers = file.tables().entities(List.of()).stream()
                .filter(entity ->
                        entity.names().stream().anyMatch(name -> name.text().equalsIgnoreCase(id)))
                .toList();
        if (bearers.size() > 1) {
            throw UserError.usage(bearers.size() + " in " + dossier.file() + " are called " + id + ": "
                    + bearers.stream().map(Entity::id).collect(Collectors.joining(", ")) + "; give one of these ids");
        }
        return bearers.stream()
                .findFirst()
                .orElseThrow(() -> UserError.usage(
                        "no person or body " + id + " in " + dossier.file() + "; whence people lists them"));
    }

    @Override
    public Integer call() {
        try (DossierFile file = dossier.toRead(new Renewal(terminal, new Threads()))) {
            Entity entity = file.tables().findEntity(id).orElseGet(() -> named(file));
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
