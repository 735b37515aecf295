package whence.reading.chinese;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import whence.text.Span;
import whence.text.Token;

/**
 * A sentence as the rules see it.
 *
 * @param text the whole text in simplified characters
 * @param span the sentence
 * @param tokens its words
 * @param quotes which marks belong together
 * @param starts where words begin, or could: names are often cut wrongly
 */
record Line(String text, Span span, List<Token> tokens, Quotes quotes, BitSet starts) {

    private static final Set<String> DOUBTFUL = Set.of("nr", "nz", "r", "nrf", "nrj", "nr1", "nr2");
    private static final String CLAUSE_ENDS = "，,。；;：:！？!?\n";

    private static final Set<String> ALREADY = Set.copyOf(WordLists.of("already"));

    static Line of(String text, Span span, List<Token> cut, Quotes quotes) {
        List<Token> tokens = recut(cut);
        BitSet starts = new BitSet();
        starts.set(span.end());
        for (Token token : tokens) {
            starts.set(token.span().start());
            starts.set(token.span().end());
            if (DOUBTFUL.contains(token.tag()) || "却则".indexOf(token.lemma().charAt(0)) >= 0) {
                starts.set(token.span().start(), token.span().end());
            }
        }
        return new Line(text, span, tokens, quotes, starts);
    }

    /** 周建|业已 is 周建业|已. */
    private static List<Token> recut(List<Token> cut) {
        List<Token> tokens = new ArrayList<>(cut);
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token name = tokens.get(i);
            Token adverb = tokens.get(i + 1);
            boolean joined = name.tag().equals("nr")
                    && name.span().length() == 2
                    && !Names.isKnown(name.lemma())
                    && ALREADY.contains(adverb.lemma())
                    && name.span().end() == adverb.span().start();
            if (joined) {
                int end = name.span().end() + 1;
                String whole = name.lemma() + adverb.lemma().charAt(0);
                tokens.set(i, new Token(new Span(name.span().start(), end), whole, "nr", name.entity(), name.arc()));
                tokens.set(
                        i + 1,
                        new Token(
                                new Span(end, adverb.span().end()),
                                adverb.lemma().substring(1),
                                "d",
                                adverb.entity(),
                                adverb.arc()));
            }
        }
        return tokens;
    }

    boolean isBoundary(int at) {
        return starts.get(at);
    }

    Optional<Token> tokenAt(int at) {
        int low = 0;
        int high = tokens.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span found = tokens.get(middle).span();
            if (at < found.start()) {
                high = middle - 1;
            } else if (at >= found.end()) {
                low = middle + 1;
            } else {
                return Optional.of(tokens.get(middle));
            }
        }
        return Optional.empty();
    }

    char at(int place) {
        return place >= span.start() && place < span.end() ? text.charAt(place) : '\n';
    }

    boolean startsWith(String words, int at) {
        return at >= span.start() && at + words.length() <= span.end() && text.startsWith(words, at);
    }

    /** Where the clause that holds this place begins: after a comma, stop, or an opening quotation mark around it. */
    int clauseStart(int place) {
        int i = place;
        while (i > span.start()) {
            char before = text.charAt(i - 1);
            int open = quotes.openingOf(i - 1);
            boolean spoken = open >= span.start() && "，,。！？!?".indexOf(text.charAt(i - 2)) >= 0;
            boolean slug = ")）".indexOf(before) >= 0
                    && (open < span.start()
                            || text.substring(span.start(), open).isBlank());
            if (spoken || slug) {
                return i;
            } else if (open >= span.start()) {
                i = open;
            } else if (CLAUSE_ENDS.indexOf(before) >= 0 || "“「『（(".indexOf(before) >= 0) {
                return i;
            } else {
                i--;
            }
        }
        return i;
    }

    /** The next place from here, outside of quotations, where one of the marks stands, or the sentence's end. */
    int next(String marks, int from, int limit) {
        int i = from;
        while (i < limit) {
            int close = quotes.closingOf(i);
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
            i = close > i ? close + 1 : i + 1;
        }
        return Math.min(i, limit);
    }

    /** What is left of a stretch without marks and spaces at its edges; quotation marks that pair within it stay. */
    Optional<Span> trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isEdge(start, to, true)) {
            start++;
        }
        while (end > start && isEdge(end - 1, start, false)) {
            end--;
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private boolean isEdge(int at, int limit, boolean left) {
        char c = text.charAt(at);
        if ("，,。；;：:！？!?、…—\n".indexOf(c) >= 0 || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return true;
        }
        int close = quotes.closingOf(at);
        int open = quotes.openingOf(at);
        boolean opens = "“「『《（(".indexOf(c) >= 0;
        boolean closes = "”」』》）)".indexOf(c) >= 0;
        return left ? closes || (opens && (close < 0 || close >= limit)) : opens || (closes && open < limit);
    }
}
