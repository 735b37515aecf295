package whence.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of {@code words.tsv}: which slots a word can fill, and under what condition. */
final class Vocabulary {

    /** One thing that a word can say. */
    record Sense(Slot slot, int value, Set<String> conditions) {}

    private final Map<String, List<Sense>> senses = new HashMap<>();
    private final Set<String> han = new HashSet<>();
    private int longestHan = 1;

    Vocabulary() {
        for (String[] row : Lines.of("words.tsv")) {
            Slot slot = Slot.valueOf(row[1]);
            int value = slot == Slot.UNIT ? Unit.of(row[2]).code() : Integer.parseInt(row[2]);
            Set<String> conditions = row.length > 3 ? Set.of(row[3].split(" ", -1)) : Set.of();
            senses.computeIfAbsent(row[0], form -> new ArrayList<>()).add(new Sense(slot, value, conditions));
            know(row[0]);
        }
    }

    /** Lets the lexer keep a Chinese word in one piece. */
    void know(String form) {
        if (form.length() > 1 && Lexer.isHan(form.charAt(0))) {
            han.add(form);
            longestHan = Math.max(longestHan, form.length());
        }
    }

    /** End of the longest known Chinese word at a place, or the place itself. */
    int longestHan(String text, int start) {
        for (int end = Math.min(text.length(), start + longestHan); end > start + 1; end--) {
            if (han.contains(text.substring(start, end))) {
                return end;
            }
        }
        return start;
    }

    boolean is(@Nullable Word word, Slot slot) {
        return word != null
                && senses.getOrDefault(word.form(), List.of()).stream().anyMatch(s -> s.slot() == slot);
    }

    /** What a word can say where it stands; {@code next} is the word after it. */
    List<Sense> sensesOf(Word word, @Nullable Word next) {
        return switch (word.shape()) {
            case SMALL, CAPITAL, HAN -> lexical(word, next);
            case DIGITS, HAN_NUMBER -> numeric(word);
            case NTH -> List.of(plain(Slot.NTH, word.number()), plain(Slot.ORDINAL, word.number()));
            case DECADE -> List.of(plain(Slot.DECADE, word.number()));
            case FIGURE, MARK -> List.of();
        };
    }

    private static Sense plain(Slot slot, int value) {
        return new Sense(slot, value, Set.of());
    }

    private List<Sense> lexical(Word word, @Nullable Word next) {
        List<Sense> known = senses.getOrDefault(word.form(), List.of());
        if (known.isEmpty()) {
            return known;
        }
        return known.stream()
                .filter(sense -> !sense.conditions().contains("capital") || word.shape() == Word.Shape.CAPITAL)
                .filter(sense -> !sense.conditions().contains("dotted") || isDotted(next))
                .toList();
    }

    private static boolean isDotted(@Nullable Word next) {
        return next != null && (next.is(".") || next.isNumber() || next.shape() == Word.Shape.NTH || next.is("-"));
    }

    private List<Sense> numeric(Word word) {
        List<Sense> can = new ArrayList<>(4);
        int value = word.number();
        int length = word.span().length();
        if (value >= 1000 && value < 2200 && length == 4) {
            can.add(plain(Slot.YEAR, value));
        }
        if (length == 2 && word.shape() == Word.Shape.DIGITS) {
            can.add(plain(Slot.YY, value));
        }
        if (value >= 1 && value <= 31 && length <= 3) {
            can.add(plain(Slot.DAY, value));
        }
        if (value >= 1 && value <= 12 && length <= 2) {
            can.add(plain(Slot.MON, value));
        }
        if (value >= 0) {
            can.add(plain(Slot.COUNT, value));
        }
        can.addAll(senses.getOrDefault(word.form(), List.of()));
        return can;
    }
}
