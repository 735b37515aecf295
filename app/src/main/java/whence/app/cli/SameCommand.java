package whence.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import whence.app.json.SameJson;
import whence.app.terminal.Columns;
import whence.entity.Among;
import whence.entity.NameComparison;

/** Whether two names could be one, or whom of a list one name may mean. */
@Command(
        name = "same",
        mixinStandardHelpOptions = true,
        description = {
            "Could these two names be one person's? Answers same, candidate, different or unknown, and why.",
            "Names may be in any script: 俞强声, Yu Qiangsheng, Yu Chiang-sheng.",
            "With --among it looks one name up in a list and shows who may be meant, the likeliest first."
        })
final class SameCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "NAME", arity = "0..2", description = "Two names, or one with --among.")
    private List<String> names = List.of();

    @Option(names = "--pairs", paramLabel = "FILE", description = "Many pairs: two names per line, a tab between them.")
    private @Nullable Path pairs;

    @Option(
            names = "--among",
            paramLabel = "FILE",
            description =
                    "A list of people: one name per line, or a table with tabs that has a column called name or person.")
    private @Nullable Path among;

    @Option(names = "--most", paramLabel = "N", description = "With --among: no more than so many (${DEFAULT-VALUE}).")
    private int most = 20;

    @Option(names = "--json", description = "One JSON object per pair and line.")
    private boolean json;

    SameCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (pairs == null && among == null && names.size() == 2) {
            print(names.get(0), names.get(1), Stages.compare(names.get(0), names.get(1)));
            return Exit.DONE.code();
        }
        if (pairs != null && among == null && names.isEmpty()) {
            return end(new NamePairs(pairs, (compared, comparisons) -> {
                        for (int i = 0; i < compared.size(); i++) {
                            print(compared.get(i).a(), compared.get(i).b(), comparisons.get(i));
                        }
                    })
                    .run());
        }
        if (among != null && pairs == null && names.size() == 1 && most > 0) {
            return lookUp(names.get(0), NameFile.read(among));
        }
        throw UserError.usage("same needs two names, or --pairs FILE, or one name and --among FILE");
    }

    private int lookUp(String name, NameFile list) {
        List<Among.Found> found = Among.of(list.names()).find(name, most);
        for (Among.Found one : found) {
            if (json) {
                print(name, one.name(), one.comparison());
            } else {
                terminal.out().println(Columns.plain(one.name()) + "\n  " + shown(one.comparison()));
            }
        }
        if (found.isEmpty() && !json) {
            terminal.out().println("nobody of the " + list.names().size() + " names may be meant");
        }
        return end(list.rejected());
    }

    private int end(List<String> rejected) {
        rejected.forEach(terminal::say);
        return (rejected.isEmpty() ? Exit.DONE : Exit.SOME_REJECTED).code();
    }

    private void print(String a, String b, NameComparison comparison) {
        if (json) {
            JsonLines.print(terminal.out(), SameJson.of(a, b, comparison));
        } else {
            terminal.out().println(shown(comparison));
        }
    }

    /** A list of names is not trusted: what would steer the terminal is left out. */
    private static String shown(NameComparison comparison) {
        return comparison.same().word() + ": " + Columns.plain(comparison.why());
    }
}
