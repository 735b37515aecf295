package whence.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What bytes are, told by themselves and never by a name. */
enum Format {
    TEXT(""),
    HTML(""),
    /** One value, or several one after the other, over any number of lines. */
    JSON(""),
    JSON_LINES(""),
    EMPTY("there is nothing in it"),
    PDF("PDF is not read yet; text, HTML and JSON lines are"),
    OFFICE("office documents and archives are not read yet; text, HTML and JSON lines are"),
    FEED("feeds are not read yet; text, HTML and JSON lines are"),
    BINARY("it is no text: expected text, HTML or JSON lines");

    private final String whyNot;

    Format(String whyNot) {
        this.whyNot = whyNot;
    }

    /** Why it is turned away; empty if it is not. */
    String whyNot() {
        return whyNot;
    }

    private static final Pattern OPENING =
            Pattern.compile("<(?:!doctype html|html|head|body|title|meta|article|main|div|p|h1|section|table)\\b");

    /** A line with the beginning of a JSON object in it. */
    private static final Pattern OBJECT = Pattern.compile("\\s{0,50}\\{\\s{0,50}[\"}].*", Pattern.DOTALL);

    private static final Pattern ARRAY = Pattern.compile("\\[\\s{0,500}[\\[{\\]].*", Pattern.DOTALL);

    private static final Pattern FEED_OPENING = Pattern.compile("<(?:rss|feed|rdf:rdf)\\b");

    /** How much of the beginning decides. */
    static final int HEAD = 1 << 16;

    private static final int MARKUP_WITHIN = 4096;

    static Format of(byte[] head) {
        if (startsWith(head, "%PDF")) {
            return PDF;
        }
        if (startsWith(head, "PK\3\4") || startsWith(head, "\u00D0\u00CF\u0011\u00E0") || startsWith(head, "{\\rtf")) {
            return OFFICE;
        }
        String text = Encoding.of(head, "").decode(head);
        if (text.isBlank()) {
            return EMPTY;
        }
        return isText(text) ? ofText(text.strip()) : BINARY;
    }

    private static boolean startsWith(byte[] head, String magic) {
        byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
        return head.length >= wanted.length
                && java.util.Arrays.equals(head, 0, wanted.length, wanted, 0, wanted.length);
    }

    /** Texts hold no nought and next to no other control characters; a broken one here and there is forgiven. */
    private static boolean isText(String text) {
        long odd = text.chars()
                .filter(unit -> (unit < ' ' && "\t\n\r\f\u001B".indexOf(unit) < 0) || unit == '\uFFFD' || unit == 0x7F)
                .count();
        return text.indexOf('\0') < 0 && odd <= 1 + text.length() / 50;
    }

    private static Format ofText(String text) {
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).limit(50).toList();
        long objects =
                lines.stream().filter(line -> OBJECT.matcher(line).matches()).count();
        if (OBJECT.matcher(text).matches()) {
            boolean oneToALine = lines.get(0).strip().endsWith("}") || (objects > 1 && objects * 2 >= lines.size());
            return oneToALine ? JSON_LINES : JSON;
        }
        if (ARRAY.matcher(text).matches()) {
            return JSON;
        }
        if (objects > 1 && objects * 2 >= lines.size()) {
            return JSON_LINES;
        }
        return ofMarkup(
                text.substring(0, Math.min(text.length(), MARKUP_WITHIN)).toLowerCase(Locale.ROOT));
    }

    private static Format ofMarkup(String head) {
        if ((head.startsWith("<?xml") && FEED_OPENING.matcher(head).find()) || head.startsWith("<rss")) {
            return FEED;
        }
        boolean declared = head.contains("<!doctype html") || head.contains("<html");
        return declared || (head.startsWith("<") && OPENING.matcher(head).find()) ? HTML : TEXT;
    }
}
