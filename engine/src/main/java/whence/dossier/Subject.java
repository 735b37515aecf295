package whence.dossier;

import java.util.List;
import whence.text.Document;
import whence.text.Span;

/**
 * What a decision is about. Ids are hashes of content and change as documents come in, so a subject also keeps what it
 * was called and where it stood, and is found again by these.
 *
 * @param topic what kind of thing
 * @param id its id when it was decided
 * @param names a document's address; an entity's surface forms, the most telling first; a derivation's two ends; else empty
 * @param quotes where it stands: a claim's or statement's content, the two passages of a conflict
 */
public record Subject(Topic topic, String id, List<String> names, List<Quote> quotes) {

    /** What may be decided on. */
    public enum Topic {
        DOCUMENT,
        STATEMENT,
        CLAIM,
        ENTITY,
        CONFLICT,
        DERIVATION
    }

    /**
     * A passage with its words, so that it is found again in a later version of its document.
     *
     * @param document the document's id
     * @param span where it stood
     * @param words what stood there
     */
    public record Quote(String document, Span span, String words) {

        public static Quote of(Document document, Span span) {
            return new Quote(document.id(), span, span.of(document.text()));
        }

        /** Where it stands now: the same place, else the first place with the same words, else nowhere. */
        public java.util.Optional<Span> findIn(Document now) {
            if (span.end() <= now.text().length() && span.of(now.text()).equals(words)) {
                return java.util.Optional.of(span);
            }
            int start = now.text().indexOf(words);
            return start < 0
                    ? java.util.Optional.empty()
                    : java.util.Optional.of(new Span(start, start + words.length()));
        }
    }

    public Subject {
        names = List.copyOf(names);
        quotes = List.copyOf(quotes);
    }
}
