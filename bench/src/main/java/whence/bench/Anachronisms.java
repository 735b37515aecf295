package whence.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import whence.analysis.Analysis;
import whence.analysis.WholeReader;
import whence.bench.OfficeStatements.Case;
import whence.conflict.Conflict;
import whence.dossier.Ledger;
import whence.entity.office.Reference;
import whence.reading.Reading;
import whence.text.Document;

/**
 * How many made anachronisms are found: {@code Anachronisms TABLE [ROWS] [show]}. Sentences that give an office to its
 * holder at a time at which no row of the table leaves it possible, and controls that do not, go through reading and
 * analysis as any document does; only the documents are told to the program, not which is which.
 */
public final class Anachronisms {

    private Anachronisms() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path file = Path.of(arguments[0]);
        int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 400;
        boolean show = arguments.length > 2;
        String text = Files.readString(file);
        List<Case> cases = OfficeStatements.of(text, rows);
        List<Document> documents = new ArrayList<>();
        cases.forEach(one -> documents.add(one.document()));
        documents.add(Reference.document(String.valueOf(file.getFileName()), file.toString(), text));
        Set<String> said = new HashSet<>();
        for (Conflict conflict : conflicts(documents)) {
            if (conflict.kind() == Conflict.Kind.ANACHRONISM
                    && conflict.b().document().startsWith(Document.REFERENCE)) {
                said.add(conflict.a().document());
            }
        }
        print(cases, said, show);
    }

    private static List<Conflict> conflicts(List<Document> documents) throws InterruptedException {
        WholeReader reader = WholeReader.load();
        ForkJoinPool pool = new ForkJoinPool(2);
        List<Reading> readings = pool.submit(
                        () -> documents.parallelStream().map(reader::read).toList())
                .join();
        pool.shutdown();
        return new Analysis().derive(documents, readings, Ledger.EMPTY).conflicts();
    }

    private static void print(List<Case> cases, Set<String> said, boolean show) {
        Map<String, int[]> byWording = new TreeMap<>();
        int[] all = new int[4];
        for (Case one : cases) {
            boolean found = said.contains(one.document().id());
            int[] counts = byWording.computeIfAbsent(
                    (one.impossible() ? "anachronism: " : "control: ") + one.wording(), any -> new int[2]);
            counts[0]++;
            counts[1] += found ? 1 : 0;
            all[(one.impossible() ? 0 : 2) + (found ? 1 : 0)]++;
            if (show && found != one.impossible()) {
                System.out.println((found ? "wrong  " : "missed ")
                        + one.document().findPublished().orElse(null) + " "
                        + one.document().text().replace('\n', ' '));
            }
        }
        byWording.forEach(
                (wording, counts) -> System.out.printf("%-46s %4d of %4d said%n", wording, counts[1], counts[0]));
        System.out.printf(
                "anachronisms %d, found %d; controls %d, said to be one %d; precision %.1f, recall %.1f%n",
                all[0] + all[1],
                all[1],
                all[2] + all[3],
                all[3],
                100.0 * all[1] / Math.max(1, all[1] + all[3]),
                100.0 * all[1] / Math.max(1, all[0] + all[1]));
    }
}
