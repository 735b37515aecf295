package whence.reading;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import whence.text.Lexicon;
import whence.text.Span;

/** Tells a source from the person it stands beside: what Iven's lawyer says, Iven has not said. */
public final class Beside {

    /** "a lawyer for", "two friends of the late": right before a name, a few words for a title between. */
    private static final Pattern ROLE = Pattern.compile("(?i)\\b(?:"
            + Lexicon.rows(Beside.class, "beside-people.tsv").stream()
                    .map(row -> row.get(0))
                    .collect(Collectors.joining("|"))
            + ")s? (?:for|of|to)(?: [\\p{L}-]+){0,4} ?$");

    /** What stands right behind a name whose bearer only owns what follows: "'s lawyer", "的律师". */
    private static final Pattern OWNER = Pattern.compile("\\G(?:['\u2019]s? \\p{L}|的\\p{L})");

    private Beside() {}

    /** Whether a source names a person only to say whose lawyer, friend or spokesman it is. */
    public static boolean isBeside(String text, Span source, Span person) {
        return OWNER.matcher(text).region(person.end(), source.end()).lookingAt()
                || ROLE.matcher(text.substring(source.start(), person.start())).find();
    }
}
