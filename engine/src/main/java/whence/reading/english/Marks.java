package whence.reading.english;

import whence.text.Span;

/** Quotation marks and brackets, told open or closed by their shape, else by the spaces around them. */
final class Marks {

    private Marks() {}

    static boolean isQuotation(String word) {
        return switch (word) {
            case "\"", "“", "”", "„", "''", "``", "‘", "’", "'", "`", "«", "»" -> true;
            default -> false;
        };
    }

    static boolean isDash(String word) {
        return switch (word) {
            case "-", "--", "–", "—", "―" -> true;
            default -> false;
        };
    }

    static boolean opens(Span mark, String text) {
        String word = mark.of(text);
        if (word.equals("“")
                || word.equals("„")
                || word.equals("``")
                || word.equals("(")
                || word.equals("[")
                || word.equals("«")) {
            return true;
        }
        return isQuotation(word)
                && !word.equals("”")
                && !word.equals("»")
                && spaceBefore(mark, text)
                && !spaceAfter(mark, text);
    }

    static boolean closes(Span mark, String text) {
        String word = mark.of(text);
        if (word.equals("”") || word.equals(")") || word.equals("]") || word.equals("»") || word.equals("%")) {
            return true;
        }
        return isQuotation(word) && !word.equals("“") && !word.equals("«") && !spaceBefore(mark, text);
    }

    private static boolean spaceBefore(Span mark, String text) {
        return mark.start() == 0 || " \t\n\r\u00a0([—–-\u2028“‘".indexOf(text.charAt(mark.start() - 1)) >= 0;
    }

    private static boolean spaceAfter(Span mark, String text) {
        return mark.end() >= text.length()
                || Character.isWhitespace(text.charAt(mark.end()))
                || text.charAt(mark.end()) == '\u00a0';
    }
}
