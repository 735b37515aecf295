package whence.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;
import whence.analysis.WholeReader;
import whence.bench.peer.BareAnnotators;
import whence.ingest.Ingest;
import whence.ingest.Settings;
import whence.reading.Reader;
import whence.text.Document;

/**
 * How long the models take to load, and how many words a second are read.
 *
 * <p>{@code ReadingSpeed [INPUT]}: on one thread and on two, and beside it, on the same words, the bare annotators of
 * CoreNLP that the reading stands on; without an input, made-up reports. {@code ReadingSpeed growth [MOST]}: for 10, 100
 * ... up to {@code MOST} made-up reports (10,000 unless told), with the memory that is held afterwards.
 */
public final class ReadingSpeed {

    private static final int REPORTS = 200;
    private static final int MOST = 10_000;

    private ReadingSpeed() {}

    public static void main(String[] arguments) throws InterruptedException, ExecutionException, IOException {
        long start = System.nanoTime();
        Reader reader = WholeReader.load();
        System.out.printf("models loaded: %.1f s%n", (System.nanoTime() - start) / 1e9);
        ToLongFunction<Document> reading =
                document -> reader.read(document).statements().size();
        if (arguments.length > 0 && arguments[0].equals("growth")) {
            growth(reading, arguments.length > 1 ? Integer.parseInt(arguments[1]) : MOST);
        } else {
            sideBySide(reading, arguments.length > 0 ? taken(arguments[0]) : madeUp(REPORTS));
        }
    }

    private static void sideBySide(ToLongFunction<Document> reading, List<Document> documents)
            throws InterruptedException, ExecutionException {
        long words = words(documents);
        System.out.printf("%d documents, %d words%n", documents.size(), words);
        measure(reading, documents, 2); // warming up
        double[] ours = {words / measure(reading, documents, 1), words / measure(reading, documents, 2)};
        System.out.printf("whole reading: %.0f words/s on one thread, %.0f on two%n", ours[0], ours[1]);
        for (BareAnnotators bare : BareAnnotators.values()) {
            ToLongFunction<Document> annotating = bare.load();
            measure(annotating, documents, 2);
            double one = words / measure(annotating, documents, 1);
            double two = words / measure(annotating, documents, 2);
            System.out.printf(
                    "%s: %.0f words/s on one thread, %.0f on two; whole reading at %.2f and %.2f of that%n",
                    bare.what(), one, two, ours[0] / one, ours[1] / two);
        }
    }

    private static void growth(ToLongFunction<Document> reading, int most)
            throws InterruptedException, ExecutionException, IOException {
        measure(reading, madeUp(REPORTS), 2); // warming up
        for (int reports = 10; reports <= most; reports *= 10) {
            List<Document> documents = madeUp(reports);
            long words = words(documents);
            double one = measure(reading, documents, 1);
            double two = measure(reading, documents, 2);
            System.gc();
            Runtime machine = Runtime.getRuntime();
            System.out.printf(
                    "%,6d documents, %,9d words: %.0f words/s on one thread, %.0f on two; %d MB held afterwards%n",
                    reports, words, words / one, words / two, (machine.totalMemory() - machine.freeMemory()) >> 20);
        }
    }

    /** Seconds; what was found is counted and let go. */
    private static double measure(ToLongFunction<Document> reading, List<Document> documents, int threads)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        long start = System.nanoTime();
        List<Future<Long>> found = new ArrayList<>();
        documents.forEach(document -> found.add(pool.submit(() -> reading.applyAsLong(document))));
        long all = 0;
        for (Future<Long> one : found) {
            all += one.get();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        pool.shutdown();
        if (all == 0) {
            throw new IllegalStateException("nothing was found in " + documents.size() + " documents");
        }
        return seconds;
    }

    private static long words(List<Document> documents) {
        return documents.stream()
                .mapToLong(document -> document.text().split("\\s+").length)
                .sum();
    }

    private static List<Document> taken(String input) {
        return new Ingest(Settings.usual()).take(List.of(input)).documents();
    }

    private static List<Document> madeUp(int reports) throws IOException {
        Path made = Files.write(Files.createTempFile("whence-bench", ".jsonl"), StoryPile.lines(reports, 7));
        List<Document> documents = taken(made.toString());
        Files.delete(made);
        return documents;
    }
}
