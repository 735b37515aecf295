package whence.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import whence.app.terminal.Columns;
import whence.app.terminal.Ink;
import whence.app.terminal.Label;
import whence.conflict.Conflict;
import whence.dossier.ConflictId;
import whence.dossier.Decision;
import whence.dossier.DossierFile;
import whence.dossier.Ledger;
import whence.dossier.Subject;
import whence.text.Document;

/** Where the record contradicts itself. */
@Command(
        name = "conflicts",
        mixinStandardHelpOptions = true,
        description = "Lists where the record contradicts itself, with both passages.")
final class ConflictsCommand implements Callable<Integer> {

    /** Characters of a passage that are quoted. */
    private static final int QUOTED = 400;

    private final Terminal terminal;

    @Mixin
    private DossierArgument dossier = new DossierArgument();

    @Mixin
    private About about = new About();

    ConflictsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (DossierFile file = dossier.toRead(new Renewal(terminal, new Threads()))) {
            List<Document> texts = file.documents();
            ConflictText text = new ConflictText(
                    Label.among(texts),
                    texts,
                    terminal.screen().width(),
                    new Ink(terminal.screen().colour()),
                    QUOTED);
            Ledger ledger = file.ledger();
            List<Conflict> conflicts = file.tables().conflicts(about.words());
            if (conflicts.isEmpty()) {
                terminal.out().println(about.none("conflicts"));
            }
            for (Conflict conflict : conflicts) {
                terminal.out().println(ConflictId.of(conflict));
                text.lines(conflict).forEach(terminal.out()::println);
                ledger.about(conflict)
                        .forEach(decision -> terminal.out().println("    " + Columns.plain(decision.said())));
            }
            long rejected = ledger.inForce().stream()
                    .filter(decision -> decision.kind() == Decision.Kind.REJECT
                            && decision.subjects().stream()
                                    .anyMatch(subject -> subject.topic() == Subject.Topic.CONFLICT))
                    .count();
            if (rejected > 0) {
                terminal.out().println(rejected + " rejected and not listed; whence decisions tells by whom and why");
            }
            return Exit.DONE.code();
        }
    }
}
