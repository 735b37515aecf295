package whence.reading.english;

import java.util.List;
import whence.reading.Certainty;
import whence.reading.Stance;
import whence.text.Span;

/**
 * A statement as a rule found it: nesting and speaker are not yet known.
 *
 * @param rule the rule, in words
 * @param content what is said
 * @param cue the words that report it
 * @param source the words that name who says it; empty where the text names nobody
 * @param manner how the speaker stands to it
 */
record Found(String rule, List<Span> content, List<Span> cue, List<Span> source, Manner manner) {

    /**
     * How the speaker stands to what is said.
     *
     * @param speech whether it is told as said: not only meant, wanted or done
     */
    record Manner(Stance stance, Certainty certainty, boolean speech) {
        /** "asked for help" and "asked him to go" are no questions. */
        Manner asRequest(boolean requests) {
            return requests && stance == Stance.ASKS ? new Manner(Stance.URGES, certainty, speech) : this;
        }
    }

    Found {
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        source = List.copyOf(source);
    }

    Found withContent(List<Span> changed) {
        return new Found(rule, changed, cue, source, manner);
    }

    Found withSource(List<Span> changed) {
        return new Found(rule, content, cue, changed, manner);
    }

    Found withManner(Manner changed) {
        return new Found(rule, content, cue, source, changed);
    }

    /** From the first to the last unit of all its parts. */
    Span extent() {
        Span extent = content.get(0);
        for (List<Span> part : List.of(content, cue, source)) {
            for (Span span : part) {
                extent = extent.join(span);
            }
        }
        return extent;
    }
}
