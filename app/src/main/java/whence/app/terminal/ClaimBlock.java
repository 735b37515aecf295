package whence.app.terminal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import whence.dossier.Findings.ClaimFile;
import whence.dossier.Findings.State;
import whence.provenance.Chain;
import whence.provenance.Origins;
import whence.reading.Stance;

/**
 * A claim as a block of lines: what is claimed and what became of it, how many really knew, who has it from whom, and
 * why it stands where it stands.
 */
public final class ClaimBlock {

    /** Paths shown before the rest is only counted. */
    private static final int PATHS = 8;

    private final Function<String, Label> labels;
    private final int width;
    private final Ink ink;

    /** {@code labels} tells how a document is called, by its id. */
    public ClaimBlock(Function<String, Label> labels, int width, Ink ink) {
        this.labels = labels;
        this.width = width;
        this.ink = ink;
    }

    /** The block as it stands among others; {@code whole} leaves nothing out. */
    public List<String> lines(ClaimFile file, boolean whole) {
        List<String> lines = new ArrayList<>(title(file));
        lines.add("  " + measure(file));
        lines.addAll(tree(file, whole ? Integer.MAX_VALUE : PATHS));
        new Reasons(labels, whole).sentences(file.origins()).forEach(sentence -> lines.addAll(indented("", sentence)));
        lines.addAll(indented("listed here because: ", file.standing().why()));
        lines.addAll(indented("", "id " + file.claim().id()));
        return lines;
    }

    private List<String> title(ClaimFile file) {
        State state = file.standing().state();
        int room = width - state.word().length() - 2;
        List<String> wrapped =
                Columns.wrap("Claimed: " + Columns.plain(file.claim().text()), room);
        List<String> lines = new ArrayList<>();
        lines.add(ink.bold(Columns.pad(wrapped.get(0), room + 2)) + dyed(state));
        wrapped.stream().skip(1).map(line -> ink.bold("  " + line)).forEach(lines::add);
        return lines;
    }

    private String dyed(State state) {
        return switch (state) {
            case DISPUTED, DENIED, RETRACTED -> ink.red(state.word());
            case ONE_ORIGIN -> ink.yellow(state.word());
            case SEVERAL_ORIGINS -> ink.green(state.word());
        };
    }

    /** "1 to 2 independent origins · 6 reports · 16 June – 24 June 2021". */
    private String measure(ClaimFile file) {
        long reports = file.chains().stream().map(Chain::document).distinct().count();
        List<LocalDate> days = days(file.chains());
        return origins(file) + " · " + reports + (reports == 1 ? " report" : " reports") + " · "
                + (days.isEmpty() ? "dates not known" : Days.range(days.get(0), days.get(days.size() - 1)));
    }

    /** Where nobody asserts a claim, its origins are those of the denial, and it says so. */
    private static String origins(ClaimFile file) {
        Origins origins = file.origins();
        String many = origins.atLeast() == origins.atMost()
                ? String.valueOf(origins.atMost())
                : origins.atLeast() + " to " + origins.atMost();
        boolean denied = file.chains().stream().anyMatch(chain -> chain.stance() == Stance.DENIES);
        String those = origins.atMost() == 1 ? " independent origin" : " independent origins";
        if (file.chains().stream().anyMatch(Chain::asserts)) {
            return many + those;
        }
        return "nobody here asserts it"
                + (denied && origins.atMost() > 0 ? "; " + many + those + " of the denial" : "");
    }

    private List<LocalDate> days(List<Chain> chains) {
        return chains.stream()
                .map(chain -> labels.apply(chain.document()).findDay())
                .flatMap(java.util.Optional::stream)
                .sorted()
                .toList();
    }

    private List<String> tree(ClaimFile file, int most) {
        List<LocalDate> days = days(file.chains());
        boolean withYears = days.stream().map(LocalDate::getYear).distinct().count() > 1;
        List<String> paths = new SourceTree(labels, withYears).lines(file.chains());
        List<String> shown = new ArrayList<>(paths.subList(0, Math.min(most, paths.size())));
        if (shown.size() < paths.size()) {
            int left = paths.size() - shown.size();
            shown.add(left == 1 ? "and 1 more path" : "and " + left + " more paths");
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            boolean last = i == shown.size() - 1;
            List<String> wrapped = Columns.wrap(shown.get(i), width - 6);
            for (int j = 0; j < wrapped.size(); j++) {
                String branch = j > 0 ? (last ? "      " : "  │   ") : last ? "  └ " : "  ├ ";
                lines.add(ink.dim(branch) + wrapped.get(j));
            }
        }
        return lines;
    }

    private List<String> indented(String lead, String words) {
        return Columns.wrap(lead + words, width - 4).stream()
                .map(line -> "    " + ink.dim(line))
                .toList();
    }
}
