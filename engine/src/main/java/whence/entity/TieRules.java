package whence.entity;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whence.entity.TieWords.Form;
import whence.reading.Mention;
import whence.text.SimplifiedChinese;
import whence.text.Span;

/** What the words between two people named one after the other, and right behind the second, state of their relation. */
final class TieRules {

    /**
     * A relation as the words state it.
     *
     * @param kind of tie
     * @param turned whether it is the second person who stands to the first as the kind says
     * @param row whether it is told of everybody in the row that the one it is told of stands in
     * @param end where the words end
     */
    record Match(String kind, boolean turned, boolean row, int end) {}

    /** Words between two names, in UTF-16 units: a title and what introduces a row of names included. */
    private static final int REACH = 220;

    private static final String MODIFIERS =
            "(?:former |long-time |longtime |then |personal |chief (?!of)|private |political |close |closest |trusted |younger |elder"
                    + " |older |old |original |own |many |several |two |three |four |five |six |seven |eight |nine |ten |dozen |\\d++ )*+";
    private static final String NOUN = "([\\p{L}-]+(?:[ -]hand m[ae]n| m[ae]n|s? of staff)?+)";
    /** "..., vice chairman of the council, who ...": an apposition that the reading did not take for a title. */
    private static final String APPOSITION = "(?:, [^.,;\\n]{3,70}+(?=, who ))?+";

    private static final String LEAD = "^" + APPOSITION + "(?:,? who)?+,?(?: all| both| each)?+ ?";
    private static final Pattern NOUN_OF = Pattern.compile(LEAD
            + "(?:was|were|is|are|had been|has been|have been|served as|worked as|became)?+ ?(?:the |a |an |once |all |both )*+"
            + MODIFIERS + NOUN + " (?:of|to|for) (?:the )?+" + NameRows.TITLE + "$");
    private static final Pattern OWNED = Pattern.compile("^['\u2019]s? " + MODIFIERS + NOUN + "(.*)$");
    private static final Pattern BE =
            Pattern.compile(LEAD + "(?:was|were|is|are|had been|has been|became|served as) $");
    private static final Pattern OWNED_AFTER = Pattern.compile("\\G['\u2019]s? " + MODIFIERS + NOUN);
    private static final Pattern VERB = Pattern.compile(LEAD
            + "(?:had |has |have |once |later |long |all |both |previously |formerly )*+((?:\\p{L}++ ){1,5}?)(?=$|\\p{Lu}|the |then|former |ex-)(?:the )?+"
            + NameRows.TITLE + "$");
    private static final Pattern ACTIVE = Pattern.compile(
            "^(?:,? who)?+ (?:had |has |once |later |also |personally )*+(\\p{L}++) (?:the )?+(?:then-)?+"
                    + NameRows.TITLE + "$");

    /** The words that lead from "A's aides" to the row of their names. */
    private static final Pattern OPENING = Pattern.compile("^[^.!?;\\n]{0,90}?(?:[.:,\u2014\u2013]? ?(?i:"
            + TieWords.anyOf(Form.OPENS) + ")|[:\u2014\u2013]) ?:? ?(?:the )?+" + NameRows.TITLE + "$");

    private static final Pattern AT_ONCE = Pattern.compile("^,? (?:the )?+" + NameRows.TITLE + "$");

    private static final String HAN_MODIFIERS = "(?:前|原|老|昔日|曾经|一众|多名|多位|[一二三四五六七八九十两\\d]+[名位个]|大|贴身|政治|私人|首席|的)*+";
    private static final String HAN_NOUN = "(" + TieWords.anyOf(Form.NOUN) + ")";
    private static final Pattern HAN_OWNED = Pattern.compile("^" + HAN_MODIFIERS + HAN_NOUN + "(.*)$");
    private static final Pattern HAN_OPENING =
            Pattern.compile("^[^。；\\n]{0,40}?[：:，,]?(?:" + TieWords.anyOf(Form.OPENS) + ")?[：:]?\\p{IsHan}{0,16}$");
    private static final Pattern HAN_AT_ONCE = Pattern.compile("^[、，：:]?\\p{IsHan}{0,12}$");
    private static final Pattern HAN_BE = Pattern.compile("^，?(?:都|均)?(?:曾经|曾|一直)?(?:是|为|系|任|担任|出任|做过|当过)$");
    private static final Pattern HAN_IN = Pattern.compile("^，?(?:都|均)?(?:曾经|曾|早年|长期|一直)*+在$");
    private static final Pattern HAN_BY = Pattern.compile("^，?(?:都|均)?(?:曾经|曾|是)*+(?:由|被|获|受|经)$");
    private static final Pattern HAN_VERB =
            Pattern.compile("^，?(?:都|均)?(?:曾经|曾|长期|后来|一手)*+(\\p{IsHan}{2})(?:了|过)?\\p{IsHan}{0,12}$");
    private static final Pattern HAN_UNDER = Pattern.compile("\\G的?(" + TieWords.anyOf(Form.UNDER) + ")");
    private static final Pattern HAN_DONE = Pattern.compile("\\G(?:一手|亲自|大力)?(" + TieWords.anyOf(Form.BY) + ")");
    private static final Pattern HAN_NOUN_AFTER = Pattern.compile("\\G" + HAN_MODIFIERS + HAN_NOUN);

    private final String text;

    TieRules(String text) {
        this.text = SimplifiedChinese.of(text);
    }

    /** What is stated of two people between whom nobody else is named. */
    Optional<Match> find(Mention a, Mention b) {
        int from = NameRows.endOf(a);
        int to = NameRows.startOf(b);
        if (to <= from || to - from > REACH) {
            return Optional.empty();
        }
        String between = text.substring(from, to).replaceAll("[\\s&&[^\\n]]", " ");
        return english(between, b).or(() -> chinese(between, b));
    }

    private Optional<Match> english(String between, Mention b) {
        return owned(OWNED, OPENING, AT_ONCE, between, b)
                .or(() -> stated(NOUN_OF, between, TieWords::findNoun, b))
                .or(() -> stated(VERB, between, word -> TieWords.findKind(Form.VERB, word), b))
                .or(() -> ownedAfter(BE, OWNED_AFTER, between, b))
                .or(() -> turned(ACTIVE, between, b));
    }

    private Optional<Match> chinese(String between, Mention b) {
        return owned(HAN_OWNED, HAN_OPENING, HAN_AT_ONCE, between, b)
                .or(() -> ownedAfter(HAN_BE, HAN_NOUN_AFTER, between, b))
                .or(() -> after(HAN_IN, HAN_UNDER, Form.UNDER, between, b))
                .or(() -> after(HAN_BY, HAN_DONE, Form.BY, between, b))
                .or(() -> stated(HAN_VERB, between, word -> TieWords.findKind(Form.VERB, word), b))
                .or(() -> turned(HAN_VERB, between, b));
    }

    /** "A was secretary to B"; "A served under B". */
    private static Optional<Match> stated(
            Pattern pattern, String between, Function<String, Optional<String>> kinds, Mention b) {
        Matcher words = pattern.matcher(between);
        return words.find()
                ? kinds.apply(words.group(1))
                        .map(kind -> new Match(
                                kind,
                                false,
                                tellsOfRow(between, words.group(1)),
                                b.span().end()))
                : Optional.empty();
    }

    /** "A promoted B". */
    private static Optional<Match> turned(Pattern pattern, String between, Mention b) {
        Matcher words = pattern.matcher(between);
        return words.find()
                ? TieWords.findKind(Form.ACTIVE, words.group(1))
                        .map(kind -> new Match(kind, true, true, b.span().end()))
                : Optional.empty();
    }

    /** "A's right-hand man, B"; "A's former aides: B, C and D"; "A's right-hand men fell. These include B, C and D". */
    private static Optional<Match> owned(Pattern pattern, Pattern opening, Pattern atOnce, String between, Mention b) {
        Matcher owned = pattern.matcher(between);
        if (!owned.find()) {
            return Optional.empty();
        }
        boolean opens = opening.matcher(owned.group(2)).find()
                && !atOnce.matcher(owned.group(2)).find();
        boolean many = opens || TieWords.isPlural(owned.group(1)) || isHan(owned.group(1));
        return opens || atOnce.matcher(owned.group(2)).find()
                ? TieWords.findNoun(owned.group(1))
                        .map(kind -> new Match(kind, true, many, b.span().end()))
                : Optional.empty();
    }

    /** "A was B's secretary". */
    private Optional<Match> ownedAfter(Pattern be, Pattern behind, String between, Mention b) {
        Matcher after = behind.matcher(text);
        return be.matcher(between).find() && after.find(b.span().end())
                ? TieWords.findNoun(after.group(1))
                        .map(kind -> new Match(kind, false, tellsOfRow(between, after.group(1)), after.end()))
                : Optional.empty();
    }

    /** "A 曾在 B 手下任职"; "A 由 B 一手提拔". */
    private Optional<Match> after(Pattern lead, Pattern behind, Form form, String between, Mention b) {
        Matcher after = behind.matcher(text);
        return lead.matcher(between).find() && after.find(b.span().end())
                ? TieWords.findKind(form, after.group(1)).map(kind -> new Match(kind, false, true, after.end()))
                : Optional.empty();
    }

    /** "A and B, an aide of C" tells of B alone; "A and B, both aides of C" and "A and B served under C" of both. */
    private static boolean tellsOfRow(String between, String word) {
        boolean relative = between.startsWith(",") || between.startsWith(" who");
        boolean both = between.contains(" all ") || between.contains(" both ") || between.contains(" each ");
        return isHan(word)
                || both
                || TieWords.isPlural(word)
                || (!relative && TieWords.findNoun(word).isEmpty());
    }

    private static boolean isHan(String word) {
        return !word.isEmpty() && Character.isIdeographic(word.codePointAt(0));
    }

    /** From the first name to where the words end. */
    static Span where(Mention a, Match match) {
        return new Span(a.span().start(), match.end());
    }
}
