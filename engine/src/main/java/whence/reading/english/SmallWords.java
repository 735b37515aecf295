package whence.reading.english;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** The words that a text has in lower case: what has a capital in a headline only is no name. Gathered when first asked for. */
final class SmallWords implements Predicate<String> {

    /** Shorter ones are letters and parts of names. */
    private static final int SHORTEST = 3;

    private final String text;
    private final Set<String> words = new HashSet<>();

    SmallWords(String text) {
        this.text = text;
    }

    @Override
    public boolean test(String word) {
        if (words.isEmpty()) {
            gather();
        }
        return words.contains(word);
    }

    private void gather() {
        words.add("");
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (!letter) {
                if (i - start >= SHORTEST && Character.isLowerCase(text.charAt(start))) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
    }
}
