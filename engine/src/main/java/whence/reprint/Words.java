package whence.reprint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import whence.text.Span;

/**
 * The words of one text as numbers: a hash each, where they stand, and whether they stand inside quotation marks.
 *
 * <p>Case, punctuation and apostrophes do not count ("Don’t" is "dont"), so that house style hides no copy. Scripts
 * without spaces give one word per character, hashed together with the next character: five such words are six
 * characters.
 */
final class Words {

    /** Longest quotation in characters; a mark left open by mistake quotes no more than this. */
    private static final int LONGEST_QUOTATION = 2_000;

    /** Characters of a word with what follows it, so that a text rarely needs more room than it is first given. */
    private static final int USUAL_LENGTH = 5;

    private static final String CLOSING = "\"”»」』";

    private static final int QUOTED = 1;
    private static final int TELLING = 2;
    private static final int CAPITAL = 4;
    private static final int NUMBER = 8;

    private static final byte OTHER = 0;
    private static final byte LETTER = 1;
    private static final byte APOSTROPHE = 2;
    private static final byte SINGLE = 3;

    private static final byte[] KIND = kinds();
    private static final char[] LOWER = lowerCase();

    private int[] hashes;
    private int[] starts;
    private int[] ends;
    private byte[] marks;
    private int size;
    /** For each closing mark: up to where it is known not to stand, so that marks left open cost no second look. */
    private final int[] searched = new int[CLOSING.length()];

    private Words(int room) {
        this.hashes = new int[room];
        this.starts = new int[room];
        this.ends = new int[room];
        this.marks = new byte[room];
    }

    static Words of(String text) {
        return new Words(16 + text.length() / USUAL_LENGTH).fill(text);
    }

    /** An empty buffer to {@link #fill} again and again; not for several threads. */
    static Words buffer() {
        return new Words(64);
    }

    int size() {
        return size;
    }

    int hash(int word) {
        return hashes[word];
    }

    boolean isQuoted(int word) {
        return (marks[word] & QUOTED) != 0;
    }

    /** Whether the word carries meaning by itself more likely than not: five letters or more, no number, no name. */
    boolean isTelling(int word) {
        return (marks[word] & TELLING) != 0;
    }

    /** Whether the word is no name, no number, and not quoted. */
    boolean isPlain(int word) {
        return (marks[word] & (QUOTED | CAPITAL | NUMBER)) == 0;
    }

    /** From the first letter of word {@code from} to the last of word {@code to - 1}. */
    Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /** The first word that ends after a place in the text. */
    int wordAt(int offset) {
        int found = Arrays.binarySearch(ends, 0, size, offset + 1);
        return found < 0 ? -found - 1 : found;
    }

    boolean sameAs(Words other) {
        return Arrays.equals(hashes, 0, size, other.hashes, 0, other.size);
    }

    /** A number for a stretch of words: equal stretches have equal numbers. */
    long fingerprint(int from, int to) {
        long value = (long) to - from;
        for (int i = from; i < to; i++) {
            value = value * 0x9E3779B97F4A7C15L + hashes[i];
            value ^= value >>> 29;
        }
        return value * 0x9E3779B97F4A7C15L;
    }

    /** A number for the whole, capitals and quotation marks included; 0 where there are no words. */
    long fingerprint() {
        long value = size;
        for (int i = 0; i < size; i++) {
            value = (value + marks[i]) * 0x9E3779B97F4A7C15L + hashes[i];
            value ^= value >>> 29;
        }
        return value * 0x9E3779B97F4A7C15L;
    }

    /** Words {@code from} to {@code to - 1}. */
    record Range(int from, int to) {}

    /** The paragraphs of the text that was read, those without a word left out. */
    List<Range> paragraphs(String text) {
        List<Range> paragraphs = new ArrayList<>();
        int first = 0;
        for (int at = text.indexOf('\n'); first < size; at = text.indexOf('\n', at + 1)) {
            int end = at < 0 ? size : wordAt(at);
            if (end > first) {
                paragraphs.add(new Range(first, end));
                first = end;
            }
            if (at < 0) {
                break;
            }
        }
        return paragraphs;
    }

    Words fill(String characters) {
        size = 0;
        Arrays.fill(searched, 0);
        char[] text = characters.toCharArray();
        int quotedUntil = -1;
        int at = 0;
        while (at < text.length) {
            char c = text[at];
            byte kind = KIND[c];
            if (kind == LETTER) {
                at = word(text, at, at < quotedUntil);
            } else if (kind == SINGLE) {
                single(text, at, at < quotedUntil);
                at++;
            } else {
                // The closing mark itself opens nothing.
                char close = at > quotedUntil ? closing(c) : 0;
                if (close != 0) {
                    quotedUntil = closes(text, at + 1, close);
                }
                at++;
            }
        }
        return this;
    }

    private int word(char[] text, int from, boolean quoted) {
        int hash = 0x811C9DC5;
        int letters = 0;
        int at = from;
        int end = from;
        boolean digit = false;
        for (; at < text.length; at++) {
            char c = text[at];
            byte kind = KIND[c];
            if (kind == LETTER) {
                char lower = LOWER[c];
                hash = (hash ^ lower) * 0x01000193;
                letters++;
                digit |= lower <= '9';
                end = at + 1;
            } else if (kind != APOSTROPHE || end < at) {
                break;
            }
        }
        boolean capital = LOWER[text[from]] != text[from];
        int mark = (quoted ? 1 : 0) | (letters > 4 && !capital && !digit ? 2 : 0) | (capital ? 4 : 0) | (digit ? 8 : 0);
        add(mix(hash), from, end, mark);
        return end;
    }

    private void single(char[] text, int at, boolean quoted) {
        char next = at + 1 < text.length ? text[at + 1] : ' ';
        int hash = text[at] * 0x01000193 + (KIND[next] == SINGLE ? next : 0);
        add(mix(hash), at, at + 1, (quoted ? QUOTED : 0) | TELLING);
    }

    private void add(int hash, int start, int end, int mark) {
        if (size == hashes.length) {
            int larger = size + (size >> 1) + 16;
            hashes = Arrays.copyOf(hashes, larger);
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
            marks = Arrays.copyOf(marks, larger);
        }
        hashes[size] = hash;
        starts[size] = start;
        ends[size] = end;
        marks[size++] = (byte) mark;
    }

    /** Where a quotation ends, or -1 where it is not closed within its paragraph and a sane length. */
    private int closes(char[] text, int from, char close) {
        int mark = CLOSING.indexOf(close);
        int limit = Math.min(text.length, from + LONGEST_QUOTATION);
        int at = Math.max(from, searched[mark]);
        while (at < limit && text[at] != close) {
            if (text[at] == '\n' && at + 1 < text.length && text[at + 1] == '\n') {
                break;
            }
            at++;
        }
        searched[mark] = at;
        return at < limit && text[at] == close ? at : -1;
    }

    private static char closing(char open) {
        return switch (open) {
            case '"' -> '"';
            case '“', '„' -> '”';
            case '«' -> '»';
            case '「' -> '」';
            case '『' -> '』';
            default -> 0;
        };
    }

    /** Spreads the bits of a hash (the finaliser of MurmurHash3, Appleby 2011). */
    private static int mix(int hash) {
        int h = hash ^ (hash >>> 16);
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return h ^ (h >>> 16);
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[1 << 16];
        for (int c = 0; c < kinds.length; c++) {
            boolean letter =
                    Character.isLetterOrDigit((char) c) || Character.getType((char) c) == Character.NON_SPACING_MARK;
            boolean surrogate = Character.isSurrogate((char) c);
            kinds[c] = !letter && !surrogate ? OTHER : surrogate || spaceless(c) ? SINGLE : LETTER;
        }
        kinds['\''] = APOSTROPHE;
        kinds['’'] = APOSTROPHE;
        return kinds;
    }

    private static boolean spaceless(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    private static char[] lowerCase() {
        char[] lower = new char[1 << 16];
        for (int c = 0; c < lower.length; c++) {
            lower[c] = Character.toLowerCase((char) c);
        }
        return lower;
    }
}
