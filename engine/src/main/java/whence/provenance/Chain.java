package whence.provenance;

import java.util.List;
import whence.reading.Stance;

/**
 * How one document has one claim: its hearsay path, from the reader's side down to the origin.
 *
 * @param document the document's id
 * @param statement the id of the statement that makes the claim in it
 * @param stance how the innermost speaker stands to the claim
 * @param links whom the document cites, whom that one cites, ...; empty for the document's own word
 */
public record Chain(String document, String statement, Stance stance, List<Link> links) {

    /**
     * One voice of a chain.
     *
     * @param name a short name as the document gives it, or the id of a document of the pile
     * @param named false for an unnamed, collective or missing source
     * @param document the id of the document of the pile that it stands for, or empty
     */
    public record Link(String name, boolean named, String document) {}

    public Chain {
        links = List.copyOf(links);
    }
}
