package whence.reading.english;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import whence.text.Sentence;
import whence.text.Token;

/**
 * What stands between two dashes, or between commas with "who", which parsers take for the sentence: "Tal - who left in
 * May - said that the port was closed". Parsed apart, it spoils nothing.
 */
final class Asides {

    private static final Set<String> RELATIVE = Set.of("who", "whose");

    /** Words between two such marks. */
    private static final int LONGEST = 25;

    private Asides() {}

    /** The places of each aside with the marks around it, among those of {@code places}. */
    static List<BitSet> of(Sentence sentence, BitSet places, String text) {
        List<BitSet> asides = betweenDashes(sentence, places, text);
        for (int i = places.nextSetBit(0); i >= 0; i = places.nextSetBit(i + 1)) {
            int last = endOfWho(sentence, i, text);
            BitSet aside = new BitSet();
            aside.set(i, Math.max(i, last + 1));
            boolean apart = last > i && asides.stream().noneMatch(aside::intersects);
            aside.and(places);
            if (apart && aside.cardinality() == last + 1 - i) {
                asides.add(aside);
                i = last;
            }
        }
        return asides;
    }

    /** ", who had come first, told": the second comma, right behind which the verb of the whole stands; else -1. */
    private static int endOfWho(Sentence sentence, int comma, String text) {
        List<Token> tokens = sentence.tokens();
        boolean opens = comma > 0
                && comma + 4 < tokens.size()
                && word(sentence, comma, text).equals(",")
                && tokens.get(comma - 1).isNoun()
                && RELATIVE.contains(word(sentence, comma + 1, text));
        boolean finite = false;
        for (int i = comma + 2; opens && i + 1 < Math.min(tokens.size(), comma + LONGEST); i++) {
            if (finite && word(sentence, i, text).equals(",")) {
                int next = tokens.get(i + 1).tag().equals("RB") && i + 2 < tokens.size() ? i + 2 : i + 1;
                return tokens.get(next).isFinite() ? i : -1;
            }
            finite = finite || tokens.get(i).isFinite();
        }
        return -1;
    }

    private static List<BitSet> betweenDashes(Sentence sentence, BitSet places, String text) {
        List<BitSet> asides = new ArrayList<>();
        int open = -1;
        for (int i = places.nextSetBit(0); i >= 0; i = places.nextSetBit(i + 1)) {
            if (!isDash(sentence, i, text)) {
                continue;
            }
            boolean closes = open > 0
                    && i - open > 2
                    && i - open <= LONGEST
                    && word(sentence, i, text).equals(word(sentence, open, text));
            if (closes
                    && (breaksClause(sentence, i) || isRelative(sentence, open))
                    && i + 2 < sentence.tokens().size()) {
                BitSet aside = new BitSet();
                aside.set(open, i + 1);
                aside.and(places);
                asides.add(aside);
                open = -1;
            } else {
                open = i;
            }
        }
        return asides;
    }

    /** "Tal - he came first - told": the verb of the whole stands right behind. */
    private static boolean breaksClause(Sentence sentence, int dash) {
        return dash + 1 < sentence.tokens().size()
                && sentence.tokens().get(dash + 1).isFinite();
    }

    /** "Tal - who came first - then" */
    private static boolean isRelative(Sentence sentence, int dash) {
        return sentence.tokens().get(dash + 1).tag().startsWith("W");
    }

    /** A dash with room on both sides, or a long one. */
    private static boolean isDash(Sentence sentence, int i, String text) {
        String word = word(sentence, i, text);
        if (!Marks.isDash(word)) {
            return false;
        }
        boolean room = i > 0
                && i + 1 < sentence.tokens().size()
                && sentence.tokens().get(i - 1).span().end()
                        < sentence.tokens().get(i).span().start()
                && sentence.tokens().get(i).span().end()
                        < sentence.tokens().get(i + 1).span().start();
        return room || !word.equals("-");
    }

    private static String word(Sentence sentence, int i, String text) {
        return sentence.tokens().get(i).span().of(text);
    }
}
