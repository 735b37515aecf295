package whence.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the words around a time say of it.
 *
 * @param block the block in which it stands
 * @param tense 1 where it is to come, -1 past, 0 neither
 * @param opens whether it opens a sentence and so sets the scene for what follows
 * @param aside whether it stands in brackets or describes a thing ("the 1975 agreement"), so that the narrative goes on
 *     where it was
 * @param heads whether it heads what follows
 */
record Surroundings(int block, int tense, boolean opens, boolean aside, boolean heads) {

    private static final int REACH = 12;

    static Surroundings of(Clause clause, List<Word> words, Vocabulary vocabulary, boolean heads) {
        int first = clause.first();
        int block = words.get(first).block();
        boolean opens = opens(words, first, vocabulary);
        int tense = tense(words, first, vocabulary);
        if (opens && tense == 0) {
            tense = ahead(words, clause.end(), vocabulary);
        }
        return new Surroundings(block, tense, opens, isAside(words, clause, vocabulary), heads);
    }

    /** At most two words that lead to a time stand between it and the start of its sentence. */
    private static boolean opens(List<Word> words, int first, Vocabulary vocabulary) {
        int at = first - 1;
        while (at >= 0 && first - at <= 3 && isSame(words, at, first) && vocabulary.is(words.get(at), Slot.BEFORE)) {
            at--;
        }
        return at < 0 || !isSame(words, at, first) || endsSentence(words.get(at));
    }

    private static boolean isSame(List<Word> words, int at, int first) {
        return words.get(at).block() == words.get(first).block();
    }

    private static boolean endsSentence(Word word) {
        return word.is(".") || word.is("。") || word.is("?") || word.is("!") || word.is("\"") || word.is("”");
    }

    private static int tense(List<Word> words, int first, Vocabulary vocabulary) {
        for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
            if (!isSame(words, i, first) || endsSentence(words.get(i))) {
                return 0;
            }
            int told = tense(words.get(i), vocabulary);
            if (told != 0) {
                return told < 0 && isPassive(words, i, vocabulary) ? 1 : told;
            }
        }
        return 0;
    }

    /** "will be held": the participle is not past. */
    private static boolean isPassive(List<Word> words, int participle, Vocabulary vocabulary) {
        boolean be = participle >= 2 && words.get(participle - 1).is("be");
        return be && vocabulary.is(words.get(participle - 2), Slot.FUTURE);
    }

    private static int ahead(List<Word> words, int end, Vocabulary vocabulary) {
        for (int i = end; i < Math.min(words.size(), end + REACH); i++) {
            if (!isSame(words, i, end - 1) || endsSentence(words.get(i))) {
                return 0;
            }
            int told = tense(words.get(i), vocabulary);
            if (told != 0) {
                return told;
            }
        }
        return 0;
    }

    private static int tense(Word word, Vocabulary vocabulary) {
        if (vocabulary.is(word, Slot.FUTURE)) {
            return 1;
        }
        boolean past = vocabulary.is(word, Slot.PAST)
                || (word.isLetters() && word.form().endsWith("ed"));
        return past ? -1 : 0;
    }

    private static boolean isAside(List<Word> words, Clause clause, Vocabulary vocabulary) {
        int first = clause.first();
        Word before = neighbour(words, first - 1, first);
        Word after = neighbour(words, clause.end(), first);
        if (before != null && (before.is("(") || before.is("（"))) {
            return true;
        }
        boolean determined = before != null && (before.is("the") || before.is("'") || before.is("s"));
        boolean described = after != null
                && after.isLetters()
                && !vocabulary.is(after, Slot.BEFORE)
                && !vocabulary.is(after, Slot.FUNCTION);
        return (determined || words.get(first).is("the"))
                && described
                && clause.main().has(Slot.YEAR);
    }

    private static @Nullable Word neighbour(List<Word> words, int at, int first) {
        return at >= 0 && at < words.size() && isSame(words, at, first) ? words.get(at) : null;
    }
}
