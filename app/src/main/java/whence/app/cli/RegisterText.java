package whence.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import whence.app.terminal.Columns;
import whence.app.terminal.Ink;
import whence.app.terminal.Label;
import whence.dossier.Findings.State;
import whence.reading.Stance;
import whence.register.Register;
import whence.register.Register.Against;
import whence.register.Register.Claimed;
import whence.register.Register.LeftOut;
import whence.register.Register.Row;
import whence.register.Register.Sort;
import whence.time.Interval;

/** A register for the eye: a block for each person, denials in the line below assertions, and what was left out. */
final class RegisterText {

    /** Names and documents that are told before the rest is only counted. */
    private static final int TOLD = 8;

    private final Function<String, Label> labels;
    private final int width;
    private final Ink ink;

    RegisterText(Terminal terminal, Function<String, Label> labels) {
        this.labels = labels;
        this.width = Math.min(110, terminal.screen().width());
        this.ink = new Ink(terminal.screen().colour());
    }

    List<String> lines(Register register, Sort sort) {
        List<String> lines = new ArrayList<>();
        int many = register.rows().size();
        String head = "Claimed to have " + register.kind().words().english() + " ("
                + register.kind().words().chinese() + "): " + many + (many == 1 ? " person" : " people")
                + (many > 1 ? ", by " + sort.word() : "");
        Columns.wrap(head, width).forEach(line -> lines.add(ink.bold(line)));
        Columns.wrap("This is what is claimed, not what is known. It lists holders of a stated office only.", width)
                .forEach(line -> lines.add(ink.dim(line)));
        int number = 0;
        for (Row row : register.rows()) {
            lines.add("");
            lines.addAll(block(++number, row));
        }
        List<String> left = leftOut(register.leftOut());
        if (!left.isEmpty()) {
            lines.add("");
            left.forEach(sentence -> Columns.wrap(sentence, width).forEach(line -> lines.add(ink.dim(line))));
        }
        return lines;
    }

    private List<String> block(int number, Row row) {
        List<String> lines = new ArrayList<>(title(number, row));
        add(
                lines,
                row.person().office() + " · rank: " + row.person().rank().words() + " ("
                        + row.person().rank().why() + ")");
        Claimed claimed = row.claimed();
        add(
                lines,
                "claimed: " + reports(claimed) + " · " + origins(claimed) + " · "
                        + when(row.told().when())
                        + (row.told().countries().isEmpty()
                                ? ""
                                : " · naming " + String.join(", ", row.told().countries())));
        add(lines, "denied:  " + against(claimed, Stance.DENIES, "nobody here denies it"));
        String taken = against(claimed, Stance.RETRACTS, "");
        if (!taken.isEmpty()) {
            add(lines, "taken back: " + taken);
        }
        String doubted = against(claimed, Stance.DOUBTS, "");
        if (!doubted.isEmpty()) {
            add(lines, "doubted: " + doubted);
        }
        add(
                lines,
                "whence person shows " + row.person().id() + ", whence claim " + String.join(", ", claimed.claims()));
        return lines;
    }

    private List<String> title(int number, Row row) {
        State state = row.claimed().state();
        int room = width - state.word().length() - 2;
        String names = number + "  "
                + row.person().names().stream()
                        .map(Columns::plain)
                        .distinct()
                        .limit(TOLD)
                        .collect(Collectors.joining(", "));
        List<String> wrapped = Columns.wrap(names, room);
        List<String> lines = new ArrayList<>();
        lines.add(ink.bold(Columns.pad(wrapped.get(0), room + 2)) + dyed(state));
        wrapped.stream().skip(1).map(line -> ink.bold("   " + line)).forEach(lines::add);
        return lines;
    }

    private String dyed(State state) {
        return switch (state) {
            case DISPUTED, DENIED, RETRACTED -> ink.red(state.word());
            case ONE_ORIGIN -> ink.yellow(state.word());
            case SEVERAL_ORIGINS -> ink.green(state.word());
        };
    }

    private String reports(Claimed claimed) {
        int many = claimed.reports().size();
        if (many == 0) {
            return "nobody here asserts it";
        }
        List<String> names = claimed.reports().stream()
                .map(document -> labels.apply(document).name())
                .distinct()
                .toList();
        return many + (many == 1 ? " report" : " reports") + " (" + told(names) + ")";
    }

    private static String origins(Claimed claimed) {
        int least = claimed.origins().atLeast();
        int most = claimed.origins().atMost();
        return (least == most ? String.valueOf(most) : least + " to " + most)
                + (most == 1 ? " independent origin" : " independent origins");
    }

    private static String when(Interval when) {
        return when.from() == null && when.to() == null ? "time not told" : Tables.when(when);
    }

    private String against(Claimed claimed, Stance stance, String none) {
        List<String> said = claimed.against().stream()
                .filter(one -> one.stance() == stance)
                .map(this::by)
                .distinct()
                .toList();
        return said.isEmpty() ? none : "by " + told(said);
    }

    private String by(Against one) {
        String outlet = labels.apply(one.document()).name();
        String by = Columns.plain(one.by());
        return by.equals(outlet) ? by : by + " (" + outlet + ")";
    }

    private static String told(List<String> all) {
        return String.join(", ", all.subList(0, Math.min(TOLD, all.size())))
                + (all.size() > TOLD ? " and " + (all.size() - TOLD) + " more" : "");
    }

    private static List<String> leftOut(LeftOut left) {
        List<String> lines = new ArrayList<>();
        int many = left.withoutOffice().size();
        if (many > 0) {
            lines.add("Not listed, for no document states an office: "
                    + told(left.withoutOffice().stream().map(Columns::plain).toList()) + ".");
        }
        if (left.ofNobody() > 0) {
            lines.add("Not listed, for nobody is named of whom it is told: " + claims(left.ofNobody()) + ".");
        }
        if (left.rejected() > 0) {
            lines.add("Not listed, for the analyst rejected it: " + claims(left.rejected()) + ".");
        }
        return lines;
    }

    private static String claims(int many) {
        return many == 1 ? "1 claim" : many + " claims";
    }

    private void add(List<String> lines, String words) {
        List<String> wrapped = Columns.wrap(Columns.plain(words), width - 7);
        for (int i = 0; i < wrapped.size(); i++) {
            lines.add((i == 0 ? "   " : "     ") + wrapped.get(i));
        }
    }
}
