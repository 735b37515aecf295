package whence.entity.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A name in Latin letters, taken apart.
 *
 * @param letters all words of the name run together, lower case, without diacritics
 * @param edges bit i is set where a word, or a part joined by a hyphen, starts or ends before letter i
 * @param words where each word starts and ends in {@code letters}
 * @param marked whether an apostrophe marks an aspirate, as in ch'ang
 * @param hyphenated whether a hyphen joins syllables
 * @param shown the words as an explanation shows them
 */
record LatinName(String letters, long edges, List<Word> words, boolean marked, boolean hyphenated, String shown) {

    /** Longer names are no names: the bits of {@code edges} end here. */
    static final int MOST_LETTERS = 62;

    /**
     * One word of a name.
     *
     * @param text its letters
     * @param given whether it can be a Western given name: it is a known one, or no Chinese syllables
     */
    record Word(int start, int end, String text, boolean given) {}

    LatinName {
        words = List.copyOf(words);
    }

    /** The name without titles; empty where nothing of a name is left or it is too long for one. */
    static Optional<LatinName> of(String text) {
        List<String> words = Titles.strip(text);
        StringBuilder letters = new StringBuilder();
        long edges = 1;
        boolean marked = false;
        boolean hyphenated = false;
        List<Word> found = new ArrayList<>();
        for (String word : words) {
            int start = letters.length();
            String plain = Letters.plain(word);
            for (int i = 0; i < plain.length(); i++) {
                char c = plain.charAt(i);
                boolean aspirate = c == '\'' && marksAspirate(plain, i);
                if (c == '-' || (c == '\'' && !aspirate)) {
                    hyphenated |= c == '-';
                    edges |= 1L << Math.min(letters.length(), 63);
                } else if (c == '\'' || (c >= 'a' && c <= 'z')) {
                    marked |= aspirate;
                    letters.append(c);
                }
            }
            if (letters.length() > MOST_LETTERS) {
                return Optional.empty();
            }
            if (letters.length() > start) {
                edges |= 1L << letters.length();
                String run = letters.substring(start);
                found.add(new Word(start, letters.length(), run, Western.canBeGiven(run)));
            }
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new LatinName(letters.toString(), edges, found, marked, hyphenated, String.join(" ", words)));
    }

    static LatinName ofWord(String word) {
        return new LatinName(word, 1L | (1L << word.length()), List.of(), false, false, word);
    }

    /** In Wade-Giles a mark follows k, p, t, ch, ts or tz; elsewhere an apostrophe parts syllables: Xi'an. */
    private static boolean marksAspirate(String plain, int at) {
        if (at == 0 || at + 1 >= plain.length()) {
            return false;
        }
        char before = plain.charAt(at - 1);
        if (before == 'h' || before == 's' || before == 'z') {
            return at > 1 && (before == 'h' ? plain.charAt(at - 2) == 'c' : plain.charAt(at - 2) == 't');
        }
        return before == 'k' || before == 'p' || before == 't';
    }

    /** The letters of each word. */
    List<String> texts() {
        return words.stream().map(Word::text).toList();
    }

    /** The words behind one of them, as a name. */
    Optional<LatinName> behind(Word word) {
        List<String> rest = new ArrayList<>();
        for (Word other : words) {
            if (other.start() >= word.end()) {
                rest.add(String.join("-", pieces(other.start(), other.end())));
            }
        }
        return rest.isEmpty() ? Optional.empty() : of(String.join(" ", rest));
    }

    /** The parts between words and hyphens of a stretch, marks left out. */
    List<String> pieces(int from, int to) {
        List<String> pieces = new ArrayList<>();
        int start = from;
        for (int at = from + 1; at <= to; at++) {
            if (at == to || isEdge(at)) {
                pieces.add(letters.substring(start, at).replace("'", ""));
                start = at;
            }
        }
        return pieces;
    }

    /** Whether some word is neither Chinese syllables nor a known given name. */
    boolean isForeign() {
        return words.stream().anyMatch(word -> word.given() && !Western.isGivenName(word.text()));
    }

    boolean isEdge(int at) {
        return (edges & (1L << at)) != 0;
    }

    boolean isWordStart(int at) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).start() == at) {
                return true;
            }
        }
        return false;
    }

    /** Whether a part of the name ends or starts strictly between two letters. */
    boolean isBroken(int from, int to) {
        long inside = ((1L << to) - 1) & ~((1L << (from + 1)) - 1);
        return (edges & inside) != 0;
    }

    /** Whether some words are Pinyin of so many syllables, written as Pinyin is: no hyphens, no marks. */
    boolean isPlainPinyin(int first, int last, int syllables) {
        return !hyphenated
                && !marked
                && Segments.cut(this, words.get(first).start(), words.get(last).end(), Romanisation.PINYIN).stream()
                        .anyMatch(cut -> cut.size() == syllables);
    }

    /** Whether the syllables of the given name are written as one word, as Pinyin has it and Wade-Giles never. */
    boolean isUnbroken(int first, int last) {
        return !hyphenated && last - first <= 1;
    }

    /** The letters without marks. */
    String bare() {
        return marked ? letters.replace("'", "") : letters;
    }
}
