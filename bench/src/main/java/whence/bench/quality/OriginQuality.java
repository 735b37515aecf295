package whence.bench.quality;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import whence.analysis.Analysis;
import whence.analysis.WholeReader;
import whence.bench.quality.Known.Claim;
import whence.bench.quality.Known.Unit;
import whence.claim.Claim.Maker;
import whence.dossier.Findings.ClaimFile;
import whence.dossier.Ledger;
import whence.reading.Reader;
import whence.reading.Reading;
import whence.text.Document;
import whence.text.Span;

/**
 * How many really knew, on a made pile: {@code [--documents N] [--part open|closed] [--seed S] [--errors FILE]}. The whole
 * flow runs; beside it stand three that others use.
 *
 * <p>Claims told in one report only are left out. A claim of the truth is looked up as the found claim most of whose
 * reports tell it in the very passages that tell it in truth; one that is not found is none of the intervals that
 * contain the truth.
 */
public final class OriginQuality {

    private static final int DOCUMENTS = 800;

    /** An interval wider than this tells an analyst little, and is explained among the errors. */
    private static final int WIDE = 2;

    private final MadePile pile;
    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, Tally> tallies = new TreeMap<>();
    private int found;
    private double grouped;

    /** Intervals of one way of counting. */
    private static final class Tally {
        private int claims;
        private int containing;
        private int falselyConfirmed;
        private double width;

        void add(int atLeast, int atMost, int truth) {
            claims++;
            containing += atLeast <= truth && truth <= atMost ? 1 : 0;
            falselyConfirmed += atLeast > truth ? 1 : 0;
            width += atMost - atLeast;
        }

        @Override
        public String toString() {
            return String.format(
                    "contains the truth %.3f, mean width %.2f, false confirmations %.4f (%d claims)",
                    (double) containing / claims, width / claims, (double) falselyConfirmed / claims, claims);
        }
    }

    private OriginQuality(MadePile pile) {
        this.pile = pile;
        pile.documents().forEach(document -> documents.put(document.id(), document));
    }

    public static void main(String[] arguments) throws IOException {
        MadePile pile = MadePile.of(arguments, DOCUMENTS);
        Reader reader = WholeReader.load();
        long start = System.nanoTime();
        List<Reading> readings =
                pile.documents().parallelStream().map(reader::read).toList();
        List<ClaimFile> claims =
                new Analysis().derive(pile.documents(), readings, Ledger.EMPTY).claims();
        System.out.printf("read and traced in %.0f s%n", (System.nanoTime() - start) / 1e9);
        String file = pile.options().getOrDefault("--errors", "");
        try (PrintStream errors = file.isEmpty()
                ? new PrintStream(java.io.OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)
                : new PrintStream(file, StandardCharsets.UTF_8)) {
            new OriginQuality(pile).measure(claims, errors);
        }
    }

    private void measure(List<ClaimFile> files, PrintStream errors) {
        List<Claim> claims = pile.known().claims().stream()
                .filter(claim -> claim.documents().size() > 1)
                .toList();
        TimeOnly timeOnly = new TimeOnly(claims, pile.known());
        for (Claim claim : claims) {
            int truth = claim.independent();
            Optional<ClaimFile> file = find(claim, files);
            int atLeast = file.map(one -> one.origins().atLeast()).orElse(0);
            int atMost = file.map(one -> one.origins().atMost()).orElse(0);
            count("Whence", atLeast, atMost, truth);
            count("Whence, where it can be known" + (claim.knowable() ? "" : " not"), atLeast, atMost, truth);
            count("Whence, stories of kind " + claim.kind(), atLeast, atMost, truth);
            int outlets = Counters.outlets(claim, pile.known());
            count("outlets counted", outlets, outlets, truth);
            int clusters = Counters.clusters(claim, documents);
            count("near-duplicate clusters", clusters, clusters, truth);
            int roots = timeOnly.origins(claim);
            count("time only (NetInf)", roots, roots, truth);
            if (atLeast > truth || truth > atMost || atMost - atLeast > WIDE || file.isEmpty()) {
                explain(claim, file, errors);
            }
        }
        tallies.forEach((what, tally) -> System.out.println(what + ": " + tally));
        System.out.printf(
                "claims found %d of %d; of the reports of a claim, mean share found together %.3f%n",
                found, claims.size(), grouped / claims.size());
    }

    private void count(String what, int atLeast, int atMost, int truth) {
        tallies.computeIfAbsent(what, unseen -> new Tally()).add(atLeast, atMost, truth);
    }

    private Optional<ClaimFile> find(Claim claim, List<ClaimFile> files) {
        Map<ClaimFile, Integer> telling = new HashMap<>();
        for (ClaimFile file : files) {
            Set<String> told = new TreeSet<>();
            for (Maker maker : file.claim().makers()) {
                if (claim.documents().contains(maker.document()) && tells(maker)) {
                    told.add(maker.document());
                }
            }
            if (!told.isEmpty()) {
                telling.put(file, told.size());
            }
        }
        Optional<ClaimFile> best = telling.keySet().stream()
                .max(Comparator.comparing((ClaimFile file) -> telling.getOrDefault(file, 0))
                        .thenComparing(file -> file.claim().id()));
        found += best.isPresent() ? 1 : 0;
        grouped += best.map(file -> (double) telling.getOrDefault(file, 0)
                        / claim.documents().size())
                .orElse(0.0);
        return best;
    }

    private boolean tells(Maker maker) {
        for (Unit unit : pile.known().getReport(maker.document()).units()) {
            if (unit.claims() && maker.event().overlaps(new Span(unit.start(), unit.end()))) {
                return true;
            }
        }
        return false;
    }

    private void explain(Claim claim, Optional<ClaimFile> file, PrintStream errors) {
        errors.printf("== %s%n", claim);
        file.ifPresent(one -> {
            errors.printf(
                    "found %s: %d to %d%n  origins %s%n  reasons %s%n",
                    one.claim().text(),
                    one.origins().atLeast(),
                    one.origins().atMost(),
                    one.origins().list(),
                    one.origins().reasons());
            one.chains().forEach(chain -> errors.println("  chain " + chain));
        });
        for (String id : claim.documents()) {
            Document document = documents.get(id);
            Known.Report report = pile.known().getReport(id);
            errors.printf("-- %s %s from %s %s%n", id, report.kind(), report.parents(), report.page());
            for (Unit unit : report.units()) {
                if (unit.claims() && document != null) {
                    errors.println("   tells: " + document.text().substring(unit.start(), unit.end()));
                }
            }
        }
    }
}
