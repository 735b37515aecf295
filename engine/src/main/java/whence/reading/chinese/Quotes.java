package whence.reading.chinese;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Which quotation mark or bracket closes which: pairs within one paragraph, not too far apart. */
final class Quotes {

    private static final String OPEN = "“「『《〈（(【〔［";
    private static final String CLOSE = "”」』》〉）)】〕］";

    /** Farther apart they belong to different quotations, one of which lost a mark. */
    private static final int FARTHEST = 400;

    private final Map<Integer, Integer> closing = new HashMap<>();
    private final Map<Integer, Integer> opening = new HashMap<>();

    private Quotes() {}

    static Quotes in(String text) {
        Quotes quotes = new Quotes();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                open.clear();
            } else if (OPEN.indexOf(c) >= 0) {
                open.push(i);
            } else if (CLOSE.indexOf(c) >= 0 && !open.isEmpty()) {
                int start = open.pop();
                if (OPEN.indexOf(text.charAt(start)) == CLOSE.indexOf(c) && i - start <= FARTHEST) {
                    quotes.closing.put(start, i);
                    quotes.opening.put(i, start);
                }
            }
        }
        return quotes;
    }

    /** Where the mark at this place closes, or -1. */
    int closingOf(int open) {
        return closing.getOrDefault(open, -1);
    }

    /** Where what closes at this place was opened, or -1. */
    int openingOf(int close) {
        return opening.getOrDefault(close, -1);
    }
}
