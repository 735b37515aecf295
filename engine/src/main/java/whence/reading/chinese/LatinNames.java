package whence.reading.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whence.text.Span;

/** Names in Latin letters that stand in a Chinese sentence. */
final class LatinNames {

    private static final Pattern NAME = Pattern.compile(
            "(?<![A-Za-z0-9@#/._-])[A-Z][A-Za-z'’]*[a-z][A-Za-z'’]*+(?:[ -](?:of |the |de |van |von )?[A-Z][A-Za-z'’.]++){0,3}(?![A-Za-z0-9@/_])");

    private static final List<String> BODIES = WordLists.of("latin words of bodies");

    private LatinNames() {}

    static List<Span> in(Line line) {
        List<Span> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(line.text())
                .region(line.span().start(), line.span().end());
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            Span name = new Span(matcher.start(), matcher.end());
            if (!isInClause(line, name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** Whether small Latin words stand beside it: what is quoted in that language is no name. */
    private static boolean isInClause(Line line, Span name) {
        boolean before = line.at(name.start() - 1) == ' ' && isSmall(line.at(name.start() - 2));
        boolean after = line.at(name.end()) == ' ' && isSmall(line.at(name.end() + 1));
        return before || after;
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Two or three words, none of which tells of a body. */
    static boolean isPerson(String words) {
        String[] parts = words.split("[ ]", -1);
        if (parts.length < 2 || parts.length > 3) {
            return false;
        }
        for (String part : parts) {
            if (BODIES.contains(part)) {
                return false;
            }
        }
        return true;
    }
}
