package whence.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import whence.app.csv.Csv;
import whence.app.csv.RegisterCsv;
import whence.app.json.RegisterJson;
import whence.app.mask.Masking;
import whence.app.terminal.Label;
import whence.dossier.Dossier;
import whence.dossier.DossierFile;
import whence.register.EventKind;
import whence.register.Register;
import whence.register.Register.Sort;

/** The people about whom an event of one kind is claimed. */
@Command(
        name = "register",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the holders of a stated office about whom an event of one kind is claimed, with who says so, who"
                    + " denies it, and how many really knew.",
            "No row says more than that something is claimed."
        })
final class RegisterCommand implements Callable<Integer> {

    /** Spreadsheets take a file that begins with this for UTF-8. */
    private static final String MARK = "\ufeff";

    private final Terminal terminal;

    @Mixin
    private DossierArgument dossier = new DossierArgument();

    @Mixin
    private About about = new About();

    @Option(
            names = "--event",
            paramLabel = "KIND",
            required = true,
            description =
                    "What is claimed to have happened: defected, detained, dismissed, died, vanished, ...; also in Chinese.")
    private String event = "";

    @Option(
            names = "--sort",
            paramLabel = "BY",
            description = "Order by rank (the highest first), date (the earliest first) or origins (the most first).")
    private Sort sort = Sort.RANK;

    @Option(names = "--csv", description = "Print a table for spreadsheets; ways to reach a person are hidden.")
    private boolean csv;

    @Option(names = "--json", description = "Print one JSON object, for machines; not masked.")
    private boolean json;

    @Option(names = "--unmask", description = "Show in the table for spreadsheets also ways to reach a person.")
    private boolean unmask;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there instead; with neither --json nor --csv, a table for spreadsheets.")
    private @Nullable Path output;

    RegisterCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        EventKind kind = EventKind.find(event)
                .orElseThrow(() -> UserError.usage("there is no kind of event \"" + event + "\"; --event takes "
                        + EventKind.all().stream()
                                .map(known ->
                                        known.name() + " (" + known.words().chinese() + ")")
                                .collect(Collectors.joining(", "))));
        if (json && csv) {
            throw UserError.usage("--json and --csv cannot both be printed");
        }
        try (DossierFile file = dossier.toRead(new Renewal(terminal, new Threads()))) {
            Dossier whole = Focus.on(new Renewal(terminal, new Threads()).whole(file), about.words());
            Register register = Stages.register(whole, kind).sorted(sort);
            if (output != null) {
                write(output, register);
            } else if (json) {
                JsonLines.print(terminal.out(), RegisterJson.of(register));
            } else if (csv) {
                terminal.out().print(csv(register));
            } else {
                new RegisterText(terminal, Label.among(whole.documents()))
                        .lines(register, sort)
                        .forEach(terminal.out()::println);
            }
            return Exit.DONE.code();
        }
    }

    private String csv(Register register) {
        return RegisterCsv.of(register, new Csv(unmask ? Masking.NONE : Masking.ofWaysToReach()));
    }

    private void write(Path file, Register register) {
        try {
            Files.writeString(
                    file, json ? RegisterJson.of(register) + "\n" : MARK + csv(register), StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new UserError(file + " cannot be written: " + unwritable.getMessage(), Exit.FAILED);
        }
        terminal.err().println("whence: wrote " + file);
    }
}
