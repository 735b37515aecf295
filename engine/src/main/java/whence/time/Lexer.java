package whence.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import whence.text.Span;
import whence.time.Word.Shape;

/** Cuts a text into words, numbers and marks in one pass; Chinese characters into known words, numbers or single ones. */
final class Lexer {

    private static final int LONGEST_WORD = 24;
    /** A line shorter than this is not wrapped: what follows it is a new block. */
    private static final int WRAPPED = 45;

    private final Vocabulary vocabulary;
    private final String text;
    private final List<Word> words = new ArrayList<>();
    private int block;
    private int at;

    private Lexer(Vocabulary vocabulary, String text) {
        this.vocabulary = vocabulary;
        this.text = text;
    }

    static List<Word> words(String text, Vocabulary vocabulary) {
        Lexer lexer = new Lexer(vocabulary, text);
        lexer.run();
        return lexer.words;
    }

    private void run() {
        int line = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                boolean blank = at + 1 < text.length() && (text.charAt(at + 1) == '\n' || text.charAt(at + 1) == '\r');
                if (blank || at - line < WRAPPED || endsSentence(at)) {
                    block++;
                }
                line = ++at;
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at++;
            } else if (digit(c) >= 0) {
                number();
            } else if (isHan(c)) {
                han();
            } else if (Character.isLetter(c)) {
                letters();
            } else {
                mark(c);
            }
        }
    }

    private boolean endsSentence(int newline) {
        return newline > 0 && ".!?:。！？：\"”".indexOf(text.charAt(newline - 1)) >= 0;
    }

    private void add(int end, String form, Shape shape, int number) {
        words.add(new Word(new Span(at, end), form, shape, number, block));
        at = end;
    }

    private void letters() {
        int end = at + 1;
        while (end < text.length() && isLetterPart(text.charAt(end))) {
            end++;
        }
        String form = end - at > LONGEST_WORD ? "" : text.substring(at, end).toLowerCase(Locale.ROOT);
        add(end, form, Character.isUpperCase(text.charAt(at)) ? Shape.CAPITAL : Shape.SMALL, -1);
    }

    private static boolean isLetterPart(char c) {
        return (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) && !isHan(c);
    }

    private void mark(char c) {
        boolean pair =
                Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        String form = switch (c) {
            case '‐', '‑', '‒', '–', '—', '－', '～', '~' -> "-";
            case '’', '‘', '`' -> "'";
            case '，' -> ",";
            case '／' -> "/";
            default -> pair ? "" : String.valueOf(c);
        };
        add(at + (pair ? 2 : 1), form, Shape.MARK, -1);
    }

    private void number() {
        int end = digitsFrom(at);
        int plain = end;
        while (end + 1 < text.length() && (isThousands(end) || isFraction(end))) {
            end = digitsFrom(end + 1);
        }
        if (end > plain || plain - at > 4) {
            add(end, "", Shape.FIGURE, -1);
            return;
        }
        int value = value(at, end);
        String tail = tail(end);
        if (tail.equals("st") || tail.equals("nd") || tail.equals("rd") || tail.equals("th")) {
            add(end + 2, "", Shape.NTH, value);
        } else if (tail.equals("s") && value % 10 == 0 && value >= 10) {
            add(end + 1, "", Shape.DECADE, value);
        } else if (tail.equals("'s") && value % 10 == 0 && value >= 1000) {
            add(end + 2, "", Shape.DECADE, value);
        } else {
            add(end, "", Shape.DIGITS, value);
        }
    }

    private boolean isThousands(int comma) {
        return text.charAt(comma) == ',' && digitsFrom(comma + 1) == comma + 4;
    }

    /** A point with digits after it, unless it is the first of two in a date written 18.6.2021. */
    private boolean isFraction(int point) {
        if (text.charAt(point) != '.' || digitsFrom(point + 1) == point + 1) {
            return false;
        }
        int next = digitsFrom(point + 1);
        boolean dotted = next + 1 < text.length() && text.charAt(next) == '.' && digit(text.charAt(next + 1)) >= 0;
        boolean second = at > 1 && text.charAt(at - 1) == '.' && digit(text.charAt(at - 2)) >= 0;
        return !dotted && !second;
    }

    private String tail(int from) {
        int end = from;
        while (end < text.length() && end - from < 3 && "stndrh'’".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean longer = end < text.length() && Character.isLetterOrDigit(text.charAt(end)) && !isHan(text.charAt(end));
        return longer ? "" : text.substring(from, end).replace('’', '\'');
    }

    private int digitsFrom(int start) {
        int end = start;
        while (end < text.length() && digit(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private int value(int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            value = value * 10 + digit(text.charAt(i));
        }
        return value;
    }

    /** Of western digits, narrow and wide; other scripts' digits are left alone. */
    private static int digit(char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= '０' && c <= '９' ? c - '０' : -1;
    }

    static boolean isHan(char c) {
        return (c >= '\u3400' && c <= '\u9fff') || c == '〇';
    }

    private void han() {
        int word = vocabulary.longestHan(text, at);
        int end = at;
        while (end < text.length() && end - at < 8 && ChineseNumber.isNumeral(text.charAt(end))) {
            end++;
        }
        if (end > at && end - at >= word - at) {
            add(
                    end,
                    end - at == 1 ? text.substring(at, end) : "",
                    Shape.HAN_NUMBER,
                    ChineseNumber.value(text, at, end));
        } else {
            int stop = Math.max(word, at + 1);
            add(stop, text.substring(at, stop), Shape.HAN, -1);
        }
    }
}
