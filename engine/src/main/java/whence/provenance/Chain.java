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
     * @param name a short name as the document gives it
     * @param voice what tells it from other voices: an entity's id, else its bare name; an unnamed one is told from
     *     others only behind the same voice
     * @param document the id of the document of the pile that it stands for, or empty
     * @param knows how it knows what it says
     * @param firstHand the words by which it claims to know first-hand, or empty
     */
    public record Link(String name, String voice, String document, Knows knows, String firstHand) {

        /** Whether it has a name, be it a person's, a body's or an outlet's. */
        public boolean named() {
            return knows.named();
        }
    }

    /** How a voice knows what it says. */
    public enum Knows {
        /** A named person or body that does not pass it on from anybody. */
        NAMED,
        /** Somebody in particular without a name. */
        UNNAMED,
        /** A named outlet: it passes on what others told it, unless it says otherwise. */
        OUTLET,
        /** A crowd, or nobody in particular: "analysts", "reportedly". */
        NOBODY,
        /** A named voice that holds it to be so without claiming to know. */
        OPINION;

        public boolean named() {
            return this == NAMED || this == OUTLET || this == OPINION;
        }
    }

    public Chain {
        links = List.copyOf(links);
    }

    /** Whether the document takes the claim up as something that may be so. */
    public boolean asserts() {
        return stance == Stance.ASSERTS || stance == Stance.PREDICTS;
    }
}
