package whence.reprint;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A report kept up to date entry by entry, each under its own time of day: its last entry tells its age. */
final class RunningLog {

    private static final Pattern ENTRY = Pattern.compile(
            "^[ \\t]{0,8}(1[0-2]|0?[1-9])(?::([0-5]\\d))?[ \\u00a0]?([apAP])\\.?[mM]\\.?[ \\t]{0,8}$",
            Pattern.MULTILINE);
    private static final int SEARCHED = 200_000;

    private RunningLog() {}

    /** Minutes after midnight of the latest entry; empty where the text is no such log. */
    static OptionalInt latestEntry(String text) {
        Matcher entry = ENTRY.matcher(text.substring(0, Math.min(SEARCHED, text.length())));
        int latest = -1;
        while (entry.find()) {
            int hour = Integer.parseInt(entry.group(1)) % 12
                    + (Character.toLowerCase(entry.group(3).charAt(0)) == 'p' ? 12 : 0);
            int minute = entry.group(2) == null ? 0 : Integer.parseInt(entry.group(2));
            latest = Math.max(latest, hour * 60 + minute);
        }
        return latest < 0 ? OptionalInt.empty() : OptionalInt.of(latest);
    }
}
