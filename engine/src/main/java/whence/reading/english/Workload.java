package whence.reading.english;

import java.util.ArrayList;
import java.util.List;
import whence.text.Span;

/**
 * How much of a document is read: work is bounded by its amount, not by a clock, so that the same text is always read
 * the same way.
 *
 * @param parts what is read, in pieces small enough for the analyser
 * @param unread what is left out
 */
record Workload(List<Span> parts, List<Unread> unread) {

    /** Units of text read of one document: some 35,000 words; more is no article. */
    private static final int MOST = 200_000;

    /** Words and marks read of one document: text that is all marks has more of them to the unit. */
    static final int MOST_TOKENS = 45_000;

    /** Units given to the analyser at once. */
    private static final int PIECE = 8_000;

    Workload {
        parts = List.copyOf(parts);
        unread = List.copyOf(unread);
    }

    static Workload of(List<Span> paragraphs, String text) {
        List<Span> parts = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        int left = MOST;
        for (Span paragraph : paragraphs) {
            int end = Math.min(paragraph.end(), paragraph.start() + left);
            int start = paragraph.start();
            while (start < end) {
                int cut = cut(start, end, text);
                parts.add(new Span(start, cut));
                start = cut;
            }
            left = Math.max(0, left - (start - paragraph.start()));
            if (start < paragraph.end()) {
                unread.add(new Unread(Unread.Why.TOO_LONG, new Span(start, paragraph.end())));
            }
        }
        return new Workload(parts, unread);
    }

    /** At a space where there is one, never inside a surrogate pair. */
    private static int cut(int start, int end, String text) {
        int at = Math.min(end, start + PIECE);
        if (end - start > PIECE) {
            int space = text.lastIndexOf(' ', at);
            at = space > start + PIECE / 2 ? space : at;
        }
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }
}
