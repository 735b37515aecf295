package whence.app.mask;

import java.util.List;
import whence.text.Span;

/** What hides ways to reach a person in a text. */
public interface Masking {

    /** Nothing is hidden: the analyst decided so. */
    Masking NONE = text -> List.of();

    /** Ways to reach a person, by patterns. */
    static Masking ofWaysToReach() {
        return WaysToReach.load();
    }

    /** The passages to hide, sorted, without overlap. */
    List<Found> find(String text);

    /**
     * A way to reach a person.
     *
     * @param span where it stands
     * @param kind what it is, in words: {@code mail address}
     */
    record Found(Span span, String kind) {}

    /** The text with each found passage replaced by {@code ▇}, one for each code point. */
    static String hide(String text, List<Found> found) {
        StringBuilder hidden = new StringBuilder(text.length());
        int at = 0;
        for (Found one : found) {
            Span span = one.span();
            hidden.append(text, at, span.start()).append("▇".repeat(text.codePointCount(span.start(), span.end())));
            at = span.end();
        }
        return hidden.append(text, at, text.length()).toString();
    }
}
