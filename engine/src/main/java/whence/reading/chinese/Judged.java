package whence.reading.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import whence.text.Span;

/**
 * A content that ends by calling untrue what it tells: 林某被捕的消息纯属谣言.
 *
 * @param told what is told: 林某被捕
 * @param closing the words that make a report of it, 的消息; empty where there are none
 * @param judging the words that judge it: 纯属谣言
 */
record Judged(Span told, List<Span> closing, Span judging) {

    private static final List<String> FALSE = WordLists.of("calls it false");
    private static final List<String> BEFORE = WordLists.of("before a judgement");
    private static final List<String> CLOSING = WordLists.of("closes a report");

    /** Fewer characters tell nothing that could be judged. */
    private static final int SHORTEST = 2;

    static Optional<Judged> in(Line line, Span content) {
        for (int at = content.start() + SHORTEST; at < content.end(); at++) {
            int end = at + starting(FALSE, line, at);
            if (end > at && end <= content.end() && ends(line, end, content)) {
                return before(line, content, at, end);
            }
        }
        return Optional.empty();
    }

    /** Nothing but a mark follows: 不实消息 judges nothing that stands before it. */
    private static boolean ends(Line line, int end, Span content) {
        return end == content.end() || "，,。；;、”」』！".indexOf(line.at(end)) >= 0;
    }

    private static Optional<Judged> before(Line line, Span content, int judgement, int end) {
        int from = judgement;
        for (int length = ending(BEFORE, line, from); length > 0; length = ending(BEFORE, line, from)) {
            from -= length;
        }
        int told = from - ending(CLOSING, line, from);
        List<Span> closing = new ArrayList<>();
        if (told < from) {
            closing.add(new Span(told, from));
        }
        Span judging = new Span(from, end);
        boolean negated = line.startsWith("并非", judgement - 2) || line.startsWith("不是", judgement - 2);
        return negated || told - content.start() < SHORTEST
                ? Optional.empty()
                : line.trimmed(content.start(), told).map(span -> new Judged(span, closing, judging));
    }

    private static int starting(List<String> words, Line line, int at) {
        return words.stream()
                .filter(word -> line.startsWith(word, at))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static int ending(List<String> words, Line line, int end) {
        return words.stream()
                .filter(word -> line.startsWith(word, end - word.length()))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
