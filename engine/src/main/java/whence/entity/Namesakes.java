package whence.entity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whence.text.Span;

/** Passages in which a text itself says that somebody only shares another's name. */
final class Namesakes {

    private static final int REACH = 90;

    private static final Pattern BEHIND = Pattern.compile(
            "^[^.!?\u3002]{0,60}?\\b(?:(?:who )?(?:happens|happened) to (?:have|share|bear) the same name|(?:a|his|her|the) namesake"
                    + "|(?:of|with|shar(?:es|ed|ing)|bear(?:s|ing)) the same name|no relation)\\b");
    private static final Pattern BEFORE = Pattern.compile(
            "\\b(?:namesake|(?:who|which) (?:is|was) not|not to be confused with|another(?: man| woman| official)? (?:named|called)|a different)[ ,]*+(?:the )?+[^.!?]{0,25}$");
    private static final Pattern HAN_BEHIND =
            Pattern.compile("^[^\u3002]{0,20}?(?:\u540c\u540d\u540c\u59d3|\u540c\u540d|\u540c\u59d3\u540c\u540d)");

    private Namesakes() {}

    static Optional<String> findReason(String text, Span name) {
        String behind = text.substring(name.end(), Math.min(text.length(), name.end() + REACH));
        String before = text.substring(Math.max(0, name.start() - REACH), name.start());
        return first(BEHIND, behind).or(() -> first(BEFORE, before)).or(() -> first(HAN_BEHIND, behind));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find()
                ? Optional.of("the text says so: \"" + matcher.group().strip().replaceAll("\\s++", " ") + "\"")
                : Optional.empty();
    }
}
