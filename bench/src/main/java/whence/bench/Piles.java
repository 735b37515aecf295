package whence.bench;

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

    /** So many made-up documents, or those of a file or folder. */
    public static List<Document> of(String countOrInput) {
        return countOrInput.matches("\\d+")
                ? newsroom(Integer.parseInt(countOrInput))
                : new Ingest(Settings.usual()).take(List.of(countOrInput)).documents();
    }

    /** Millions of characters. */
    public static double megabytes(List<Document> documents) {
        return documents.stream()
                        .mapToLong(document -> document.text().length())
                        .sum()
                / 1e6;
    }
}
