package whence.reading.chinese;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whence.text.Lexicon;
import whence.text.Span;
import whence.text.Token;

/** Who speaks, by the words before a reporting word. */
final class SourceWords {

    private static final Map<String, String> KINDS = new HashMap<>();
    private static final List<String> LEADING = WordLists.of("before a source");
    private static final Set<String> PREPOSITIONS = Set.copyOf(WordLists.of("end of a source"));
    private static final Set<Character> PLACES = Set.of('上', '中', '里', '内', '时', '后', '前', '间', '表', '会', '访');

    static {
        for (String[] row : Lexicon.rows(SourceWords.class, "/whence/reading/chinese/sources.tsv", 2)) {
            KINDS.put(row[0], row[1]);
        }
    }

    /** The number of a point in a list: 三、. */
    private static final Pattern NUMBER = Pattern.compile("[一二三四五六七八九十0-9]{1,3}[、.．]");

    private static final String COUNTING = "该这那此上一两三四五六七八九十几多数每首";

    private SourceWords() {}

    /** What the last word tells, the longest that fits; empty where none does. */
    static String kind(String source) {
        for (int from = Math.max(0, source.length() - 8); from < source.length(); from++) {
            String kind = KINDS.get(source.substring(from));
            if (kind != null) {
                return kind;
            }
        }
        return "";
    }

    /** The source between the beginning of a clause and the cue. */
    static Optional<Span> between(Line line, int from, int to) {
        int start = led(line, from, to);
        int end = cut(line, start, to);
        Optional<Span> span = line.trimmed(start, Byline.before(line, end));
        return span.filter(found -> found.length() <= 60 && names(line, found));
    }

    /** Who a sentence begins with, where it is a person: 章家敦接受了采访，称. */
    static Optional<Span> subject(Line line) {
        int start = led(line, line.span().start(), line.span().end());
        int last = start;
        for (Token token : line.tokens()) {
            if (token.span().start() < start) {
                continue;
            }
            if (token.tag().startsWith("nr") && token.span().length() >= 2) {
                return Optional.of(new Span(start, token.span().end()));
            }
            boolean title = token.tag().startsWith("n") || token.tag().equals("j");
            if (!title || token.span().start() != last) {
                return body(line, start, last);
            }
            last = token.span().end();
        }
        return Optional.empty();
    }

    /** 公安部官网在周三发稿，通报…: the words as a source, where the last of them tells of a body or a writing. */
    private static Optional<Span> body(Line line, int start, int end) {
        boolean tells =
                end - start >= 3 && !kind(line.text().substring(start, end)).isEmpty();
        return tells ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private static int led(Line line, int from, int to) {
        int start = from;
        int slug = "（(【〔［".indexOf(line.at(start)) >= 0 ? line.quotes().closingOf(start) : -1;
        start = slug > start && slug < to ? slug + 1 : Byline.end(line, start, to);
        while (start < to && "】）)〕］」』” ".indexOf(line.at(start)) >= 0) {
            start++;
        }
        Matcher number = NUMBER.matcher(line.text()).region(start, to);
        start = number.lookingAt() ? number.end() : start;
        boolean more = true;
        while (more && start < to) {
            more = false;
            for (String word : LEADING) {
                boolean someone = word.equals("有") && "人记网".indexOf(line.at(start + 1)) >= 0;
                if (line.startsWith(word, start) && line.isBoundary(start + word.length()) && !someone) {
                    start += word.length();
                    more = true;
                    break;
                }
            }
            int time = timeEnd(line, start, to);
            if (time > start && time < to) {
                start = time;
                more = true;
            }
        }
        return start;
    }

    /** After a time word, or a day of the month, or where it began. */
    private static int timeEnd(Line line, int start, int to) {
        int at = start;
        while (at < to) {
            Optional<Token> token = line.tokenAt(at);
            if (token.isEmpty() || token.get().span().start() != at) {
                return at;
            }
            boolean number = token.get().tag().equals("m")
                    && "日号月年点时".indexOf(line.at(token.get().span().end())) >= 0;
            boolean unit = at > start
                    && "日号月年点时晚".indexOf(line.at(at)) >= 0
                    && token.get().span().length() == 1;
            if (!token.get().tag().equals("t") && !number && !unit) {
                return at;
            }
            at = token.get().span().end();
        }
        return at;
    }

    /** Where the source ends: before times, adverbs and "at", "to", "about" with what belongs to them. */
    private static int cut(Line line, int start, int to) {
        int lastOf = -1;
        for (Token token : line.tokens()) {
            boolean of = token.lemma().equals("的")
                    && token.span().start() >= start
                    && token.span().end() < to;
            lastOf = of ? token.span().start() : lastOf;
        }
        boolean place = to > start && PLACES.contains(line.at(to - 1));
        for (Token token : line.tokens()) {
            int at = token.span().start();
            if (at <= start || at >= to || inMarks(line, start, at)) {
                continue;
            }
            boolean later = at > lastOf;
            boolean preposition = PREPOSITIONS.contains(token.lemma())
                    || (token.tag().equals("nr") && "向在对就".indexOf(line.at(at)) >= 0);
            boolean adverb = !isMeasure(line, at)
                    && (token.tag().equals("d")
                            || token.tag().equals("ad")
                            || token.tag().equals("c"));
            boolean time = timeEnd(line, at, to) > at
                    || token.lemma().equals("稍早")
                    || token.lemma().equals("其后");
            boolean person = preposition && Set.of("向", "对", "就", "针对").contains(token.lemma());
            if ((later && (preposition || adverb || time)) || (preposition && place) || person) {
                return at;
            }
        }
        return to;
    }

    /** 该则贴文, 一则消息: 则 counts pieces of news; elsewhere it sets one speaker against another. */
    private static boolean isMeasure(Line line, int at) {
        return line.at(at) == '则' && COUNTING.indexOf(line.at(at - 1)) >= 0;
    }

    private static boolean inMarks(Line line, int start, int at) {
        for (int i = start; i < at; i++) {
            if (line.quotes().closingOf(i) >= at) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words can name anybody: they end in a noun, name, pronoun or closing mark. */
    private static boolean names(Line line, Span span) {
        char last = line.at(span.end() - 1);
        if ("》”」』）)".indexOf(last) >= 0) {
            return true;
        }
        String words = span.of(line.text());
        if (!kind(words).isEmpty() || Names.endsKnown(line, span.end())) {
            return true;
        }
        Optional<Token> token = line.tokenAt(span.end() - 1);
        if (token.isEmpty() || words.contains("，")) {
            return false;
        }
        String tag = token.get().tag();
        boolean content = tag.startsWith("n")
                || (tag.startsWith("r") && !tag.startsWith("ry") && !tag.startsWith("rz"))
                || tag.equals("j")
                || tag.equals("x")
                || tag.equals("q")
                || tag.equals("b")
                || tag.equals("k")
                || tag.equals("g")
                || (tag.equals("f") && span.length() == 1);
        return content
                || words.startsWith("该")
                || words.startsWith("其")
                || Set.of("前者", "后者").contains(words);
    }
}
