package whence.claim;

import java.util.List;
import java.util.Optional;
import whence.reading.Stance;
import whence.text.Span;

/**
 * One proposition, with the statements that make it.
 *
 * @param id stable: a hash of what it is about and of its earliest statement, such as {@code c91be02}
 * @param text the plainest wording met
 * @param about the kind of event and the entities it is about
 * @param makers the statements that assert, repeat, deny, doubt or retract it, sorted by document and place
 * @param variants altered versions, which are claims of their own
 */
public record Claim(String id, String text, About about, List<Maker> makers, List<Variant> variants) {

    /**
     * What a claim is about.
     *
     * @param kind the kind of event, as {@code concepts.tsv} names it; empty where no listed kind is named
     * @param once whether such a thing happens to one person or body once in a story
     * @param borne whether it is plain whom it is told of: the first of the entities
     * @param entities ids of the entities, the one it is told of first
     */
    public record About(String kind, boolean once, boolean borne, List<String> entities) {
        public About {
            entities = List.copyOf(entities);
        }

        /** The one it is told of, where that is plain. */
        public Optional<String> findBearer() {
            return borne ? entities.stream().findFirst() : Optional.empty();
        }
    }

    /**
     * A statement that makes the claim.
     *
     * @param document its document's id
     * @param statement its id within the document
     * @param event the words in it that name the event, or its whole content
     * @param stance how its speaker stands to the claim, negations and verdicts reckoned in
     * @param why the words and values by which it was found to say the same
     */
    public record Maker(String document, String statement, Span event, Stance stance, String why) {}

    /** Another claim that alters this one, and how: {@code stronger: "arrest" for "question"}. */
    public record Variant(String claim, String how) {}

    public Claim {
        if (makers.isEmpty()) {
            throw new IllegalArgumentException("a claim is made by at least one statement");
        }
        makers = List.copyOf(makers);
        variants = List.copyOf(variants);
    }

    public Claim withVariants(List<Variant> altered) {
        return new Claim(id, text, about, makers, altered);
    }

    Claim withText(String words) {
        return new Claim(id, words, about, makers, variants);
    }

    /** The ids of the documents that carry it, sorted. */
    public List<String> documents() {
        return makers.stream().map(Maker::document).distinct().sorted().toList();
    }
}
