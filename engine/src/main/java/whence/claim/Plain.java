package whence.claim;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whence.text.Span;

/**
 * What a content tells, without the words by which it is judged or taken back: "it is not true that he fled" and "he did
 * not flee" both tell of his flight. How a speaker stands to it is the stance's to say, once.
 */
final class Plain {

    /** "it is not true that", "it is no longer in dispute that". */
    private static final Pattern JUDGED_AHEAD =
            Pattern.compile("^\\W{0,3}(?:that )?it(?:'s|’s| is| was| has been| had been)(?:n't|n’t)? (?:\\w+ ){0,4}?"
                    + "(?:true|untrue|false|wrong|incorrect|inaccurate|nonsense|a lie|the case|dispute|disputed|doubt)"
                    + "(?: to (?:say|claim|suggest|report|assert))? that ");

    /** "a report that", "the rumours of". */
    private static final Pattern REPORT_AHEAD = Pattern.compile(
            "^\\W{0,3}(?:\\w+ ){0,3}?(?:reports?|rumou?rs?|claims?|allegations?|stor(?:y|ies)|suggestions?) (?:that|of) ");

    /** "rejected the claim that he fled as false". */
    private static final Pattern NAMED_BEHIND = Pattern.compile(" as (?:an? )?(?:\\w+ly )?$");

    private static final Pattern NEGATION = Pattern.compile("(?:\\b(?:not|never|no) |n['’]t\\b)");

    private Plain() {}

    /**
     * The words of a content.
     *
     * @param content as it stands
     * @param lower the same in lower case and simplified characters, unit for unit
     * @param event where in it the event begins that it tells of
     * @param negated whether the words before the event take it back
     */
    static String of(String content, String lower, int event, boolean negated) {
        int from = Math.max(ahead(JUDGED_AHEAD, lower, event), ahead(REPORT_AHEAD, lower, event));
        int to = content.length();
        if (HanWords.isHanAt(lower, Math.min(event, lower.length() - 1))) {
            from = Math.max(from, HanWords.startOfReport(lower, event));
            to = Verdicts.judgementAt(lower, event)
                    .map(at -> HanWords.endOfReport(lower, at))
                    .orElse(to);
        } else {
            to = Verdicts.judgementAt(lower, event).map(at -> named(lower, at)).orElse(to);
        }
        int end = to;
        if (from >= to) {
            return content;
        }
        if (!negated) {
            return content.substring(from, to);
        }
        Optional<Span> negation =
                HanWords.isHanAt(lower, event) ? HanWords.findNegation(lower, event) : findNegation(lower, event);
        int start = from;
        return negation.filter(words -> words.start() >= start)
                .map(words -> content.substring(start, words.start()) + content.substring(words.end(), end))
                .orElse(content.substring(from, to));
    }

    /** Where a name for what is told begins, else where all ends. */
    private static int named(String lower, int judgement) {
        Matcher matcher = NAMED_BEHIND.matcher(lower).region(0, judgement);
        return matcher.find() ? matcher.start() : lower.length();
    }

    private static int ahead(Pattern pattern, String lower, int event) {
        Matcher matcher = pattern.matcher(lower);
        return matcher.find() && matcher.end() <= Math.max(event, 1) ? matcher.end() : 0;
    }

    /** The last words of negation before the event. */
    private static Optional<Span> findNegation(String lower, int event) {
        Matcher matcher = NEGATION.matcher(lower).region(0, Math.min(event, lower.length()));
        Optional<Span> last = Optional.empty();
        while (matcher.find()) {
            last = Optional.of(new Span(matcher.start(), matcher.end()));
        }
        return last;
    }
}
