package whence.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import whence.ingest.Page.Line;
import whence.text.Span;

/**
 * Lines that head what follows: the title, dated lines ("June 16"), lines in capitals ("OUR TAKE"), Markdown headings,
 * and short lines without a full stop over running text.
 */
final class Headings {

    private static final int LONGEST = 100;

    private static final int LONGEST_HAN = 32;

    private static final int LONGEST_TITLE = 250;

    private static final int MOST_WORDS = 14;

    private static final Pattern DATE_LINE = Pattern.compile(
            "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:" + WrittenDate.MONTH
                    + " \\d{1,2}(?:st|nd|rd|th)?(?:, \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? " + WrittenDate.MONTH
                    + "(?:,? \\d{4})?|" + WrittenDate.MONTH + " \\d{4}|\\d{4}-\\d\\d-\\d\\d"
                    + "|(?:\\d{4}\\s?年\\s?)?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?[日号號](?:（?星期.）?)?)[:：]?",
            Pattern.CASE_INSENSITIVE);

    /** A byline is short and stands alone too. */
    private static final Pattern BYLINE = Pattern.compile(
            "(?:By|Author|Written by|Posted by|Reported by|Created|Published|Updated|Last Updated|Photo|Image|Source|Credit)\\b.*"
                    + "|(?:作者|撰文|記者|记者|来源|來源|文|圖|图)[:：/／].*"
                    + "|.* (?:Staff|Correspondent)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CAPITALS = Pattern.compile("[^\\p{Ll}]*\\p{Lu}{2,}[^\\p{Ll}]*");

    private static final Pattern MARKDOWN = Pattern.compile("#{1,6} {1,3}\\S.*");

    private static final Pattern LIST_ITEM =
            Pattern.compile("(?:[-*•◦▪]|\\(?[0-9a-z]{1,2}[.)]|[(（][0-9a-z]{1,2}[)）]) .*");

    private Headings() {}

    /** The title at the head of the text: as it was given or, where none was, a first line that reads like one. */
    static Optional<Span> title(Page article, Optional<String> given) {
        if (article.lines().isEmpty()) {
            return Optional.empty();
        }
        if (given.isPresent()) {
            return article.lines().stream()
                    .limit(3)
                    .flatMap(line -> opening(line, given.get()).stream())
                    .findFirst();
        }
        Line first = article.lines().get(0);
        boolean headsSomething = article.lines().size() > 1
                && article.lines().stream().skip(1).limit(12).anyMatch(Line::isProse);
        boolean isTitle = headsSomething
                && first.length() <= (Language.isHan(first.words()) ? LONGEST : LONGEST_TITLE)
                && !closes(first.words())
                && !BYLINE.matcher(first.words()).matches()
                && !DATE_LINE.matcher(first.words()).matches();
        return isTitle ? Optional.of(first.span()) : Optional.empty();
    }

    /** The line, or its beginning, where it says the title; marks and case aside. */
    private static Optional<Span> opening(Line line, String title) {
        String words = line.words();
        int end = endOfSame(words, title);
        if (end == 0 || cutsWord(words, end)) {
            return Optional.empty();
        }
        String marks = title.strip().replaceFirst("^.*[\\p{L}\\p{N}]", "");
        end += words.startsWith(marks, end) ? marks.length() : 0;
        while (end < words.length() && "?!？！…”\"’'」』》)）】".indexOf(words.charAt(end)) >= 0) {
            end++;
        }
        return Optional.of(new Span(line.span().start(), line.span().start() + end));
    }

    /** How far into the words the whole title has been said; 0 if it is not. */
    private static int endOfSame(String words, String title) {
        int at = 0;
        for (int letter : title.codePoints().filter(Character::isLetterOrDigit).toArray()) {
            while (at < words.length() && !Character.isLetterOrDigit(words.codePointAt(at))) {
                at += Character.charCount(words.codePointAt(at));
            }
            if (at >= words.length() || Character.toLowerCase(words.codePointAt(at)) != Character.toLowerCase(letter)) {
                return 0;
            }
            at += Character.charCount(letter);
        }
        return Math.min(at, words.length());
    }

    private static boolean cutsWord(String words, int at) {
        return at < words.length()
                && Character.isLetterOrDigit(words.charAt(at))
                && !Character.isIdeographic(words.codePointAt(at));
    }

    static List<Span> find(Page article) {
        List<Span> found = new ArrayList<>();
        List<Line> lines = article.lines();
        for (int at = 0; at + 1 < lines.size(); at++) {
            if (isHeading(lines.get(at), lines.get(at + 1))) {
                found.add(lines.get(at).span());
            }
        }
        return found;
    }

    /** In order, none within another. */
    static List<Span> merged(List<Span> headings) {
        List<Span> merged = new ArrayList<>();
        for (Span heading : new TreeSet<>(headings)) {
            Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && last.overlaps(heading)) {
                merged.set(merged.size() - 1, last.join(heading));
            } else {
                merged.add(heading);
            }
        }
        return merged;
    }

    /** A heading's words without the marks of Markdown. */
    static String words(String heading) {
        return heading.replaceFirst("^#{1,6} {1,3}", "").replaceAll("\\s+", " ").strip();
    }

    private static boolean isHeading(Line line, Line next) {
        String words = line.words();
        if (line.length() > LONGEST) {
            return false;
        }
        if (DATE_LINE.matcher(words).matches() || MARKDOWN.matcher(words).matches()) {
            return true;
        }
        if (closes(words)
                || BYLINE.matcher(words).matches()
                || LIST_ITEM.matcher(words).matches()) {
            return false;
        }
        boolean capitals = CAPITALS.matcher(words).matches() && words.length() <= 60;
        return next.isProse() && (capitals || (line.afterBlank() && isShort(words)));
    }

    private static boolean isShort(String words) {
        if (Language.isHan(words)) {
            return words.length() <= LONGEST_HAN;
        }
        int first = words.codePointAt(0);
        boolean opens = Character.isUpperCase(first) || Character.isDigit(first) || "“\"‘'".indexOf(first) >= 0;
        boolean says = words.codePoints().anyMatch(Character::isLetter) || words.length() >= 4;
        return opens && says && words.split(" ", -1).length <= MOST_WORDS;
    }

    /** Whether it ends as a sentence or a part of one does; a question may be a heading. */
    private static boolean closes(String words) {
        String bare = words.replaceFirst("[\"”’'」』)\\]）]{1,3}$", "");
        return bare.isEmpty() || ".,;:。，；：、…-–—_".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }
}
