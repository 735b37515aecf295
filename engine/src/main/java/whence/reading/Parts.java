package whence.reading;

import java.util.List;
import whence.text.Span;

/**
 * The passages that make a statement, each list in order of the text.
 *
 * @param content what is said; the pieces of an interrupted quotation are several spans
 * @param cue the words that report it; empty for the document's own voice
 * @param source the words that name who says it; empty where the text names nobody
 */
public record Parts(List<Span> content, List<Span> cue, List<Span> source) {

    public Parts {
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        source = List.copyOf(source);
    }
}
