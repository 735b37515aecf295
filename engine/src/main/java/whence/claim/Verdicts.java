package whence.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import whence.reading.Stance;
import whence.text.Lexicon;
import whence.text.NamedLists;
import whence.text.Span;

/** Reads negation and words of judgement ("not accurate", "baseless") in what is said about an event or a report. */
final class Verdicts {

    private record Verdict(String words, Stance stance) {}

    private static final NamedLists LISTS = NamedLists.of(Verdicts.class, "word-lists.tsv");

    private static final List<Verdict> VERDICTS = verdicts();

    private static final List<String> DISPELLING = words("dispels");
    private static final List<String> UPHOLDING = words("upholds");

    /** What stands right before a judgement and turns it: "not wrong", 并非谣言. */
    private static final List<String> TURNING = LISTS.list("turns a judgement");

    /** Nouns and pronouns by which a speaker points back at a report without telling it again. */
    private static final Set<String> POINTERS = LISTS.set("points back");

    /** Words that stand between a negation and an event without the event being denied. */
    private static final Set<String> TELLING = LISTS.set("no denial of the event");

    /** "no sign of a coup", "no evidence that he". */
    private static final Pattern NOTHING_OF = Pattern.compile(
            "\\bno (?:sign|evidence|proof|indication|trace|truth|basis)s? (?:of|for|that|to) (?:\\w+ )?$");

    /** "reports that he was seen": what is judged is told along. */
    private static final Pattern TELLS_ITSELF = Pattern.compile(
            "^\\W{0,3}(?:the |these |those |all )?(?:reports?|rumou?rs?|claims?|allegations?|stories) that ");

    /** "(denied) that the pumps stood still" opens a clause; "that is untrue" points back. */
    private static final Pattern OPENS_CLAUSE =
            Pattern.compile("^\\W{0,3}that (?!(?:is|was|isn|wasn|will|would|can|could|has|had|never|also)\\b)");

    /** So many letters beside a judgement tell nothing. */
    private static final int AROUND = 3;

    private Verdicts() {}

    private static List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>();
        for (List<String> row : Lexicon.rows(Verdicts.class, "verdicts.tsv")) {
            switch (row.get(1)) {
                case "denies" -> verdicts.add(new Verdict(row.get(0), Stance.DENIES));
                case "doubts" -> verdicts.add(new Verdict(row.get(0), Stance.DOUBTS));
                case "confirms" -> verdicts.add(new Verdict(row.get(0), Stance.ASSERTS));
                case "dispels", "upholds" -> {} // no judgement on what stands in the same passage
                default -> throw new IllegalStateException("verdicts.tsv: no stance " + row.get(1));
            }
        }
        return List.copyOf(verdicts);
    }

    private static List<String> words(String stance) {
        return Lexicon.rows(Verdicts.class, "verdicts.tsv").stream()
                .filter(row -> row.get(1).equals(stance))
                .map(row -> row.get(0))
                .toList();
    }

    /** Whether a passage tells something by which, it says, the rumour is put to rest. */
    static boolean dispels(String lower) {
        return DISPELLING.stream().anyMatch(words -> wordAt(lower, words, 0) >= 0);
    }

    /** Whether by these words a speaker stands by what was told: "confirmed", "denied … was false". */
    static boolean upholds(String cue) {
        return UPHOLDING.stream().anyMatch(words -> wordAt(cue, words, 0) >= 0)
                || findIn(cue).filter(Stance.DENIES::equals).isPresent();
    }

    /** The judgement that a passage passes, if it passes one; the longest words decide. */
    static Optional<Stance> findIn(String lower) {
        return longest(lower, 0).map(Verdict::stance);
    }

    /** Where the words stand that judge what is told before them, from a place on. */
    static Optional<Integer> judgementAt(String lower, int from) {
        return longest(lower, from).map(verdict -> wordAt(lower, verdict.words(), from));
    }

    private static Optional<Verdict> longest(String lower, int from) {
        Verdict found = null;
        for (Verdict verdict : VERDICTS) {
            int at = wordAt(lower, verdict.words(), from);
            if (at >= 0
                    && TURNING.stream().noneMatch(turning -> lower.startsWith(turning, at - turning.length()))
                    && (found == null
                            || verdict.words().length() > found.words().length())) {
                found = verdict;
            }
        }
        return Optional.ofNullable(found);
    }

    /** "Nonsense", “不属实”: a judgement and nothing else. */
    private static boolean isBare(String lower) {
        String words = lower.replaceAll("[^\\p{L}' ]", "").strip();
        return longest(words, 0)
                .filter(verdict -> words.length() - verdict.words().length() <= AROUND)
                .isPresent();
    }

    /** Whether a passage speaks of a report or rumour instead of telling it. */
    static boolean pointsBack(String lower) {
        if (HanWords.pointsBack(lower) || isBare(lower)) {
            return true;
        }
        if (TELLS_ITSELF.matcher(lower).find()) {
            return false;
        }
        int words = 0;
        for (String word : OPENS_CLAUSE.matcher(lower).replaceFirst("").split("[^\\p{L}']+", -1)) {
            if (POINTERS.contains(word)) {
                return true;
            }
            if (++words > 8) {
                return false;
            }
        }
        return false;
    }

    /**
     * Whether an event is only supposed: "if he fled", "should a defector speak", "in the case of a defection"; in a
     * document's own voice also what "would" or "could" be.
     */
    static boolean supposed(String lower, Span content, Span event, boolean attributed) {
        int sentence = Math.max(content.start(), lower.lastIndexOf(". ", event.start()) + 1);
        String before = " " + lower.substring(sentence, event.start()).strip() + " ";
        boolean musing = !attributed
                && (before.contains(" would ") || before.contains(" could ") || before.contains(" usually "));
        return musing
                || before.contains(" if ")
                || before.startsWith(" should ")
                || before.contains(" in the case of ")
                || before.contains(" in case of ")
                || before.contains(" in the event ")
                || before.contains(" would-be ")
                || HanWords.supposed(hanSentence(lower, content, event));
    }

    /** The sentence up to the event, by the stops that Chinese writes. */
    private static String hanSentence(String lower, Span content, Span event) {
        int stop = content.start();
        for (char mark : new char[] {'。', '；', '！', '？'}) {
            stop = Math.max(stop, lower.lastIndexOf(mark, event.start()) + 1);
        }
        return HanWords.isHanAt(lower, event.start())
                ? lower.substring(Math.min(stop, event.start()), event.start())
                : "";
    }

    /**
     * Whether the words just before an event take it back: "did not flee", "never fled". At most two words stand
     * between; "does not know who fled" takes nothing back.
     */
    static boolean negated(String lower, int event) {
        if (HanWords.isHanAt(lower, event)) {
            return HanWords.negated(lower, event);
        }
        String before = lower.substring(Math.max(0, event - 32), event).replace('’', '\'');
        if (NOTHING_OF.matcher(before).find()) {
            return true;
        }
        int stop = Math.max(before.lastIndexOf(','), Math.max(before.lastIndexOf('.'), before.lastIndexOf(';')));
        List<String> words = List.of(before.substring(stop + 1).strip().split("\\s+", -1));
        for (int back = 1; back <= Math.min(3, words.size()); back++) {
            String word = words.get(words.size() - back);
            if (TELLING.contains(word)) {
                return false;
            }
            if (word.equals("not") || word.equals("never") || word.endsWith("n't")) {
                return true;
            }
        }
        return false;
    }

    /** Where a word or phrase stands with word boundaries (Han text has none), or -1. */
    private static int wordAt(String text, String words, int from) {
        for (int at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean startsWord = at == 0 || !isLatin(text.charAt(at - 1)) || !isLatin(text.charAt(at));
            boolean endsWord = end == text.length() || !isLatin(text.charAt(end)) || !isLatin(text.charAt(end - 1));
            if (startsWord && endsWord) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isLatin(char letter) {
        return Character.isLetterOrDigit(letter) && letter < 0x2E80;
    }
}
