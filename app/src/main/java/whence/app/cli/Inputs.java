package whence.app.cli;

import java.util.List;
import picocli.CommandLine.Option;
import whence.app.terminal.Columns;
import whence.ingest.Ingest;
import whence.ingest.Intake;
import whence.ingest.Settings;

/** The way in for what a command is to work on. */
final class Inputs {

    /** What may be given; each command tells where it expects them. */
    static final String WHAT = "A file, a folder, an http(s) address, or - for standard input.";

    @Option(names = "--allow-private", description = "Also fetch addresses inside this machine or the local network.")
    private boolean allowPrivate;

    /** Takes everything in, and names on standard error what had to be turned away. */
    Intake take(Terminal terminal, List<String> inputs) {
        Intake intake = new Ingest(
                        Settings.usual().withAllowPrivate(allowPrivate).withStandardInput(terminal.in()))
                .take(inputs);
        intake.rejected()
                .forEach(one -> terminal.say("whence: rejected " + Columns.plain(one.input()) + ": " + one.reason()));
        return intake;
    }

    /** What the pile is called: the one thing that was given, or how many there were. */
    static String name(List<String> inputs) {
        return inputs.size() == 1 ? inputs.get(0) : inputs.size() + " inputs";
    }

    static Exit exit(Intake intake) {
        return intake.rejected().isEmpty() ? Exit.DONE : Exit.SOME_REJECTED;
    }
}
