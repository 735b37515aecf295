package whence.app.terminal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import whence.provenance.TakenBack;
import whence.spread.Spread;
import whence.spread.Spread.Step;
import whence.spread.Spread.Tally;
import whence.spread.Spread.What;

/**
 * How a claim travelled, a line for each day and deed: {@code 17 Jun  ○  Daily Courier and Northern Post repeat it, from
 * Harbour Letter}. Signs repeat what the words say, so that neither colour nor sign is needed to read it.
 */
public final class SpreadLines {

    /** Outlets that do the same on one day, told by name before the rest is counted. */
    private static final int NAMED = 4;

    private static final String NO_DAY = "no day";

    private final Function<String, Label> labels;
    private final int width;
    private final Ink ink;

    public SpreadLines(Function<String, Label> labels, int width, Ink ink) {
        this.labels = labels;
        this.width = width;
        this.ink = ink;
    }

    public List<String> of(Spread spread) {
        List<String> lines = new ArrayList<>(tally(spread.tally()));
        boolean years = spread.steps().stream()
                        .flatMap(step -> step.findDay().stream())
                        .map(LocalDate::getYear)
                        .distinct()
                        .count()
                > 1;
        int column = years ? 13 : 8;
        String before = "";
        for (List<Step> alike : groups(spread.steps())) {
            String day =
                    alike.get(0).findDay().map(date -> Days.brief(date, years)).orElse(NO_DAY);
            lines.addAll(line(day.equals(before) ? "" : day, column, alike));
            before = day;
        }
        return lines;
    }

    private List<String> tally(Tally tally) {
        List<String> told = new ArrayList<>();
        told.add(count(tally.stand(), "report still stands", "reports still stand"));
        if (tally.corrected() > 0) {
            told.add(count(tally.corrected(), "corrected itself", "corrected themselves"));
        }
        if (tally.sourceTookBack() > 0) {
            told.add(count(
                    tally.sourceTookBack(),
                    "hangs on a source that took it back",
                    "hang on a source that took it back"));
        }
        if (tally.against() > 0) {
            told.add(count(tally.against(), "denies or doubts it", "deny or doubt it"));
        }
        return Columns.wrap(String.join(" · ", told), width);
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** Steps of one day that differ in the outlet only are told in one line. */
    private List<List<Step>> groups(List<Step> steps) {
        Map<String, List<Step>> groups = new LinkedHashMap<>();
        for (Step step : steps) {
            boolean own = step.what() == What.TOOK_BACK || step.what() == What.DENIED;
            String who = own ? step.place().outlet() : "";
            groups.computeIfAbsent(
                            step.day() + "\t" + step.what() + "\t" + who + "\t" + rest(step), key -> new ArrayList<>())
                    .add(step);
        }
        return List.copyOf(groups.values());
    }

    private List<String> line(String day, int column, List<Step> alike) {
        Step step = alike.get(0);
        List<String> outlets = alike.stream()
                .map(one -> Columns.plain(one.place().outlet()))
                .distinct()
                .toList();
        String words = names(outlets) + " " + deed(step.what(), outlets.size() > 1) + rest(step);
        List<String> wrapped = Columns.wrap(Columns.plain(words), width - column - 3);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < wrapped.size(); i++) {
            String lead =
                    i == 0 ? ink.dim(Columns.pad(day, column)) + dyed(step, sign(step)) + "  " : " ".repeat(column + 3);
            lines.add(lead + dyed(step, wrapped.get(i)));
        }
        return lines;
    }

    private static String names(List<String> outlets) {
        if (outlets.size() == 1) {
            return outlets.get(0);
        }
        int shown = Math.min(NAMED, outlets.size());
        int left = outlets.size() - shown;
        return left > 0
                ? String.join(", ", outlets.subList(0, shown)) + " and " + left + " more"
                : String.join(", ", outlets.subList(0, shown - 1)) + " and " + outlets.get(shown - 1);
    }

    private static String deed(What what, boolean many) {
        return switch (what) {
            case FIRST -> many ? "tell it first" : "tells it first";
            case REPEATED -> many ? "repeat it" : "repeats it";
            case ALTERED -> many ? "tell it altered" : "tells it altered";
            case DENIED -> "has a denial";
            case DOUBTED -> many ? "have doubts" : "has doubts";
            case TOOK_BACK -> "has it taken back";
            case MENTIONED -> many ? "mention it" : "mentions it";
        };
    }

    /** From whom, altered in what, and what became of it since. */
    private String rest(Step step) {
        String altered = step.how().altered().isEmpty()
                ? ""
                : " (" + Columns.plain(step.how().altered()) + ")";
        return altered
                + from(step)
                + step.how().findTakenBack().map(SpreadLines::since).orElse("");
    }

    private String from(Step step) {
        boolean speaks = step.what() == What.DENIED || step.what() == What.DOUBTED || step.what() == What.TOOK_BACK;
        if (step.from().isEmpty()) {
            return speaks ? ", in its own voice" : copied(step);
        }
        return speaks
                ? ", by " + Columns.plain(last(step.from()))
                : ", from " + Columns.plain(String.join(" ← ", step.from()));
    }

    private static String last(List<String> names) {
        return names.get(names.size() - 1);
    }

    private String copied(Step step) {
        return step.how().copied().isEmpty()
                ? ", naming no source"
                : ", naming no source, in the words of "
                        + labels.apply(step.how().copied()).name();
    }

    private static String since(TakenBack taken) {
        return switch (taken.how()) {
            case CORRECTED_ITSELF -> " [corrected itself since]";
            case SOURCE_TOOK_IT_BACK -> " [" + Columns.plain(taken.by()) + " took it back; this report did not]";
        };
    }

    private static String sign(Step step) {
        if (step.how().takenBack() != null) {
            return "†";
        }
        return switch (step.what()) {
            case FIRST -> "●";
            case REPEATED -> "○";
            case ALTERED -> "≈";
            case DENIED, DOUBTED -> "×";
            case TOOK_BACK -> "↶";
            case MENTIONED -> "·";
        };
    }

    private String dyed(Step step, String words) {
        if (step.how().takenBack() != null) {
            return ink.yellow(words);
        }
        return switch (step.what()) {
            case FIRST -> ink.bold(words);
            case DENIED, DOUBTED, TOOK_BACK -> ink.red(words);
            case REPEATED -> words;
            case ALTERED, MENTIONED -> ink.dim(words);
        };
    }
}
