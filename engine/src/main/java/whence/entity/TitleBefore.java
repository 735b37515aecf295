package whence.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import whence.entity.office.Offices;
import whence.reading.Mention;
import whence.text.Span;

/**
 * The title right before a name, read backwards from it: "then-Minister of Justice Falk". It goes on over capitals, small
 * words between them and words of titles, and starts at the post or at what qualifies it.
 */
final class TitleBefore {

    private static final int MOST_WORDS = 16;
    private static final Pattern WORD = Pattern.compile("[^\\s]++");
    private static final Pattern OWNER = Pattern.compile("\\b((?i:its|their|our|whose) )$");
    private static final int LONGEST_OWNER = 7;
    private static final List<String> BETWEEN = List.of("of", "the", "and", "for", "to", "in", "at", "&", "on");
    private static final List<String> LEADING_ON =
            List.of("of", "for", "to", "at", "in", "with", "under", "from", "by", "than", "against", "and");
    private static final List<String> LINKS = List.of("of", "for", "to", "at", "in");

    private TitleBefore() {}

    /** Whether words right before a name are its own title, and not the beginning of another's: "an adviser to Falk". */
    static boolean isOwn(String words) {
        String even = words.strip().toLowerCase(Locale.ROOT);
        return !LEADING_ON.contains(even.substring(even.lastIndexOf(' ') + 1));
    }

    static Optional<Span> find(String text, Mention mention) {
        return standing(text, mention).map(title -> withOwner(text, title));
    }

    /** "Its president" is no head of state. */
    private static Span withOwner(String text, Span title) {
        Matcher owner = OWNER.matcher(text).region(Math.max(0, title.start() - LONGEST_OWNER), title.start());
        return owner.find() ? new Span(owner.start(1), title.end()) : title;
    }

    private static Optional<Span> standing(String text, Mention mention) {
        @Nullable Span title = mention.title();
        int nameStart = mention.span().start();
        boolean known = title != null && title.end() <= nameStart && title.end() <= text.length();
        Optional<Span> read = backwards(text, nameStart).filter(span -> isOwn(span.of(text)));
        if (title == null || !known || !isOwn(title.of(text))) {
            return read;
        }
        // "Ministry spokesman": what the reader took for the title may start further left, or be only the end of it.
        return read.map(span -> span.end() >= title.start() ? span.join(title) : title)
                .or(() -> Optional.of(title));
    }

    private static Optional<Span> backwards(String text, int nameStart) {
        List<Span> words = new ArrayList<>();
        int from = Math.max(0, nameStart - 200);
        Matcher matcher = WORD.matcher(text).region(from, nameStart);
        while (matcher.find()) {
            words.add(new Span(matcher.start(), matcher.end()));
        }
        int last = words.size() - 1;
        if (last < 0
                || words.get(last).end() == nameStart
                || text.substring(words.get(last).end(), nameStart).contains("\n\n")) {
            return Optional.empty();
        }
        int first = words.size();
        while (first > 0
                && words.size() - first < MOST_WORDS
                && goesOn(text, words, first - 1, first == words.size())) {
            first--;
        }
        return start(text, words, first)
                .map(span -> new Span(span.start(), words.get(last).end()));
    }

    /** Whether the title can reach back to this word. */
    private static boolean goesOn(String text, List<Span> words, int i, boolean isLast) {
        String word = words.get(i).of(text);
        char end = word.charAt(word.length() - 1);
        boolean stops = ".;:!?\"”)»".indexOf(end) >= 0
                && !word.matches("(?:\\p{Lu}\\.)+|Lt\\.|Gen\\.|Maj\\.|Adm\\.|Col\\.|Brig\\.");
        if (stops || (isLast && end == ',')) {
            return false;
        }
        String bare = word.toLowerCase(Locale.ROOT).replaceAll("[,(“\"]", "");
        return Character.isUpperCase(word.codePointAt(0))
                || BETWEEN.contains(bare)
                || Character.isDigit(word.charAt(0))
                || Offices.isTitleWord(bare);
    }

    /** The word at which the title starts: its post, with what qualifies it and the capitals before it. */
    private static Optional<Span> start(String text, List<Span> words, int first) {
        int post = -1;
        for (int i = first; i < words.size(); i++) {
            String bare = bare(text, words.get(i));
            String before = i > first ? bare(text, words.get(i - 1)) : "";
            String beforeThat = i > first + 1 ? bare(text, words.get(i - 2)) : "";
            boolean within = LINKS.contains(before)
                    || (before.equals("and") && !Offices.isPostWord(beforeThat))
                    || (before.equals("the") && LINKS.contains(beforeThat));
            String after = i + 1 < words.size() ? bare(text, words.get(i + 1)) : "of";
            boolean closes = LINKS.contains(after)
                    || after.equals("without")
                    || after.equals("and")
                    || Offices.isTitleWord(after);
            if (Offices.isPostWord(bare) && !within && closes) {
                post = i;
            }
        }
        if (post < 0) {
            return Optional.empty();
        }
        int start = post;
        while (start > first && leads(text, words.get(start - 1))) {
            start--;
        }
        return Optional.of(words.get(withBody(text, words, first, start, post)));
    }

    /** Over an "and" only where it stands in a body's name: the Secretary of a Political and Legal Committee. */
    private static int withBody(String text, List<Span> words, int first, int start, int post) {
        if (start == first || !bare(text, words.get(start - 1)).equals("and")) {
            return start;
        }
        for (int from = first; from < start - 1; from++) {
            String name =
                    text.substring(words.get(from).start(), words.get(post - 1).end());
            if (Bodies.written().find(name).isPresent()) {
                return from;
            }
        }
        return start;
    }

    private static boolean leads(String text, Span word) {
        String raw = word.of(text);
        String bare = bare(text, word);
        return !raw.endsWith(",")
                && (Offices.isTitleWord(bare)
                        || (Character.isUpperCase(raw.codePointAt(0)) && !BETWEEN.contains(bare))
                        || Character.isDigit(raw.charAt(0)));
    }

    private static String bare(String text, Span word) {
        return word.of(text).toLowerCase(Locale.ROOT).replaceAll("[,(“\"]", "");
    }
}
