package whence.reading.english;

import java.util.ArrayList;
import java.util.List;
import whence.text.Span;

/**
 * Passages in quotation marks, marks included; only the outermost. One pass over a paragraph, whatever marks it holds.
 */
final class Quotations {

    /** No paragraph quotes more often; one that seems to is no prose. */
    private static final int MOST = 60;

    private Quotations() {}

    /** A quotation that no mark closes reaches to the end of its paragraph if it opens it, as printers do with long speeches. */
    static List<Span> in(Span paragraph, String text) {
        List<Span> found = new ArrayList<>();
        int open = -1;
        String opening = "";
        for (int at = paragraph.start(); at < paragraph.end(); at++) {
            String mark = markAt(at, text, paragraph.end());
            if (mark.isEmpty()) {
                continue;
            }
            Span here = new Span(at, at + mark.length());
            if (open < 0) {
                if (Marks.opens(here, text) && (!single(mark) || opensSingle(here, text))) {
                    open = at;
                    opening = mark;
                }
            } else if (answers(opening, mark) && closes(here, text, opening)) {
                found.add(new Span(open, here.end()));
                open = -1;
            }
            at += mark.length() - 1;
        }
        if (found.size() > MOST) {
            return List.of();
        }
        if (open >= 0
                && !single(opening)
                && paragraph.end() - open > 2
                && text.substring(paragraph.start(), open).isBlank()) {
            found.add(new Span(open, paragraph.end()));
        }
        return found;
    }

    private static String markAt(int at, String text, int end) {
        char mark = text.charAt(at);
        if ("\"“”„‘’'`«»".indexOf(mark) < 0) {
            return "";
        }
        boolean doubled = (mark == '\'' || mark == '`') && at + 1 < end && text.charAt(at + 1) == mark;
        return text.substring(at, doubled ? at + 2 : at + 1);
    }

    private static boolean single(String mark) {
        return mark.equals("'") || mark.equals("‘") || mark.equals("`");
    }

    /** After a space and before a letter, with no digit as in '90s. */
    private static boolean opensSingle(Span mark, String text) {
        return mark.end() < text.length() && Character.isLetter(text.charAt(mark.end()));
    }

    private static boolean answers(String opening, String mark) {
        return switch (opening) {
            case "“", "„" -> mark.equals("”") || mark.equals("\"");
            case "\"" -> mark.equals("\"") || mark.equals("”");
            case "``" -> mark.equals("''") || mark.equals("\"");
            case "''" -> mark.equals("''");
            case "‘", "'", "`" -> mark.equals("’") || mark.equals("'");
            case "«" -> mark.equals("»");
            default -> false;
        };
    }

    private static boolean closes(Span mark, String text, String opening) {
        boolean wordFollows = mark.end() < text.length() && Character.isLetterOrDigit(text.charAt(mark.end()));
        if (single(opening)) {
            return !wordFollows && mark.start() > 0 && !Character.isWhitespace(text.charAt(mark.start() - 1));
        }
        return mark.of(text).equals("”") || !Marks.opens(mark, text) || !wordFollows;
    }
}
