package whence.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import whence.dossier.DossierFile;
import whence.dossier.FindingsTables;
import whence.text.Known;

/** The documents of a dossier. */
@Command(
        name = "documents",
        mixinStandardHelpOptions = true,
        description = "Lists the documents with what is known about them.")
final class DocumentsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DossierArgument dossier = new DossierArgument();

    @Mixin
    private About about = new About();

    DocumentsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (DossierFile file = dossier.toRead(new Renewal(terminal, new Threads()))) {
            List<FindingsTables.Label> labels = file.tables().labels().stream()
                    .filter(label -> about.words().stream().allMatch(search(label)::contains))
                    .toList();
            Tables.print(terminal, Tables.documents(labels), "documents", about);
            return Exit.DONE.code();
        }
    }

    /** What a document is searched by: its id and all that is known about it. */
    private static String search(FindingsTables.Label label) {
        return (label.id() + " "
                        + label.about().values().stream().map(Known::value).collect(Collectors.joining(" ")))
                .toLowerCase(Locale.ROOT);
    }
}
