package whence.reading.english;

import java.util.List;
import java.util.Optional;
import whence.text.Span;

/**
 * What a verb of saying holds of what is said.
 *
 * @param rule the frame in which it holds it, in words
 * @param governing the last word before it that belongs to the cue: the verb, or a preposition behind it
 * @param cue the verb, as it is meant in this frame
 * @param content what is said; empty where there is nothing but marks
 */
record Held(String rule, int governing, Cue cue, List<Span> content) {

    /** A way in which a verb can hold what is said: a clause, an object, a phrase behind a preposition. */
    interface Frame {
        /** What the verb holds in this way; empty where the cue does not take it or the sentence has none. */
        Optional<Held> find(Tree tree, int verb, Cue cue);
    }

    Held {
        content = List.copyOf(content);
    }

    static Optional<Held> of(String rule, int governing, Cue cue, List<Span> content) {
        return Optional.of(new Held(rule, governing, cue, content));
    }

    static Optional<Held> of(String rule, int governing, Cue cue, Optional<Span> content) {
        return of(rule, governing, cue, Reporting.listOf(content));
    }
}
