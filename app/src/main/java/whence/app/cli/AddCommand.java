package whence.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import whence.dossier.Dossier;
import whence.dossier.DossierFile;
import whence.ingest.Intake;
import whence.reading.Reading;
import whence.text.Document;

/** Reads what is new and brings everything derived up to date. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = {
            "Reads what is new, adds it to the dossier, and brings everything derived up to date.",
            "The same document again changes nothing; the same address with another text is a new version,"
                    + " and what was changed is shown."
        })
final class AddCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DossierArgument dossier = new DossierArgument();

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "INPUT", description = Inputs.WHAT)
    private List<String> given = List.of();

    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private ReferenceFiles references = new ReferenceFiles();

    @Mixin
    private Threads threads = new Threads();

    AddCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (given.isEmpty() && references.isEmpty()) {
            throw UserError.usage("add needs something to add: a file, a folder, an address, - or --reference FILE");
        }
        try (DossierFile file = dossier.toWrite()) {
            Intake intake = references.join(terminal, inputs.take(terminal, given));
            List<Document> before = file.versions();
            List<Document> fresh = intake.documents().stream()
                    .filter(document -> !file.knows(document))
                    .toList();
            read(file, fresh);
            Renewal renewal = new Renewal(terminal, threads);
            String known = intake.documents().size() > fresh.size()
                    ? ", " + (intake.documents().size() - fresh.size()) + " known already"
                    : "";
            terminal.out().println(fresh.size() + " added" + known);
            new ChangesText(terminal).print(before, fresh);
            if (!file.isUpToDate(Stages.VERSION)) {
                Dossier renewed = renewal.renew(file);
                terminal.out()
                        .println(renewed.documents().size() + " documents, "
                                + renewed.findings().claims().size() + " claims, "
                                + renewed.findings().conflicts().size() + " conflicts");
                Stages.compared(renewed).forEach(terminal.out()::println);
            }
            return Inputs.exit(intake).code();
        }
    }

    /** Each document goes in as soon as it is read: a process that is killed loses at most the one it was reading. */
    private void read(DossierFile file, List<Document> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        List<Document> left = new ArrayList<>(fresh);
        try (Desk desk = threads.desk();
                Progress<Reading> progress = new Progress<>(terminal, "reading", fresh.size())) {
            desk.read(fresh, reading -> {
                Document document = left.remove(0);
                file.add(document, reading, Renewal.key(document));
                progress.accept(reading);
            });
        }
    }
}
