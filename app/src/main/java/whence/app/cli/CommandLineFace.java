package whence.app.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import whence.dossier.DossierUnavailable;

/** Whence as a command line. */
@Command(
        name = "whence",
        description = "Who says so, who told them, and how many really knew.",
        version = "whence 0.1.0",
        mixinStandardHelpOptions = true)
public final class CommandLineFace {

    private CommandLineFace() {}

    /** Runs one command to its end; never throws. */
    public static int run(Terminal terminal, String... arguments) {
        CommandLine line = new CommandLine(new CommandLineFace());
        line.addSubcommand(new TraceCommand(terminal));
        line.addSubcommand(new ReadCommand(terminal));
        line.addSubcommand(new ReprintsCommand(terminal));
        line.addSubcommand(new SameCommand(terminal));
        line.addSubcommand(new NewCommand(terminal));
        line.addSubcommand(new AddCommand(terminal));
        line.addSubcommand(new ClaimsCommand(terminal));
        line.addSubcommand(new ClaimCommand(terminal));
        line.addSubcommand(new SpreadCommand(terminal));
        line.addSubcommand(new PeopleCommand(terminal));
        line.addSubcommand(new PersonCommand(terminal));
        line.addSubcommand(new RegisterCommand(terminal));
        line.addSubcommand(new TimelineCommand(terminal));
        line.addSubcommand(new ConflictsCommand(terminal));
        line.addSubcommand(new DocumentsCommand(terminal));
        line.addSubcommand(new DecideCommand(terminal));
        line.addSubcommand(new UndoCommand(terminal));
        line.addSubcommand(new DecisionsCommand(terminal));
        line.addSubcommand(new SetCommand(terminal));
        line.addSubcommand(new RemoveCommand(terminal));
        line.addSubcommand(new ReportCommand(terminal));
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(Math.max(80, terminal.screen().width()));
        line.setParameterExceptionHandler((wrong, given) -> sayWrongUsage(terminal, wrong));
        line.setExecutionExceptionHandler((failure, command, given) -> say(terminal, failure));
        int code = line.execute(arguments);
        if (arguments.length == 0) {
            line.usage(terminal.out());
            code = Exit.USAGE.code();
        }
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }

    private static int sayWrongUsage(Terminal terminal, ParameterException wrong) {
        boolean noCommand = wrong instanceof UnmatchedArgumentException
                && wrong.getCommandLine().getParent() == null;
        terminal.say("whence: "
                + (noCommand
                        ? "there is no command "
                                + ((UnmatchedArgumentException) wrong)
                                        .getUnmatched()
                                        .get(0)
                        : wrong.getMessage()));
        terminal.say("Try: " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return Exit.USAGE.code();
    }

    private static int say(Terminal terminal, Exception failure) {
        terminal.say("whence: " + failure.getMessage());
        if (failure instanceof UserError told) {
            return told.exit().code();
        }
        if (failure instanceof DossierUnavailable) {
            return Exit.USAGE.code();
        }
        failure.printStackTrace(terminal.err());
        return Exit.FAILED.code();
    }
}
