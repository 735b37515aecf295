package whence.bench;

import java.nio.file.Path;
import java.util.List;
import whence.ingest.Ingest;
import whence.ingest.Settings;
import whence.text.Document;

/** The piles of documents that are measured with. */
public final class Piles {

    private Piles() {}

    /** Made up, always the same. */
    public static List<Document> newsroom(int count) {
        return new Newsroom(1).documents(count);
    }

    public static List<Document> read(Path input) {
        return new Ingest(Settings.usual()).take(List.of(input.toString())).documents();
    }

    /** Millions of characters. */
    public static double megabytes(List<Document> documents) {
        return documents.stream()
                        .mapToLong(document -> document.text().length())
                        .sum()
                / 1e6;
    }
}
