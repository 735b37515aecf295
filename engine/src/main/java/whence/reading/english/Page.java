package whence.reading.english;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import whence.text.Document;
import whence.text.Linguist;
import whence.text.Sentence;
import whence.text.Span;
import whence.text.Token;

/**
 * A document laid out for reading: its blocks in order.
 *
 * @param text the document's text
 * @param blocks paragraphs and headings
 * @param sentences of all blocks, in order of the text
 */
record Page(String text, List<Block> blocks, List<Sentence> sentences) {

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
        sentences = List.copyOf(sentences);
    }

    static Page of(String text, List<Block> blocks) {
        return new Page(
                text,
                blocks,
                blocks.stream().flatMap(block -> block.sentences().stream()).toList());
    }

    /** The place of the last sentence that begins at an offset or before it, else -1. */
    int sentenceAt(int offset) {
        return lastUpTo(sentences.size(), i -> sentences.get(i).span().start(), offset);
    }

    /** The sentences that share text with a span, in order. */
    List<Sentence> sentencesOver(Span span) {
        int from = sentenceAt(span.start());
        if (from < 0 || sentences.get(from).span().end() <= span.start()) {
            from++;
        }
        int end = from;
        while (end < sentences.size() && sentences.get(end).span().start() < span.end()) {
            end++;
        }
        return sentences.subList(from, end);
    }

    /** The tokens of a sentence that stand wholly inside a span. */
    static List<Token> inside(Span span, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int from = 1 + lastUpTo(tokens.size(), i -> tokens.get(i).span().start(), span.start() - 1);
        int end = from;
        while (end < tokens.size() && tokens.get(end).span().end() <= span.end()) {
            end++;
        }
        return tokens.subList(from, end);
    }

    /** Binary search: the last place whose offset, growing from place to place, is no more than {@code most}; else -1. */
    static int lastUpTo(int size, IntUnaryOperator offset, int most) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offset.applyAsInt(middle) <= most) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
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
            parts.add(new Span(Dateline.end(start, end, text), end));
        }
    }

    private static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || unit == '\u00a0';
    }

    /**
     * One paragraph or heading.
     *
     * @param small whether the document has a word in lower case elsewhere, which tells headlines from names
     */
    static Block block(Span part, boolean heading, String text, Predicate<String> small, Linguist linguist) {
        List<Sentence> sentences = linguist.sentences(part.of(text), part.start(), small);
        return new Block(part, heading, Quotations.in(part, text), sentences);
    }
}
