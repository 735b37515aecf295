package whence.claim;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whence.text.NamedLists;
import whence.text.Span;

/**
 * Words by which a name stands for somebody else: of "Varro's secretary was arrested" and "the driver of Varro died"
 * nothing is told of Varro. Who that other is, nobody asks here.
 */
final class SomebodyOfHis {

    /** Between a name or "his" and the other one, in UTF-16 units. */
    private static final int REACH = 60;

    private static final NamedLists WORDS = NamedLists.of(SomebodyOfHis.class, "word-lists.tsv");
    private static final String ONE = "(?:" + WORDS.anyOf("somebody of his") + ")s?";
    private static final String HAN = "(?:" + WORDS.anyOf("chinese somebody of his") + ")";

    /** 陈国强与其妻子: both are meant. */
    private static final String JOINED = WORDS.anyOf("chinese joins") + "(?:其|他的|她的)?(?:\\p{IsHan}{0,4}的)?" + HAN;

    /** "Varro's former private secretary"; 陈国强的秘书. */
    private static final Pattern BEHIND = Pattern.compile("\\G(?!" + JOINED + ")(?:['’]s? (?:[\\p{L}-]+ ){0,4}?" + ONE
            + "\\b|的?(?:\\p{IsHan}{0,4}的?)?" + HAN + "|[^。！？\\n]{1,24}其" + HAN + ")");

    /** "an aide to ". */
    private static final Pattern AHEAD = Pattern.compile("\\b" + ONE + " (?:of|to) (?:the )?$");

    private static final Pattern POINTED = Pattern.compile("\\b(?:his|her|their) (?:[\\p{L}-]+ ){0,3}?" + ONE + "\\b");

    private SomebodyOfHis() {}

    /** Whether a name only tells whose somebody another is of whom an event is told. */
    static boolean isMeant(String lower, Span name, Span event) {
        Matcher behind = BEHIND.matcher(lower).region(name.end(), Math.min(lower.length(), name.end() + REACH));
        boolean between = behind.find() && (event.start() < name.start() || behind.end() <= event.start());
        return between
                || AHEAD.matcher(lower.substring(Math.max(0, name.start() - REACH), name.start()))
                        .find();
    }

    /** Whether "his" in some words before an event points at whose somebody it is told of. */
    static boolean isPointed(String before) {
        return POINTED.matcher(before).find();
    }
}
