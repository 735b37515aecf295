package whence.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import whence.app.json.SameJson;
import whence.entity.NameComparison;

/** Whether two names could be one. */
@Command(
        name = "same",
        mixinStandardHelpOptions = true,
        description = {
            "Could these two names be one person's? Answers same, candidate, different or unknown, and why.",
            "Names may be in any script: 俞强声, Yu Qiangsheng, Yu Chiang-sheng."
        })
final class SameCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "NAME", arity = "0..2", description = "Two names.")
    private List<String> names = List.of();

    @Option(names = "--pairs", paramLabel = "FILE", description = "Many pairs: two names per line, a tab between them.")
    private @Nullable Path pairs;

    @Option(names = "--json", description = "One JSON object per pair and line.")
    private boolean json;

    SameCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (pairs == null && names.size() == 2) {
            print(names.get(0), names.get(1));
        } else if (pairs != null && names.isEmpty()) {
            printAll(pairs);
        } else {
            throw UserError.usage("same needs two names, or --pairs FILE");
        }
        return Exit.DONE.code();
    }

    private void printAll(Path file) {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String[] cells = line.split("\t", -1);
                if (cells.length < 2) {
                    throw UserError.usage(
                            file + " line " + number + ": expected two names with a tab between them, found: " + line);
                }
                print(cells[0], cells[1]);
            }
        } catch (NoSuchFileException missing) {
            throw UserError.usage(file + ": there is no such file");
        } catch (IOException unreadable) {
            throw UserError.usage(file + ": cannot be read: " + unreadable.getMessage());
        }
    }

    private void print(String a, String b) {
        NameComparison comparison = Stages.compare(a, b);
        if (json) {
            JsonLines.print(terminal.out(), SameJson.of(a, b, comparison));
        } else {
            terminal.out().println(comparison.same().word() + ": " + comparison.why());
        }
    }
}
