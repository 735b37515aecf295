package whence.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import whence.text.Span;

/**
 * The words of a part of a page as plain text: paragraphs with an empty line between them, rows of tables as lines,
 * headings on a line of their own.
 *
 * @param text the words
 * @param headings where {@code h1} to {@code h6} stand in it
 */
record PageText(String text, List<Span> headings) {

    PageText {
        headings = List.copyOf(headings);
    }

    static PageText of(Element root, String title) {
        Writer writer = new Writer();
        if (!title.isEmpty()) {
            writer.line(2);
            writer.headingFrom = writer.nextWord();
            writer.words(title);
            writer.closeHeading();
        }
        root.filter(writer);
        return new PageText(writer.out.toString(), writer.headings);
    }

    /** Walks the page without recursion, so that no depth of nesting can break it. */
    private static final class Writer implements NodeFilter {

        private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

        private static final Set<String> LINES = Set.of("li", "tr", "dt", "dd", "br", "option", "caption");

        private static final Set<String> UNSEEN = Set.of(
                "script",
                "style",
                "noscript",
                "template",
                "svg",
                "math",
                "iframe",
                "object",
                "button",
                "nav",
                "select",
                "textarea",
                "head");

        private final StringBuilder out = new StringBuilder();
        private final List<Span> headings = new ArrayList<>();
        private int headingFrom = -1;
        private int breaks;
        private boolean space;
        private boolean cell;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                words(words.getWholeText());
            } else if (node instanceof Element element) {
                String name = element.normalName();
                if (UNSEEN.contains(name)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (name.equals("br")) {
                    line(breaks + 1);
                } else if (name.equals("td") || name.equals("th")) {
                    cell = element.previousElementSibling() != null;
                } else {
                    line(breaksAround(element));
                }
                if (HEADINGS.contains(name)) {
                    headingFrom = nextWord();
                }
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (HEADINGS.contains(element.normalName())) {
                    closeHeading();
                }
                if (!element.normalName().equals("br")) {
                    line(breaksAround(element));
                }
            }
            return FilterResult.CONTINUE;
        }

        private static int breaksAround(Element element) {
            if (LINES.contains(element.normalName())) {
                return 1;
            }
            boolean within = Set.of("td", "th").contains(element.normalName());
            return !within && (element.isBlock() || element.normalName().equals("figcaption")) ? 2 : 0;
        }

        private void line(int wanted) {
            breaks = Math.min(2, Math.max(breaks, wanted));
        }

        /** Where the next word will stand. */
        private int nextWord() {
            return out.length() == 0 ? 0 : out.length() + breaks;
        }

        private void closeHeading() {
            if (headingFrom >= 0 && headingFrom < out.length()) {
                headings.add(new Span(headingFrom, out.length()));
            }
            headingFrom = -1;
            line(2);
        }

        private void words(String words) {
            for (int at = 0; at < words.length(); at++) {
                char unit = words.charAt(at);
                if (Character.isWhitespace(unit) || Character.isSpaceChar(unit)) {
                    space = true;
                } else if (unit != '\u200B' && unit != '\uFEFF' && unit != '\u00AD') {
                    word(unit);
                }
            }
        }

        private void word(char unit) {
            if (out.length() > 0 && breaks > 0) {
                out.append("\n".repeat(breaks));
            } else if (out.length() > 0 && cell) {
                out.append(" | ");
            } else if (out.length() > 0 && space) {
                out.append(' ');
            }
            breaks = 0;
            space = false;
            cell = false;
            out.append(unit);
        }
    }
}
