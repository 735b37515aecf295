package whence.reading.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whence.text.Span;

/**
 * Where sentences end: after 。！？ with the closing marks that follow, and at line ends. What stands within quotation
 * marks stays together; a quotation that begins a sentence may be followed by who said it.
 */
final class SentenceEnds {

    private static final String STOPS = "。！？!?";
    private static final String CLOSING = "”」』）)’";
    private static final int LONGEST = 1000;

    /** The line of an agency before the first sentence, which says no part of it: "新华社奥斯陆1月15日电 ". */
    private static final Pattern SLUG = Pattern.compile(
            "\\p{IsHan}{1,8}社\\p{IsHan}{0,20}?\\d{1,2}月\\d{1,2}日[电讯](?:[（(][^）)\\n]{1,30}[）)])?[ 　]*(?=\\p{IsHan}|[“「《])");

    private SentenceEnds() {}

    static List<Span> split(String text, Quotes quotes) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int close = "“「『《（(".indexOf(c) >= 0 ? quotes.closingOf(i) : -1;
            int next = i + 1;
            boolean ends = c == '\n' || STOPS.indexOf(c) >= 0 || i - start >= LONGEST;
            if (close > i) {
                boolean begins = text.substring(start, i).isBlank();
                next = close + 1;
                ends = !begins && STOPS.indexOf(text.charAt(close - 1)) >= 0 && "“「『".indexOf(c) >= 0;
            }
            if (ends) {
                while (next < text.length() && CLOSING.indexOf(text.charAt(next)) >= 0) {
                    next++;
                }
                add(text, start, next, sentences);
                start = next;
            }
            i = next;
        }
        add(text, start, text.length(), sentences);
        return sentences;
    }

    private static void add(String text, int start, int end, List<Span> sentences) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        Matcher slug = SLUG.matcher(text).region(from, to);
        if (slug.lookingAt() && slug.end() < to) {
            sentences.add(new Span(from, from + slug.group().stripTrailing().length()));
            from = slug.end();
        }
        if (from < to) {
            sentences.add(new Span(from, to));
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
    }
}
