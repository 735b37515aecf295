package whence.reprint;

import java.util.List;
import whence.text.Passage;

/**
 * Words that several documents quote: by itself no sign that one of them copied another, both may have heard the speaker.
 *
 * @param passages the quotations, in order of documents and places
 */
public record SharedQuotation(List<Passage> passages) {

    public SharedQuotation {
        passages = List.copyOf(passages);
    }
}
