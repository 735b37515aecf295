package whence.dossier;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import whence.text.Detail;
import whence.text.Document;
import whence.text.Known;

/** Versions of a document: one address, several texts. */
final class Versions {

    /**
     * By the last change that the page states, else its publication, else its capture; where none of these tells them
     * apart, by text, so that the order does not hang on which was added first.
     */
    static final Comparator<Document> OLDEST_FIRST = Comparator.comparing(
                    (Document document) -> document.find(Detail.UPDATED)
                            .or(() -> document.find(Detail.PUBLISHED))
                            .orElse(""))
            .thenComparing(document -> document.find(Detail.CAPTURED).orElse(""))
            .thenComparing(Document::text);

    private Versions() {}

    /** Same address and same text is the same version. */
    static String key(Document document) {
        return Codec.hash(document.address(), document.text());
    }

    /**
     * What is known about one version that came in twice: everything; where two values differ, the one that sorts first,
     * whichever came first. The earliest capture stays.
     */
    static Document merge(Document one, Document other) {
        Map<Detail, Known> about = new TreeMap<>(one.about());
        other.about()
                .forEach((detail, known) ->
                        about.merge(detail, known, (a, b) -> a.value().compareTo(b.value()) <= 0 ? a : b));
        String id = one.id().compareTo(other.id()) <= 0 ? one.id() : other.id();
        return new Document(id, one.address(), one.text(), about, one.layout());
    }
}
