package whence.text;

/**
 * A value with the way it came to be known.
 *
 * @param value the value, never blank
 * @param how where it stands or who gave it: {@code "index.tsv"}, {@code "JSON-LD NewsArticle datePublished"},
 *     {@code "byline: Created: November 29, 2012"}, {@code "set by the analyst"}
 */
public record Known(String value, String how) {

    public Known {
        if (value.isBlank() || how.isBlank()) {
            throw new IllegalArgumentException("a known value needs the value and how it is known");
        }
    }
}
