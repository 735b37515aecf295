package whence.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import whence.analysis.Analysis;
import whence.analysis.WholeReader;
import whence.claim.Claim;
import whence.claim.Claims;
import whence.claim.Pile;
import whence.conflict.Conflicts;
import whence.conflict.Evidence;
import whence.dossier.DossierFile;
import whence.dossier.Ledger;
import whence.dossier.Rulings;
import whence.entity.Cast;
import whence.entity.Naming;
import whence.provenance.Provenance;
import whence.provenance.Provenance.Traced;
import whence.reading.Reading;
import whence.reprint.PairMemory;
import whence.reprint.Reprint;
import whence.reprint.Reprints;
import whence.text.Document;
import whence.timeline.Timeline;

/**
 * Where the time of deriving goes: {@code DeriveSpeed DOSSIER [ROUNDS]}. Runs the steps of the flow one by one over a
 * dossier that is there, then the whole flow.
 */
public final class DeriveSpeed {

    /** As commands name it. */
    private static final String READER = "reader " + WholeReader.VERSION;

    private DeriveSpeed() {}

    public static void main(String[] arguments) {
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        try (DossierFile file = DossierFile.openToRead(Path.of(arguments[0]))) {
            for (int round = 1; round <= rounds; round++) {
                System.out.println("round " + round);
                steps(file);
            }
        }
    }

    private static void steps(DossierFile file) {
        List<Document> documents = timed("documents fetched", file::documents);
        List<Reading> readings = timed("readings fetched", () -> file.findReadings(documents, READER)).stream()
                .map(reading -> reading.orElseThrow(
                        () -> new IllegalStateException("not read by " + READER + ": bring it up to date")))
                .toList();
        Ledger ledger = file.ledger();
        Rulings rulings = timed("rulings", () -> new Rulings(ledger, documents, readings));
        Cast cast = timed("names", () -> Naming.name(documents, readings, ledger.nameRulings()));
        Pile pile = timed("pile", () -> Pile.of(documents, readings, cast));
        List<Reprint> reprints = timed("reprints", () -> Reprints.find(documents));
        PairMemory memory = timed("pairs fetched", file::pairs);
        timed("reprints, remembered", () -> Reprints.find(documents, memory));
        System.out.println(reprints.size() + " pairs share wording");
        List<Claim> grouped = timed("claims", () -> new Claims().group(pile, rulings.claimRulings()));
        Provenance provenance = timed("provenance made ready", () -> new Provenance(pile, reprints));
        List<Traced> traced = timed(
                "chains and origins",
                () -> grouped.parallelStream().map(provenance::trace).toList());
        timed("derivations", () -> provenance.derivations(traced));
        timed("conflicts", () -> Conflicts.in(new Evidence(pile, cast, traced)));
        timed("timeline", () -> new Timeline(pile).of(grouped));
        timed("the whole flow", () -> new Analysis().derive(documents, readings, ledger, memory));
    }

    private static <T> T timed(String what, Supplier<T> step) {
        long start = System.nanoTime();
        T result = step.get();
        System.out.printf("%-24s %6.2f s%n", what, (System.nanoTime() - start) / 1e9);
        return result;
    }
}
