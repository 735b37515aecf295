package whence.claim;

import java.util.List;

/**
 * One proposition, with the statements that make it.
 *
 * @param id stable: a hash of its earliest statement's words, such as {@code c91be02}
 * @param text the plainest wording met
 * @param entities ids of the entities it is about
 * @param makers the statements that assert, repeat, deny, doubt or retract it, sorted
 * @param variants altered versions, which are claims of their own
 */
public record Claim(String id, String text, List<String> entities, List<Maker> makers, List<Variant> variants) {

    /**
     * A statement that makes the claim.
     *
     * @param document its document's id
     * @param statement its id within the document
     * @param why the words and values by which it was found to say the same
     */
    public record Maker(String document, String statement, String why) {}

    /** Another claim that alters this one, and how: {@code stronger: "arrested" for "questioned"}. */
    public record Variant(String claim, String how) {}

    public Claim {
        entities = List.copyOf(entities);
        makers = List.copyOf(makers);
        variants = List.copyOf(variants);
    }
}
