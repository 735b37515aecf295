package whence.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import whence.text.Lexicon;
import whence.text.Span;

/** Tells a source from the person it stands beside: what Iven's lawyer says, Iven has not said. */
public final class Beside {

    /** "a lawyer for", "two friends of the late Mr.": right before a name, a few words for a title between. */
    private static final Pattern ROLE = Pattern.compile("\\b(?:"
            + Lexicon.words(Beside.class, "beside-people.tsv").stream()
                    .map(word -> "[" + word.charAt(0) + Character.toUpperCase(word.charAt(0)) + "]" + word.substring(1))
                    .collect(Collectors.joining("|"))
            + ")s? (?:for|of|to)((?: (?!of\\b)[\\p{L}\\p{N}.'\u2019-]+){0,4}) ?$");

    /** Words by which a body is known: "a spokesman for the ministry Ilan Varro" is Varro. */
    private static final Set<String> BODIES = Lexicon.rows(Beside.class, "bodies.tsv", 2).stream()
            .filter(row -> row[1].equals("body"))
            .map(row -> row[0])
            .collect(Collectors.toSet());

    /** What stands right behind a name whose bearer only owns what follows: "'s lawyer", "的律师". */
    private static final Pattern OWNER = Pattern.compile("(?:['\u2019]s? \\p{L}|的\\p{L})");

    /** Units between a comma and the name right behind it: the comma and a blank. */
    private static final int RIGHT_BEHIND = 2;

    private Beside() {}

    /** Whether a name stands right behind a comma and so says who is meant: "the minister's spokeswoman, Anna Roth". */
    public static boolean isNamedBehind(int comma, Span person) {
        return person.start() > comma && person.start() - comma <= RIGHT_BEHIND;
    }

    /** Whether a source names a person only to say whose lawyer, friend or spokesman it is. */
    public static boolean isBeside(String text, Span source, Span person) {
        if (OWNER.matcher(text).region(person.end(), source.end()).lookingAt()) {
            return true;
        }
        Matcher role = ROLE.matcher(text.substring(source.start(), person.start()));
        return role.find()
                && Stream.of(role.group(1).toLowerCase(Locale.ROOT).split(" ", -1))
                        .noneMatch(BODIES::contains);
    }
}
