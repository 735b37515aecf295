package whence.entity.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import whence.text.Lexicon;

/** Names of states that add nothing to an office: the premier of the People's Republic of China is the premier. */
final class States {

    private static final int LONGEST = 5;
    private static final Set<String> WORDS = Lexicon.words(States.class, "states.tsv");

    private States() {}

    /** Tokens of what an office is of, without the state at either end. */
    static List<String> without(List<String> tokens) {
        List<String> rest = new ArrayList<>(tokens);
        drop(rest, true);
        drop(rest, false);
        return rest;
    }

    private static void drop(List<String> tokens, boolean end) {
        trimSmall(tokens, end);
        for (int length = Math.min(LONGEST, tokens.size()); length > 0; length--) {
            int from = end ? tokens.size() - length : 0;
            if (WORDS.contains(String.join(" ", tokens.subList(from, from + length)))) {
                tokens.subList(from, from + length).clear();
                trimSmall(tokens, end);
                return;
            }
        }
    }

    private static void trimSmall(List<String> tokens, boolean end) {
        while (!tokens.isEmpty() && Phrases.isSmall(tokens.get(end ? tokens.size() - 1 : 0))) {
            tokens.remove(end ? tokens.size() - 1 : 0);
        }
    }

    static boolean isState(String words) {
        return WORDS.contains(words);
    }
}
