package whence.reading;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import whence.text.Lexicon;

/** The words of {@code quantities.tsv}. */
final class QuantityWords {

    /** What a word does in or around a number. */
    enum Role {
        NUMBER,
        SCALE,
        SOME,
        VAGUE,
        BEFORE,
        AFTER,
        CURRENCY,
        PERCENT,
        LABEL,
        PEOPLE,
        CLASSIFIER,
        THING,
        STOP,
        LIKE_PLURAL,
        TOLL
    }

    /** Words that were recognised: the value of their row, and the piece after them. */
    record Match(String value, int end) {}

    private static final int LONGEST = 3;

    private final Map<Role, Map<String, String>> rows = new EnumMap<>(Role.class);
    private final Set<String> han = new HashSet<>();
    private int longestHan = 1;

    QuantityWords() {
        for (Role role : Role.values()) {
            rows.put(role, new HashMap<>());
        }
        for (List<String> row : Lexicon.rows(QuantityWords.class, "quantities.tsv")) {
            String word = row.get(0);
            rows.getOrDefault(Role.valueOf(row.get(1)), new HashMap<>()).put(word, row.get(2));
            if (isHan(word.charAt(0))) {
                han.add(word);
                longestHan = Math.max(longestHan, word.length());
            }
        }
    }

    static boolean isHan(char c) {
        return (c >= '\u3400' && c <= '\u9fff') || c == '〇';
    }

    /** End of the longest known Chinese word at a place, or of the one character there. */
    int hanEnd(String text, int start) {
        for (int end = Math.min(text.length(), start + longestHan); end > start + 1; end--) {
            if (han.contains(text.substring(start, end))) {
                return end;
            }
        }
        return start + 1;
    }

    boolean is(Piece piece, Role role) {
        return rows.getOrDefault(role, Map.of()).containsKey(piece.form());
    }

    /** The longest phrase of a role that starts at a piece. */
    Optional<Match> findFrom(List<Piece> pieces, int start, Role role) {
        Optional<Match> best = Optional.empty();
        StringBuilder phrase = new StringBuilder();
        for (int end = start; end < Math.min(pieces.size(), start + LONGEST); end++) {
            phrase.append(end > start ? " " : "").append(pieces.get(end).form());
            String value = rows.getOrDefault(role, Map.of()).get(phrase.toString());
            if (value != null) {
                best = Optional.of(new Match(value, end + 1));
            }
        }
        return best;
    }

    /** The longest phrase of a role that ends before a piece; the match's {@code end} is where it starts. */
    Optional<Match> findBefore(List<Piece> pieces, int end, Role role) {
        Optional<Match> best = Optional.empty();
        String phrase = "";
        for (int start = end - 1; start >= Math.max(0, end - LONGEST); start--) {
            phrase = phrase.isEmpty()
                    ? pieces.get(start).form()
                    : pieces.get(start).form() + " " + phrase;
            String value = rows.getOrDefault(role, Map.of()).get(phrase);
            if (value != null) {
                best = Optional.of(new Match(value, start));
            }
        }
        return best;
    }

    double number(Role role, Piece piece) {
        String value = rows.getOrDefault(role, Map.of()).get(piece.form());
        return value == null ? Double.NaN : Double.parseDouble(value);
    }
}
