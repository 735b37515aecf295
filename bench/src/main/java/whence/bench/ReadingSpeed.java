package whence.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import whence.analysis.WholeReader;
import whence.ingest.Ingest;
import whence.ingest.Settings;
import whence.reading.Reader;
import whence.reading.Reading;
import whence.text.Document;

/**
 * How long the models take to load, and how many words a second are read on one thread and on two:
 * {@code ReadingSpeed [INPUT]}; without an input, made-up reports.
 */
public final class ReadingSpeed {

    private static final int REPORTS = 200;

    private ReadingSpeed() {}

    public static void main(String[] arguments) throws InterruptedException, ExecutionException, IOException {
        long start = System.nanoTime();
        Reader reader = WholeReader.load();
        System.out.printf("models loaded: %.1f s%n", (System.nanoTime() - start) / 1e9);
        List<Document> documents = documents(arguments);
        measure(reader, documents, 2, "warming up");
        measure(reader, documents, 1, "1 thread");
        measure(reader, documents, 2, "2 threads");
    }

    private static List<Document> documents(String[] arguments) throws IOException {
        if (arguments.length > 0) {
            return new Ingest(Settings.usual()).take(List.of(arguments)).documents();
        }
        Path made = Files.write(Files.createTempFile("whence-bench", ".jsonl"), StoryPile.lines(REPORTS, 7));
        List<Document> documents =
                new Ingest(Settings.usual()).take(List.of(made.toString())).documents();
        Files.delete(made);
        return documents;
    }

    private static void measure(Reader reader, List<Document> documents, int threads, String what)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        long start = System.nanoTime();
        List<Future<Reading>> readings = documents.stream()
                .map(document -> pool.submit(() -> reader.read(document)))
                .toList();
        int statements = 0;
        for (Future<Reading> reading : readings) {
            statements += reading.get().statements().size();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        pool.shutdown();
        long words = documents.stream()
                .mapToLong(document -> document.text().split("\\s+").length)
                .sum();
        System.out.printf(
                "reading, %s: %.0f words/s (%d words in %.1f s, %d statements)%n",
                what, words / seconds, words, seconds, statements);
    }
}
