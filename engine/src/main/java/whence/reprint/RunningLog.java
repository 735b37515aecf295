package whence.reprint;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A report kept up to date entry by entry, each under its own time of day: its last entry tells its age. */
final class RunningLog {

    private static final Pattern ENTRY =
            Pattern.compile("[ \\t]{0,8}(1[0-2]|0?[1-9])(?::([0-5]\\d))?[ \\u00a0]?([apAP])\\.?[mM]\\.?[ \\t\\r]{0,8}");
    /** Characters of the longest line that the pattern takes. */
    private static final int LONGEST = 28;

    private static final int SEARCHED = 200_000;

    private RunningLog() {}

    /** Minutes after midnight of the latest entry; empty where the text is no such log. */
    static OptionalInt latestEntry(String text) {
        Matcher entry = ENTRY.matcher(text);
        int end = Math.min(SEARCHED, text.length());
        int latest = -1;
        for (int from = 0; from < end; ) {
            int line = text.indexOf('\n', from);
            int to = line < 0 ? text.length() : line;
            if (to - from <= LONGEST && to > from && entry.region(from, to).matches()) {
                latest = Math.max(latest, minute(entry));
            }
            from = to + 1;
        }
        return latest < 0 ? OptionalInt.empty() : OptionalInt.of(latest);
    }

    private static int minute(Matcher entry) {
        int half = Character.toLowerCase(entry.group(3).charAt(0)) == 'p' ? 12 : 0;
        int minute = entry.group(2) == null ? 0 : Integer.parseInt(entry.group(2));
        return (Integer.parseInt(entry.group(1)) % 12 + half) * 60 + minute;
    }
}
