package whence.entity.name;

import java.util.ArrayList;
import java.util.List;

/** All strings one letter away: a letter left out, put in, or another. */
final class Edits {

    /** In fewer letters a typo cannot be told. */
    private static final int FEWEST = 6;

    private Edits() {}

    static List<String> of(String letters) {
        List<String> edits = new ArrayList<>();
        for (int i = 0; i <= letters.length(); i++) {
            String before = letters.substring(0, i);
            String behind = letters.substring(i);
            if (!behind.isEmpty()) {
                edits.add(before + behind.substring(1));
            }
            for (char c = 'a'; c <= 'z'; c++) {
                edits.add(before + c + behind);
                if (!behind.isEmpty()) {
                    edits.add(before + c + behind.substring(1));
                }
            }
        }
        return edits;
    }

    /** The keys of all edits, going on from one, without making the strings. */
    static void keys(long start, String letters, KeyBag keys) {
        if (letters.length() < FEWEST) {
            return;
        }
        long before = start;
        for (int i = 0; i <= letters.length(); i++) {
            boolean more = i < letters.length();
            if (more) {
                keys.add(Key.with(before, letters, i + 1));
            }
            for (char c = 'a'; c <= 'z'; c++) {
                long with = Key.letter(before, c);
                keys.add(Key.with(with, letters, i));
                if (more) {
                    keys.add(Key.with(with, letters, i + 1));
                }
            }
            before = more ? Key.letter(before, letters.charAt(i)) : before;
        }
    }
}
