package whence.app.cli;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import whence.app.terminal.Columns;
import whence.dossier.Decision;
import whence.dossier.DossierFile;
import whence.dossier.Ledger;
import whence.entity.Entity;
import whence.reading.EntityKind;

/** Who is named in a dossier. */
@Command(
        name = "people",
        mixinStandardHelpOptions = true,
        description =
                "Lists the people that are named, the most often named first; --all lists bodies, places and offices too.")
final class PeopleCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DossierArgument dossier = new DossierArgument();

    @Mixin
    private About about = new About();

    @Option(names = "--all", description = "Show all of them.")
    private boolean all;

    PeopleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (DossierFile file = dossier.toRead(new Renewal(terminal, new Threads()))) {
            List<Entity> entities = file.tables().entities(about.words()).stream()
                    .filter(entity -> all || entity.kind() == EntityKind.PERSON)
                    .sorted(Comparator.comparing(
                                    (Entity entity) -> -entity.mentions().size())
                            .thenComparing(Entity::id))
                    .toList();
            Ledger ledger = file.ledger();
            List<Entity> kept =
                    entities.stream().filter(entity -> !ledger.rejects(entity)).toList();
            Tables.print(terminal, Tables.entities(kept), "people", about);
            entities.stream()
                    .filter(ledger::rejects)
                    .forEach(entity -> terminal.out()
                            .println("not listed: " + entity.id() + " " + Columns.plain(entity.name()) + ", "
                                    + Columns.plain(last(ledger.about(entity)).said())));
            return Exit.DONE.code();
        }
    }

    private static Decision last(List<Decision> decisions) {
        return decisions.get(decisions.size() - 1);
    }
}
