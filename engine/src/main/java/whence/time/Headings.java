package whence.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import whence.text.Document;
import whence.text.Span;

/** Which times head what follows: alone in a heading of the page, or at the start of a short line of their own. */
final class Headings {

    private static final int SHORT = 10;

    private final List<Word> words;
    private final List<Span> marked;
    private final Map<Integer, Integer> blockStart = new HashMap<>();
    private final Map<Integer, Integer> blockEnd = new HashMap<>();

    Headings(Document document, List<Word> words) {
        this.words = words;
        this.marked = document.layout().headings();
        for (int i = 0; i < words.size(); i++) {
            blockStart.putIfAbsent(words.get(i).block(), i);
            blockEnd.put(words.get(i).block(), i + 1);
        }
    }

    boolean isHeading(Clause clause) {
        Word first = words.get(clause.first());
        if (marked.stream().anyMatch(heading -> heading.contains(first.span()))) {
            return true;
        }
        int start = blockStart.getOrDefault(first.block(), clause.first());
        int end = blockEnd.getOrDefault(first.block(), clause.end());
        boolean fine = clause.main().has(Slot.MONTH);
        return fine && clause.first() == start && end - start <= SHORT && !endsSentence(words.get(end - 1));
    }

    private static boolean endsSentence(Word word) {
        return word.is(".") || word.is("。") || word.is("!") || word.is("?") || word.is("\"") || word.is("”");
    }
}
