package whence.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import whence.text.Document;
import whence.text.Span;

/**
 * A document in two languages taken apart for their readers: paragraphs by their script, and within them sentences that
 * stand outside of quotation marks. Each part is as long as the whole, blank where the other's words stand, so that
 * offsets hold.
 */
final class ByScript {

    private static final String OPEN = "“「『《（(";
    private static final String CLOSE = "”」』》）)";
    private static final String STOPS = "。！？!?";

    /** A Chinese character says about as much as so many Latin letters. */
    private static final int HAN_WEIGHT = 4;

    /** With fewer characters of its script a stretch is a name or a term within the other language. */
    private static final int FEWEST_HAN = 8;

    private static final int FEWEST_LATIN = 40;

    private ByScript() {}

    /** What of a document is Chinese, all else blank; empty where nothing is. */
    static Optional<Document> chinese(Document document) {
        return part(document, true);
    }

    /** What of a document is in Latin letters, all else blank; empty where nothing is. */
    static Optional<Document> latin(Document document) {
        return part(document, false);
    }

    private static Optional<Document> part(Document document, boolean han) {
        String text = document.text();
        List<Span> wanted = new ArrayList<>();
        boolean mostly = isHan(text, 0, text.length());
        List<Span> all = stretches(text);
        for (Span stretch : all) {
            if (belongsToHan(text, stretch, mostly) == han) {
                wanted.add(stretch);
            }
        }
        if (wanted.isEmpty() || wanted.size() == all.size()) {
            return wanted.isEmpty() ? Optional.empty() : Optional.of(document);
        }
        char[] kept = new char[text.length()];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = text.charAt(i) == '\n' ? '\n' : ' ';
        }
        wanted.forEach(span -> text.getChars(span.start(), span.end(), kept, span.start()));
        String masked = new String(kept);
        return masked.isBlank()
                ? Optional.empty()
                : Optional.of(
                        new Document(document.id(), document.address(), masked, document.about(), document.layout()));
    }

    /** Too little of the other script is a name within the language of the document. */
    private static boolean belongsToHan(String text, Span stretch, boolean mostly) {
        int[] counts = counts(text, stretch.start(), stretch.end());
        if (mostly) {
            return counts[0] > 0 || counts[1] < FEWEST_LATIN;
        }
        return counts[0] >= FEWEST_HAN && counts[0] * HAN_WEIGHT > counts[1];
    }

    private static boolean isHan(String text, int from, int to) {
        int[] counts = counts(text, from, to);
        return counts[0] * HAN_WEIGHT > counts[1];
    }

    /** Chinese characters and Latin letters. */
    private static int[] counts(String text, int from, int to) {
        int[] counts = new int[2];
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isIdeographic(c)) {
                counts[0]++;
            } else if (Character.isLetter(c) && c < 0x250) {
                counts[1]++;
            }
        }
        return counts;
    }

    /** Sentences, in order and without gaps; a quotation or bracket is never cut, nor does it reach over a line's end. */
    private static List<Span> stretches(String text) {
        List<Span> stretches = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth = c == '\n'
                    ? 0
                    : depth + (OPEN.indexOf(c) >= 0 ? 1 : 0) - (CLOSE.indexOf(c) >= 0 && depth > 0 ? 1 : 0);
            boolean stop = STOPS.indexOf(c) >= 0
                    || (c == '.' && i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1)));
            if (c == '\n' || (depth == 0 && stop)) {
                stretches.add(new Span(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            stretches.add(new Span(start, text.length()));
        }
        return stretches;
    }
}
