package whence.reading.english;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import whence.text.Document;
import whence.text.Linguist;
import whence.text.Sentence;
import whence.text.Span;

/**
 * A document laid out for reading: its blocks in order.
 *
 * @param text the document's text
 * @param blocks paragraphs and headings
 */
record Page(String text, List<Block> blocks) {

    /**
     * A paragraph or a heading.
     *
     * @param span where it stands
     * @param heading whether it heads what follows
     * @param quotations passages in quotation marks
     * @param sentences with words and tags, not parsed
     */
    record Block(Span span, boolean heading, List<Span> quotations, List<Sentence> sentences) {}

    Page {
        blocks = List.copyOf(blocks);
    }

    /** Blank lines part paragraphs; so do headings. Without blank lines every line is one. */
    static List<Span> parts(Document document) {
        String text = document.text();
        TreeSet<Integer> cuts = new TreeSet<>();
        for (Span heading : document.layout().headings()) {
            cuts.add(heading.start());
            cuts.add(heading.end());
        }
        int breaks = 0;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit == '\n' || unit == '\u2029') {
                breaks++;
                if (breaks >= 2 || endsLine(text, at)) {
                    cuts.add(at);
                }
            } else if (!Character.isWhitespace(unit) && unit != '\u00a0') {
                breaks = 0;
            }
        }
        return between(cuts, text);
    }

    /** A single line break ends a paragraph unless the line was plainly folded: it ends and goes on in lower case. */
    private static boolean endsLine(String text, int at) {
        int next = at + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next < text.length() && !Character.isLowerCase(text.charAt(next));
    }

    private static List<Span> between(TreeSet<Integer> cuts, String text) {
        List<Span> parts = new ArrayList<>();
        int start = 0;
        cuts.add(text.length());
        for (int cut : cuts) {
            addTrimmed(parts, start, Math.min(cut, text.length()), text);
            start = Math.max(start, Math.min(cut, text.length()));
        }
        return parts;
    }

    private static void addTrimmed(List<Span> parts, int from, int to, String text) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            parts.add(new Span(start, end));
        }
    }

    private static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || unit == '\u00a0';
    }

    static Block block(Span part, Document document, Linguist linguist) {
        String text = document.text();
        boolean heading = document.layout().headings().stream().anyMatch(mark -> mark.contains(part));
        return new Block(part, heading, Quotations.in(part, text), linguist.sentences(part.of(text), part.start()));
    }
}
