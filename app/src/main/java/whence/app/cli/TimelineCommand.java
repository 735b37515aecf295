package whence.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import whence.dossier.DossierFile;

/** What is said to have happened when. */
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        description = "Lists what is said to have happened, by the time it is said to have happened.")
final class TimelineCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DossierArgument dossier = new DossierArgument();

    @Mixin
    private About about = new About();

    TimelineCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (DossierFile file = dossier.toRead(new Renewal(terminal, new Threads()))) {
            Tables.print(terminal, Tables.timeline(file.tables().events(about.words())), "dated events", about);
            return Exit.DONE.code();
        }
    }
}
