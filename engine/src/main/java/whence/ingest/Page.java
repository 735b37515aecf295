package whence.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import whence.text.Span;

/**
 * A text as lines on a page.
 *
 * @param text the whole
 * @param lines those that hold something, in order
 */
record Page(String text, List<Line> lines) {

    /**
     * One line, without blanks around it.
     *
     * @param span where it stands
     * @param words what it says
     * @param afterBlank whether nothing, or an empty line, stands before it
     * @param beforeBlank whether nothing, or an empty line, stands behind it
     */
    record Line(Span span, String words, boolean afterBlank, boolean beforeBlank) {

        int length() {
            return words.length();
        }

        /** Whether it reads as running text: long, or closed by a full stop. */
        boolean isProse() {
            return length() >= 160 || (length() >= 60 && endsSentence()) || (Language.isHan(words) && length() >= 30);
        }

        boolean endsSentence() {
            int at = words.length() - 1;
            while (at > 0 && "\"”’'」』)]）】".indexOf(words.charAt(at)) >= 0) {
                at--;
            }
            return at >= 0 && ".!?。！？…".indexOf(words.charAt(at)) >= 0;
        }
    }

    Page {
        lines = List.copyOf(lines);
    }

    static Page of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        boolean afterBlank = true;
        while (start < text.length()) {
            int end = endOfLine(text, start);
            int first = start;
            int last = end;
            while (first < last && isBlank(text.charAt(first))) {
                first++;
            }
            while (last > first && isBlank(text.charAt(last - 1))) {
                last--;
            }
            int next = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n'
                    ? end + 2
                    : end + 1;
            if (first < last) {
                boolean beforeBlank = next >= text.length()
                        || text.substring(next, endOfLine(text, next)).isBlank();
                lines.add(new Line(new Span(first, last), text.substring(first, last), afterBlank, beforeBlank));
                afterBlank = false;
            } else {
                afterBlank = true;
            }
            start = next;
        }
        return new Page(text, lines);
    }

    /** The lines outside of these spans. */
    Page without(List<Span> spans) {
        NavigableSet<Span> sorted = new TreeSet<>(spans);
        return new Page(
                text,
                lines.stream()
                        .filter(line -> {
                            Span before = sorted.floor(new Span(line.span().start(), Integer.MAX_VALUE));
                            return before == null || !before.contains(line.span());
                        })
                        .toList());
    }

    private static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && "\n\r\u2028\u2029\u0085\f".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\uFEFF' || unit == '\u200B';
    }
}
