package whence.conflict;

import whence.text.Span;

/** Cuts the sentence around a place out of a longer passage. */
final class Sentences {

    /** A quotation in an explanation is cut here, in UTF-16 units. */
    private static final int LONG = 110;

    private Sentences() {}

    /** The sentence within {@code bounds} that holds {@code place}. */
    static Span around(String text, Span bounds, Span place) {
        int start = place.start();
        while (start > bounds.start() && !endsAt(text, start - 1)) {
            start--;
        }
        while (start < place.start() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = place.end();
        while (end < bounds.end() && !endsAt(text, end)) {
            end++;
        }
        return new Span(start, end);
    }

    /** White space evened out, cut at a word when too long. */
    static String shortened(String text) {
        String even = text.strip().replaceAll("\\s+", " ");
        if (even.length() <= LONG) {
            return even;
        }
        int cut = even.lastIndexOf(' ', LONG);
        return even.substring(0, cut < LONG / 2 ? LONG : cut) + " …";
    }

    /** Whether a sentence ends with the mark at this place. */
    static boolean endsAt(String text, int at) {
        char mark = text.charAt(at);
        if ("!?。！？；\n".indexOf(mark) >= 0) {
            return true;
        }
        boolean spaceAfter = at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
        return mark == '.' && spaceAfter && at > 1 && isWordEnd(text, at);
    }

    /** A full stop after "Mr" or an initial ends no sentence; after a word of three letters or a number it does. */
    private static boolean isWordEnd(String text, int stop) {
        int start = stop;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return stop - start > 3 || (stop > start && Character.isDigit(text.charAt(stop - 1)));
    }
}
