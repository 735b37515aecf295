package whence.text;

/**
 * A passage of one document of many: evidence that can be opened.
 *
 * @param document the document's id
 * @param span the passage
 */
public record Passage(String document, Span span) implements Comparable<Passage> {

    @Override
    public int compareTo(Passage other) {
        int byDocument = document.compareTo(other.document);
        return byDocument != 0 ? byDocument : span.compareTo(other.span);
    }
}
