package whence.ingest;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whence.ingest.Page.Line;
import whence.text.Lexicon;
import whence.text.Span;

/**
 * Parts of a page that are not its article: share buttons, invitations to subscribe, lists of links, praise of the
 * outlet. They are marked, never cut; in doubt a part belongs to the article.
 */
final class Boilerplate {

    /** How much of the page a phrase takes with it. */
    private enum Reach {
        LINE,
        OPENING,
        SENTENCE,
        TAIL
    }

    private record Phrase(Reach reach, Pattern pattern) {}

    /** Longer lines are running text, whatever they begin with. */
    private static final int LONGEST_LINE = 200;

    private static final int LONGEST_OPENING = 600;

    /** "For more, ", "Thank you for reading: " and the like. */
    private static final int SHORT_LEAD = 40;

    /** Praise comes in runs; a single quotation with a name under it may be the news. */
    private static final int PRAISE_RUN = 3;

    private static final List<Phrase> PHRASES = Lexicon.rows(Boilerplate.class, "boilerplate.tsv").stream()
            .map(row -> new Phrase(
                    Reach.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                    Pattern.compile(row.get(2), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)))
            .toList();

    private Boilerplate() {}

    static List<Span> find(Page page) {
        TreeSet<Span> found = new TreeSet<>();
        List<Line> lines = page.lines();
        boolean inTail = false;
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            Optional<Reach> reach = reach(line);
            inTail = reach.equals(Optional.of(Reach.TAIL)) || (inTail && !line.isProse());
            if (inTail || (reach.isPresent() && reach.get() != Reach.SENTENCE) || isRepeated(lines, at)) {
                found.add(line.span());
            } else if (reach.isPresent()) {
                found.addAll(sentences(line));
            }
        }
        found.addAll(praise(lines));
        return joined(page.text(), found);
    }

    private static Optional<Reach> reach(Line line) {
        for (Phrase phrase : PHRASES) {
            boolean met = switch (phrase.reach()) {
                case LINE, TAIL ->
                    line.length() <= LONGEST_LINE
                            && phrase.pattern().matcher(line.words()).matches();
                case OPENING ->
                    line.length() <= LONGEST_OPENING
                            && phrase.pattern().matcher(line.words()).lookingAt();
                case SENTENCE ->
                    line.length() <= LONGEST_OPENING
                            && phrase.pattern().matcher(line.words()).find();
            };
            if (met) {
                return Optional.of(phrase.reach());
            }
        }
        return Optional.empty();
    }

    /** A paragraph printed twice running: a caption and its copy for the reader of the screen. */
    private static boolean isRepeated(List<Line> lines, int at) {
        return at > 0
                && lines.get(at).length() >= 40
                && lines.get(at).words().equals(lines.get(at - 1).words());
    }

    private static List<Span> sentences(Line line) {
        List<Span> found = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(line.words());
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String sentence = line.words().substring(start, end).stripTrailing();
            int from = line.span().start() + start;
            phraseIn(sentence).ifPresent(at -> found.add(new Span(from + at, from + sentence.length())));
            start = end;
        }
        return found;
    }

    /** Where the part begins: with the sentence or, where much goes before it, with the phrase. */
    private static Optional<Integer> phraseIn(String sentence) {
        return PHRASES.stream()
                .filter(phrase -> phrase.reach() == Reach.SENTENCE)
                .map(phrase -> phrase.pattern().matcher(sentence))
                .filter(Matcher::find)
                .map(Matcher::start)
                .findFirst()
                .map(at -> at <= SHORT_LEAD ? 0 : at);
    }

    /** Runs of quotations, each wholly in quotation marks with a name and no verb under it. */
    private static List<Span> praise(List<Line> lines) {
        List<Span> found = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            int end = at;
            int quotes = 0;
            while (isQuotation(lines, end)) {
                quotes++;
                do {
                    end++;
                } while (isSigned(lines, end));
            }
            if (quotes >= PRAISE_RUN) {
                for (Line line : lines.subList(at, end)) {
                    found.add(line.span());
                }
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }

    private static boolean isQuotation(List<Line> lines, int at) {
        if (at + 1 >= lines.size() || !isSigned(lines, at + 1)) {
            return false;
        }
        String words = lines.get(at).words();
        return "“\"「『".indexOf(words.charAt(0)) >= 0 && "”\"」』".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private static boolean isSigned(List<Line> lines, int at) {
        if (at >= lines.size()) {
            return false;
        }
        Line line = lines.get(at);
        return line.length() <= 120
                && !line.endsSentence()
                && Character.isUpperCase(line.words().codePointAt(0))
                && !isQuotation(line);
    }

    private static boolean isQuotation(Line line) {
        return "“\"「『".indexOf(line.words().charAt(0)) >= 0;
    }

    /** Spans with nothing but blanks between them are one part. */
    private static List<Span> joined(String text, SortedSet<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && isBlank(text, last.end(), span.start())) {
                joined.set(joined.size() - 1, last.join(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static boolean isBlank(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!Character.isWhitespace(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
