package whence.reading.english;

import java.util.BitSet;
import java.util.Set;
import whence.text.Sentence;
import whence.text.Token;

/** Where a reporting clause ends that follows what it reports, and where the name in it does. */
final class TrailingEnd {

    private static final Set<String> WHEN_SAID = WordLists.of("opens an adjunct");

    private static final Set<String> TOPIC = Set.of("of", "about");

    private TrailingEnd() {}

    /** "he told reporters on Monday.": up to the end or the next comma, with no clause of its own. */
    static int ofPlain(Sentence sentence, BitSet places, int verb, String text) {
        boolean tells = sentence.tokens().get(verb).lemma().equals("tell");
        if (verb + 1 < sentence.tokens().size()
                && governs(sentence.tokens().get(verb), sentence.tokens().get(verb + 1), text)) {
            return -1;
        }
        for (int i = verb + 1; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            if (!places.get(i)) {
                return -1;
            }
            String word = token.span().of(text);
            if (TrailingClause.isBreak(token, text)) {
                return goesOn(sentence, places, i + 1) ? endOfSentence(sentence, places, i + 1, text) : i + 1;
            }
            if (token.tag().equals(".") || word.equals(";")) {
                return i;
            }
            if (i == verb + 1 && !tells && !opensAdjunct(token, word)) {
                return -1;
            }
            if (token.isFinite()
                    || word.equals("that")
                    || word.equals(":")
                    || token.tag().startsWith("W")) {
                return -1;
            }
        }
        return sentence.tokens().size();
    }

    /** "Tal points to the rich" says something of its own; "it was huge, Tal said of the fire" does not. */
    private static boolean governs(Token verb, Token next, String text) {
        String word = next.span().of(text);
        return !TOPIC.contains(word)
                && Cues.findVerb(verb)
                        .filter(cue -> cue.prepositions().contains(word))
                        .isPresent();
    }

    /** ", the Ledger reported, citing two officials": what follows in -ing is the Ledger's doing too. */
    private static boolean goesOn(Sentence sentence, BitSet places, int next) {
        return next < sentence.tokens().size()
                && places.get(next)
                && sentence.tokens().get(next).tag().equals("VBG")
                && Cues.findVerb(sentence.tokens().get(next)).isPresent();
    }

    private static int endOfSentence(Sentence sentence, BitSet places, int from, String text) {
        int end = from;
        while (end < sentence.tokens().size()
                && places.get(end)
                && !sentence.tokens().get(end).tag().equals(".")
                && !sentence.tokens().get(end).span().of(text).equals(";")) {
            end++;
        }
        return end;
    }

    private static boolean opensAdjunct(Token token, String word) {
        return (token.tag().equals("IN") && !word.equals("if") && !word.equals("of"))
                || token.tag().equals("RB")
                || token.tag().equals("RP")
                || (token.tag().startsWith("NNP") && word.endsWith("day"))
                || WHEN_SAID.contains(word);
    }

    /** "said Mira Tal, a former envoy." */
    static int ofInverted(Sentence sentence, BitSet places, int verb, String text) {
        if (!nameStarts(sentence, verb + 1)) {
            return -1;
        }
        int end = verb + 1;
        for (; end < sentence.tokens().size() && places.get(end); end++) {
            Token token = sentence.tokens().get(end);
            if (token.tag().equals(".") || token.span().of(text).equals(";")) {
                break;
            }
            boolean clauseOfItsOwn = token.isFinite();
            if (clauseOfItsOwn && !relativeBefore(sentence, verb, end)) {
                return beforeClause(sentence, verb, end, text);
            }
        }
        return end;
    }

    /** "said veteran traders", but not "pleaded guilty in May" or "feels particularly apt". */
    private static boolean nameStarts(Sentence sentence, int first) {
        if (first >= sentence.tokens().size()) {
            return false;
        }
        String tag = sentence.tokens().get(first).tag();
        boolean describes = !tag.startsWith("JJ")
                || (first + 1 < sentence.tokens().size()
                        && TrailingClause.NAMING.contains(
                                sentence.tokens().get(first + 1).tag())
                        && !sentence.tokens().get(first + 1).tag().equals("IN"));
        return TrailingClause.STARTING.contains(tag) && !tag.equals("RB") && describes;
    }

    /** "..., said Tal, but the ferry runs", "Rather than go, said Mira Tal, a trader, Velm wants to wait": the comma behind which the clause goes on; else -1. */
    private static int beforeClause(Sentence sentence, int verb, int finite, String text) {
        int name = verb + 1;
        while (name < finite && sentence.tokens().get(name).tag().startsWith("NNP")) {
            name++;
        }
        boolean nameAlone = name > verb + 1
                && sentence.tokens().get(name).span().of(text).equals(",")
                && sentence.tokens().get(name + 1).tag().equals("CC");
        if (nameAlone) {
            return name + 1;
        }
        int comma = finite - 1;
        while (comma > verb + 1 && !sentence.tokens().get(comma).span().of(text).equals(",")) {
            comma--;
        }
        boolean names = Cues.findVerb(sentence.tokens().get(verb))
                .filter(cue -> !cue.takes("o"))
                .isPresent();
        boolean goesOn = names
                && comma > verb + 1
                && comma + 1 < finite
                && !sentence.tokens().get(comma + 1).tag().equals("CC");
        return goesOn ? comma + 1 : -1;
    }

    private static boolean relativeBefore(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.tokens().get(i).tag().startsWith("W")) {
                return true;
            }
        }
        return false;
    }

    /** The name, and what follows it in apposition, but not "in an interview". */
    static int ofName(Sentence sentence, int from, int end, String text) {
        for (int i = from; i < end; i++) {
            Token token = sentence.tokens().get(i);
            String word = token.span().of(text);
            boolean adjunct = token.tag().equals("IN")
                    && !word.equals("of")
                    && !word.equals("for")
                    && !word.equals("at")
                    && !word.equals("from")
                    && !word.equals("with")
                    && !apposed(sentence, from, i, text);
            boolean tellsMore = i > from
                    && token.tag().equals("VBG")
                    && sentence.tokens().get(i - 1).span().of(text).equals(",");
            if (adjunct || tellsMore || (word.endsWith("day") && token.tag().equals("NNP"))) {
                return tellsMore ? i - 2 : i - 1;
            }
        }
        return end - 1;
    }

    private static boolean apposed(Sentence sentence, int from, int to, String text) {
        for (int i = from; i < to; i++) {
            if (sentence.tokens().get(i).span().of(text).equals(",")) {
                return true;
            }
        }
        return false;
    }
}
