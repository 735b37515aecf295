package whence.reading.english;

import java.util.ArrayList;
import java.util.List;
import whence.text.Span;

/**
 * How much of a document is read: work is bounded by its amount, not by a clock, so that the same text is always read
 * the same way.
 *
 * @param parts what is read, in pieces small enough for the analyser
 * @param unread share of the text left out, 0 to 1
 */
record Workload(List<Span> parts, double unread) {

    /** Units of text read of one document: some 35,000 words; more is no article. */
    private static final int MOST = 200_000;

    /** Units given to the analyser at once. */
    private static final int PIECE = 8_000;

    Workload {
        parts = List.copyOf(parts);
    }

    static Workload of(List<Span> paragraphs, String text) {
        List<Span> parts = new ArrayList<>();
        long all = 0;
        int read = 0;
        for (Span paragraph : paragraphs) {
            all += paragraph.length();
            int end = Math.min(paragraph.end(), paragraph.start() + MOST - read);
            for (int start = paragraph.start(); start < end; ) {
                int cut = cut(start, end, text);
                parts.add(new Span(start, cut));
                read += cut - start;
                start = cut;
            }
        }
        return new Workload(parts, all == 0 ? 0 : (all - read) / (double) all);
    }

    /** At a space where there is one, never inside a surrogate pair. */
    private static int cut(int start, int end, String text) {
        if (end - start <= PIECE) {
            return end;
        }
        int cut = start + PIECE;
        int space = text.lastIndexOf(' ', cut);
        int at = space > start + PIECE / 2 ? space : cut;
        return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }
}
