package whence.reading.english;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import whence.text.Span;

/** A passage that was not read, and why. */
record Unread(Why why, Span where) {

    enum Why {
        TOO_LONG("beyond what is read of one document"),
        FOREIGN("in another script"),
        TOO_DENSE("too many statements in one sentence");

        private final String words;

        Why(String words) {
            this.words = words;
        }
    }

    /** The share of a text's words that were not read, 0 to 1; a letter that needs no spaces counts as a word. */
    static double share(List<Unread> unread, String text) {
        long all = words(0, text.length(), text);
        long left = unread.stream()
                .mapToLong(passage -> words(passage.where.start(), passage.where.end(), text))
                .sum();
        return all == 0 ? 0 : Math.min(1, left / (double) all);
    }

    private static long words(int from, int to, String text) {
        long words = 0;
        boolean inside = false;
        for (int at = from; at < to; at++) {
            char unit = text.charAt(at);
            boolean letter = Character.isLetterOrDigit(unit);
            words += letter && (!inside || Character.isIdeographic(unit)) ? 1 : 0;
            inside = letter;
        }
        return words;
    }

    /** What was left unread and where it begins, in words for the reader; empty where nothing was. */
    static String note(List<Unread> unread, String text) {
        Map<Why, List<Unread>> byReason = new EnumMap<>(Why.class);
        byReason.putAll(unread.stream().collect(Collectors.groupingBy(Unread::why)));
        return byReason.entrySet().stream()
                .map(entry -> note(entry.getKey(), entry.getValue(), text))
                .collect(Collectors.joining("; "));
    }

    private static String note(Why why, List<Unread> passages, String text) {
        int first = passages.stream()
                .mapToInt(passage -> passage.where.start())
                .min()
                .orElse(0);
        String more = passages.size() > 1 ? " and in " + (passages.size() - 1) + " more places" : "";
        return "not read: " + why.words + ", from character " + text.codePointCount(0, first) + " on"
                + (why == Why.TOO_LONG ? "" : more);
    }
}
