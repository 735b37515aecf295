package whence.reading.english;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "PORT SAREN, June 24 (Coast Wire) - " before the first words of an article: it is part of no statement. */
final class Dateline {

    /** A dateline is no longer than this, in units of text. */
    private static final int LONGEST = 120;

    /** A place in capitals, with its country, a day and an agency where they are given, and a dash. */
    private static final Pattern DATELINE = Pattern.compile("\\p{Lu}[\\p{Lu}.'’]++(?: [\\p{Lu}.'’]++){0,3}"
            + "(?:, [\\p{L}.]{2,20}+(?: [\\p{L}.]{2,20}+)?(?: \\d{1,2}+)?|, \\d{1,2}+ \\p{L}{3,9}+){0,2}(?:,? \\d{4})?"
            + "(?: ?[(\\[][^)\\]]{2,40}[)\\]])? ?(?:—|–|--|-) ");

    private Dateline() {}

    /** Where the prose of a paragraph begins: after its dateline, if it has one. */
    static int end(int start, int end, String text) {
        Matcher matcher = DATELINE.matcher(text).region(start, Math.min(end, start + LONGEST));
        return matcher.lookingAt() && matcher.end() < end ? matcher.end() : start;
    }
}
