package whence.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import whence.reading.Reader;
import whence.reading.Reading;
import whence.text.Document;

/** Reads many documents at once, on several threads, and hands the readings out in the order of the documents. */
final class Desk implements AutoCloseable {

    private final ExecutorService threads;
    private final FutureTask<Reader> reader;

    Desk(Callable<Reader> loading, int threadCount) {
        if (threadCount < 1) {
            throw UserError.usage("--threads must be 1 or more, not " + threadCount);
        }
        threads = Executors.newFixedThreadPool(threadCount, work -> {
            Thread thread = new Thread(work, "reading");
            thread.setDaemon(true);
            return thread;
        });
        reader = new FutureTask<>(loading);
    }

    /** Starts to load the reader, while the documents are still being fetched. */
    Desk warmed() {
        threads.execute(reader);
        return this;
    }

    /** Reads them all; {@code each} is told of every reading, in order, as soon as its turn has come. */
    List<Reading> read(List<Document> documents, Consumer<Reading> each) {
        Reader loaded = reader(documents);
        List<Future<Reading>> waiting = new ArrayList<>();
        documents.forEach(document -> waiting.add(threads.submit(() -> loaded.read(document))));
        List<Reading> readings = new ArrayList<>();
        for (Future<Reading> one : waiting) {
            Reading reading = get(one);
            readings.add(reading);
            each.accept(reading);
        }
        return readings;
    }

    /** Tables to compare with need no models. */
    private Reader reader(List<Document> documents) {
        if (documents.stream().allMatch(Document::isReference)) {
            return Stages::readTable;
        }
        reader.run();
        return get(reader);
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UserError("stopped while reading", Exit.FAILED);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the reading failed: " + failed.getCause(), failed.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
