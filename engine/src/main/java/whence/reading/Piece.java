package whence.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import whence.text.Span;

/**
 * A number, word or mark, as the quantity finder cuts a text.
 *
 * @param span where it stands
 * @param form lower case; a Chinese character or known Chinese word; empty for words too long to matter
 * @param kind what it is
 * @param value of a number written in digits, else NaN
 * @param line counts the lines
 */
record Piece(Span span, String form, Kind kind, double value, int line) {

    enum Kind {
        NUMBER,
        SMALL,
        CAPITAL,
        HAN,
        MARK
    }

    private static final int LONGEST = 24;

    boolean isLetters() {
        return kind == Kind.SMALL || kind == Kind.CAPITAL;
    }

    boolean touches(Piece next) {
        return span.end() == next.span.start();
    }

    boolean is(String other) {
        return form.equals(other);
    }

    static List<Piece> cut(String text, QuantityWords words) {
        List<Piece> pieces = new ArrayList<>();
        int line = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                line++;
                at++;
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at++;
            } else {
                Piece piece = next(text, at, line, words);
                pieces.add(piece);
                at = piece.span.end();
            }
        }
        return pieces;
    }

    private static Piece next(String text, int at, int line, QuantityWords words) {
        char c = text.charAt(at);
        if (isDigit(c)) {
            int end = numberEnd(text, at);
            double value = end - at > LONGEST ? Double.NaN : value(text.substring(at, end));
            return new Piece(new Span(at, end), "", Kind.NUMBER, value, line);
        }
        if (QuantityWords.isHan(c)) {
            int end = words.hanEnd(text, at);
            return new Piece(new Span(at, end), text.substring(at, end), Kind.HAN, Double.NaN, line);
        }
        if (Character.isLetter(c)) {
            int end = wordEnd(text, at);
            String form = end - at > LONGEST ? "" : text.substring(at, end).toLowerCase(Locale.ROOT);
            Kind kind = Character.isUpperCase(c) ? Kind.CAPITAL : Kind.SMALL;
            return new Piece(new Span(at, end), form, kind, Double.NaN, line);
        }
        String mark = "‐‑‒–—－～~".indexOf(c) >= 0 ? "-" : c == '％' ? "%" : String.valueOf(c);
        return new Piece(new Span(at, at + 1), mark, Kind.MARK, Double.NaN, line);
    }

    /** Letters, with the points of an abbreviation (U.S.) and a currency sign at the end (US$). */
    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
            boolean point = end - start == 1 || (end - 2 >= start && text.charAt(end - 2) == '.');
            if (point && end + 1 < text.length() && text.charAt(end) == '.' && isLetter(text.charAt(end + 1))) {
                end++;
            } else if (point && end - start > 2 && end < text.length() && text.charAt(end) == '.') {
                return end + 1;
            }
        }
        return end < text.length() && text.charAt(end) == '$' && end - start <= 3 ? end + 1 : end;
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) && !QuantityWords.isHan(c);
    }

    private static int numberEnd(String text, int start) {
        int end = digitsEnd(text, start);
        while (end + 3 < text.length() && text.charAt(end) == ',' && digitsEnd(text, end + 1) == end + 4) {
            end += 4;
        }
        boolean fraction = end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1));
        return fraction ? digitsEnd(text, end + 1) : end;
    }

    private static int digitsEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    private static double value(String digits) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c != ',') {
                plain.append(c >= '０' ? (char) (c - '０' + '0') : c);
            }
        }
        return Double.parseDouble(plain.toString());
    }
}
