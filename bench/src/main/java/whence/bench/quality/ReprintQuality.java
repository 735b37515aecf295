package whence.bench.quality;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import whence.bench.quality.Known.Report;
import whence.reprint.Reprint;
import whence.reprint.Reprints;
import whence.text.Document;

/**
 * Who copied from whom, on a made pile: {@code [--documents N] [--part open|closed] [--seed S] [--errors FILE]}.
 *
 * <p>A pair counts as right where both share wording outside quotation marks, be it that one has it from the other or
 * both from a third, in the pile or not. Direction is asked for only where one is behind the other; of two that have it
 * from a third nobody was first, and a direction given there is counted apart.
 */
public final class ReprintQuality {

    private static final int DOCUMENTS = 20_000;

    private final Known known;
    private final PrintStream errors;
    private final Map<String, Document> documents = new TreeMap<>();
    private final Map<Tie, int[]> found = new EnumMap<>(Tie.class);
    private final Map<String, Integer> wrong = new TreeMap<>();
    private int decided;
    private int rightWay;
    private int askedFor;
    private int between;
    private int betweenDecided;

    private ReprintQuality(MadePile pile, PrintStream errors) {
        this.known = pile.known();
        this.errors = errors;
        pile.documents().forEach(document -> documents.put(document.id(), document));
    }

    public static void main(String[] arguments) throws IOException {
        MadePile pile = MadePile.of(arguments, DOCUMENTS);
        String file = pile.options().getOrDefault("--errors", "");
        try (PrintStream errors = file.isEmpty()
                ? new PrintStream(java.io.OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)
                : new PrintStream(file, StandardCharsets.UTF_8)) {
            new ReprintQuality(pile, errors).measure(Reprints.find(pile.documents()));
        }
    }

    private void measure(List<Reprint> reprints) {
        Set<String> pairs = new HashSet<>();
        for (Reprint reprint : reprints) {
            pairs.add(key(reprint.from(), reprint.to()));
            take(reprint);
        }
        for (List<Report> story : known.stories().values()) {
            for (int i = 0; i < story.size(); i++) {
                for (int j = i + 1; j < story.size(); j++) {
                    Report one = story.get(i);
                    Report other = story.get(j);
                    Tie tie = Tie.between(one, other);
                    counts(tie)[1]++;
                    if (pairs.contains(key(one.id(), other.id()))) {
                        counts(tie)[0]++;
                    } else if (tie == Tie.NEAR_VERBATIM || tie == Tie.PARTIAL) {
                        error("missed " + tie, one, other, "");
                    }
                }
            }
        }
        print(reprints.size());
    }

    private void take(Reprint reprint) {
        Report from = known.getReport(reprint.from());
        Report to = known.getReport(reprint.to());
        Tie tie = from.story().equals(to.story()) ? Tie.between(from, to) : Tie.NONE;
        if (!tie.right()) {
            wrong.merge(from.story().equals(to.story()) ? tie + " " + from.kind() : "two stories", 1, Integer::sum);
            error("wrong " + tie, from, to, reprint.direction().why());
            return;
        }
        boolean forward = known.isAncestor(from.id(), to.id());
        boolean backward = known.isAncestor(to.id(), from.id());
        if (forward == backward) {
            between++;
            betweenDecided += reprint.direction().decided() ? 1 : 0;
        } else {
            askedFor++;
            decided += reprint.direction().decided() ? 1 : 0;
            rightWay += reprint.direction().decided() && forward ? 1 : 0;
            if (reprint.direction().decided() && !forward) {
                error("wrong way", from, to, reprint.direction().why());
            } else if (!reprint.direction().decided()) {
                error(
                        "undecided",
                        forward ? from : to,
                        forward ? to : from,
                        reprint.direction().why());
            }
        }
    }

    /** How many of a kind were found, and how many there are. */
    private int[] counts(Tie tie) {
        return found.computeIfAbsent(tie, unseen -> new int[2]);
    }

    private void print(int all) {
        int right = all - wrong.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf("pairs found %d, of which share wording %d: precision %.4f%n", all, right, share(right, all));
        for (Tie tie : Tie.values()) {
            int[] counts = counts(tie);
            System.out.printf(
                    "  %-13s found %6d of %7d  %.4f%n", tie, counts[0], counts[1], share(counts[0], counts[1]));
        }
        System.out.println("  wrong ones: " + wrong);
        System.out.printf(
                "direction: decided %d of %d (%.3f), right %d (%.3f)%n",
                decided, askedFor, share(decided, askedFor), rightWay, share(rightWay, decided));
        System.out.printf("both from a third: %d, of which given a direction %d%n", between, betweenDecided);
    }

    private void error(String what, Report one, Report other, String why) {
        errors.printf("== %s: %s %s | %s %s | %s%n", what, one.id(), one.kind(), other.id(), other.kind(), why);
        for (Report report : List.of(one, other)) {
            Document document = documents.get(report.id());
            errors.printf(
                    "-- %s %s minute %d%n",
                    report.id(), report.page(), report.page().minute());
            errors.println(document == null ? "" : document.about() + "\n" + document.text());
        }
    }

    private static String key(String one, String other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
