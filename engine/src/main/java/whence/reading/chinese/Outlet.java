package whence.reading.chinese;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether what stands in marks is something that publishes: 《灯塔》通讯17日披露, “间谍谈”(SpyTalk)报道, 最早见于《…》. */
final class Outlet {

    /** What kind of outlet it is, where that is said behind the name. */
    private static final List<String> KINDS = WordLists.of("kinds of outlets");

    /** Words that say so before the name. */
    private static final List<String> LEADS = WordLists.of("before an outlet");

    private static final Pattern ALIAS = Pattern.compile("\\G[（(][A-Za-z][A-Za-z .'’&-]{1,30}[）)]");
    private static final Pattern TIME =
            Pattern.compile("\\G(?:[0-9一二三四五六七八九十]{1,3}[日号](?:晚间?|早)?|[昨今前]日|[昨今]天|日前|近日|稍早|随后|已经?|再|也|又|则|的)");

    private Outlet() {}

    /** Whether a reporting word follows, or the words beside it tell that it publishes. */
    static boolean speaks(Line line, int open, int end) {
        int at = end;
        Matcher alias = ALIAS.matcher(line.text()).region(at, line.span().end());
        if (alias.lookingAt()) {
            at = alias.end();
        }
        for (String kind : KINDS) {
            if (line.startsWith(kind, at)) {
                return true;
            }
        }
        for (String lead : LEADS) {
            if (line.startsWith(lead, open - lead.length())) {
                return true;
            }
        }
        Matcher time = TIME.matcher(line.text()).region(at, line.span().end());
        while (time.lookingAt()) {
            at = time.end();
            time.region(at, line.span().end());
        }
        return Cues.begins(line, at);
    }

    /** Whether its name in Latin letters follows in brackets. */
    static boolean isAliased(Line line, int end) {
        return ALIAS.matcher(line.text()).region(end, line.span().end()).lookingAt();
    }
}
