package whence.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whence.reading.Mention;
import whence.text.Document;
import whence.text.Lexicon;
import whence.text.Span;

/**
 * Relations that a text states between two people named side by side: secretary of, served under, brother of.
 *
 * <p>Marriage, partners and children are not in the table and are never read.
 */
final class Ties {

    /** One stated relation: the first person stands to the second as the kind says. */
    record Stated(Mention who, Mention to, String kind, Span where) {}

    private static final int REACH = 110;
    private static final String MODIFIERS =
            "(?:former |long-time |longtime |then |personal |chief (?!of)|private |political |close |trusted |younger |elder |older |old |original )*+";
    private static final String NOUN = "([\\p{L}-]+(?: man| of staff)?+)";

    private static final Pattern NOUN_OF = Pattern.compile(
            "^(?:,? who)?+,? ?(?:was|is|had been|has been|served as|worked as|became)?+ ?(?:the |a |an |once )*+"
                    + MODIFIERS + NOUN + " (?:of|to|for) (?:the )?+$");
    private static final Pattern OWNED = Pattern.compile("^['\u2019]s? " + MODIFIERS + NOUN + ",? $");
    private static final Pattern BE = Pattern.compile("^(?:,? who)?+ (?:was|is|had been|has been|became|served as) $");
    private static final Pattern OWNED_AFTER = Pattern.compile("\\G['\u2019]s? " + MODIFIERS + NOUN);
    private static final Pattern VERB = Pattern.compile("^(?:,? who)?+ ((?:\\p{L}++ ){1,4}+)(?:the )?+(?:then-)?+$");

    private static final Map<String, String> NOUNS = new HashMap<>();
    private static final Map<String, String> VERBS = new HashMap<>();

    static {
        for (String[] row : Lexicon.rows(Ties.class, "ties.tsv", 3)) {
            (row[1].equals("noun") ? NOUNS : VERBS).put(row[0], row[2]);
        }
    }

    private Ties() {}

    static List<Stated> read(Document document, List<Mention> people) {
        List<Mention> ordered = new ArrayList<>(people);
        ordered.sort(Comparator.comparing(Mention::span));
        List<Stated> ties = new ArrayList<>();
        for (int i = 0; i + 1 < ordered.size(); i++) {
            find(document.text(), ordered.get(i), ordered.get(i + 1)).ifPresent(ties::add);
        }
        return ties;
    }

    private static Optional<Stated> find(String text, Mention a, Mention b) {
        int from = a.span().end();
        Span title = b.title();
        int to = title != null
                        && title.start() >= from
                        && title.start() < b.span().start()
                ? title.start()
                : b.span().start();
        if (to <= from || to - from > REACH) {
            return Optional.empty();
        }
        String between = text.substring(from, to).replaceAll("\\s", " ");
        Span where = a.span().join(b.span());
        return nounOf(between, a, b, where)
                .or(() -> owned(between, a, b, where))
                .or(() -> verb(between, a, b, where))
                .or(() -> ownedAfter(text, between, a, b));
    }

    /** "A was secretary to B". */
    private static Optional<Stated> nounOf(String between, Mention a, Mention b, Span where) {
        Matcher noun = NOUN_OF.matcher(between);
        return noun.find() ? tie(NOUNS, noun.group(1), a, b, where) : Optional.empty();
    }

    /** "A's right-hand man, B". */
    private static Optional<Stated> owned(String between, Mention a, Mention b, Span where) {
        Matcher owned = OWNED.matcher(between);
        return owned.find() ? tie(NOUNS, owned.group(1), b, a, where) : Optional.empty();
    }

    /** "A served under B". */
    private static Optional<Stated> verb(String between, Mention a, Mention b, Span where) {
        Matcher verb = VERB.matcher(between);
        return verb.find() ? tie(VERBS, verb.group(1).strip(), a, b, where) : Optional.empty();
    }

    /** "A was B's secretary". */
    private static Optional<Stated> ownedAfter(String text, String between, Mention a, Mention b) {
        int end = b.span().end();
        Matcher after = OWNED_AFTER.matcher(text).region(end, Math.min(text.length(), end + REACH));
        return BE.matcher(between).find() && after.lookingAt()
                ? tie(NOUNS, after.group(1), a, b, new Span(a.span().start(), after.end()))
                : Optional.empty();
    }

    /** Kinship is read only between holders of a stated office. */
    static boolean isKinship(String kind) {
        return kind.equals("brother of") || kind.equals("sister of");
    }

    private static Optional<Stated> tie(Map<String, String> kinds, String word, Mention who, Mention to, Span where) {
        return Optional.ofNullable(kinds.get(word.toLowerCase(Locale.ROOT)))
                .map(kind -> new Stated(who, to, kind, where));
    }
}
