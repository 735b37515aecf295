package whence.reading.chinese;

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
 * @param stance how the speaker stands to it
 * @param certainty how sure it is presented
 */
record Found(String rule, List<Span> content, List<Span> cue, List<Span> source, Stance stance, Certainty certainty) {

    Found {
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        source = List.copyOf(source);
    }

    Found withStance(Stance changed) {
        return new Found(rule, content, cue, source, changed, certainty);
    }

    boolean isOwn() {
        return cue.isEmpty() && source.isEmpty();
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
