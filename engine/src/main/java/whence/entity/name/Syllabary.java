package whence.entity.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the syllables of a romanisation stand for, as a tree of their letters: names are cut millions of times, and most
 * stretches of letters are no syllable after one or two of them.
 *
 * @param <T> what a syllable stands for
 */
final class Syllabary<T> {

    /** a to z and the mark of an aspirate. */
    private static final int LETTERS = 27;

    /** For each node the node behind each letter; 0 is none. The root is 0. */
    private int[] next = new int[LETTERS];

    /** What the letters up to each node stand for. */
    private final List<@Nullable T> meanings = new ArrayList<>();

    Syllabary() {
        meanings.add(null);
    }

    /** What some letters stand for, begun where they stand for nothing yet. */
    T get(String letters, Supplier<T> fresh) {
        int node = 0;
        for (int i = 0; i < letters.length(); i++) {
            int place = node * LETTERS + place(letters.charAt(i));
            if (next[place] == 0) {
                next[place] = meanings.size();
                meanings.add(null);
                if (meanings.size() * LETTERS > next.length) {
                    next = Arrays.copyOf(next, 2 * next.length);
                }
            }
            node = next[place];
        }
        T known = meanings.get(node);
        T meaning = known == null ? fresh.get() : known;
        meanings.set(node, meaning);
        return meaning;
    }

    /** The node behind a letter, or 0 where no syllable goes on so. */
    int step(int node, char letter) {
        boolean known = letter == '\'' || (letter >= 'a' && letter <= 'z');
        return known ? next[node * LETTERS + place(letter)] : 0;
    }

    /** What the letters up to a node stand for; null where they are only the beginning of a syllable. */
    @Nullable
    T meaning(int node) {
        return meanings.get(node);
    }

    /** What some letters stand for; null where they are no syllable. */
    @Nullable
    T find(String letters) {
        int node = 0;
        for (int i = 0; i < letters.length(); i++) {
            node = step(node, letters.charAt(i));
            if (node == 0) {
                return null;
            }
        }
        return meaning(node);
    }

    private static int place(char letter) {
        if (letter != '\'' && (letter < 'a' || letter > 'z')) {
            throw new IllegalArgumentException("a spelling has letters from a to z and apostrophes, not " + letter);
        }
        return letter == '\'' ? LETTERS - 1 : letter - 'a';
    }
}
