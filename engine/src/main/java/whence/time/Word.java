package whence.time;

import whence.text.Span;

/**
 * A word, number or mark of the text.
 *
 * @param span where it stands
 * @param form lower case; dashes and apostrophes in one form; empty for words too long to be of interest
 * @param shape what it is made of
 * @param number the value of a number, else -1
 * @param block counts the blocks of lines; a wording never runs from one into the next
 */
record Word(Span span, String form, Shape shape, int number, int block) {

    /** What a word is made of. */
    enum Shape {
        /** Letters, small first. */
        SMALL,
        /** Letters, capital first. */
        CAPITAL,
        /** Plain digits. */
        DIGITS,
        /** 16th. */
        NTH,
        /** 1970s. */
        DECADE,
        /** A number with commas or a fraction: no part of a date. */
        FIGURE,
        HAN,
        /** A number in Chinese characters. */
        HAN_NUMBER,
        MARK
    }

    boolean is(String other) {
        return form.equals(other);
    }

    boolean isLetters() {
        return shape == Shape.SMALL || shape == Shape.CAPITAL;
    }

    boolean isNumber() {
        return shape == Shape.DIGITS || shape == Shape.HAN_NUMBER;
    }
}
