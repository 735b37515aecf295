package whence.reading.chinese;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whence.text.Span;

/** Who wrote a report, and from where: （记者 李明）, 记者李明／台北报道. It names nobody who speaks. */
final class Byline {

    private static final List<String> WORDS = WordLists.of("byline");

    /** 记者李明／台北报道 with a blank behind it, as the papers of Taiwan open a report. */
    private static final Pattern OPENS = Pattern.compile("\\p{IsHan}{0,6}记者[^，,。：:；;\\n]{2,24}?报[道导](?:[ \\u3000]|$)");

    private Byline() {}

    /** Where a bracket begins that stands right before a place and is a byline; else the place. */
    static int before(Line line, int place) {
        int close = line.at(place - 1) == ' ' ? place - 2 : place - 1;
        int open = line.quotes().openingOf(close);
        return open >= line.span().start() && is(line, new Span(open, close + 1)) ? open : place;
    }

    /** Where a byline without brackets ends that opens a line; else the place. */
    static int end(Line line, int place, int to) {
        Matcher byline = OPENS.matcher(line.text()).region(place, to);
        return byline.lookingAt() ? byline.end() : place;
    }

    /** Whether words in brackets are one. */
    static boolean is(Line line, Span words) {
        return "（(【〔［".indexOf(line.at(words.start())) >= 0
                && line.quotes().closingOf(words.start()) == words.end() - 1
                && WORDS.stream().anyMatch(words.of(line.text())::contains);
    }
}
