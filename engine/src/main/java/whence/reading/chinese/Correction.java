package whence.reading.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import whence.reading.Certainty;
import whence.reading.Stance;
import whence.text.Span;

/**
 * Words that a paper puts right: 本报昨日一文中“甲”一句有误，应为“乙”，特此更正. The wrong words are taken back; the right ones the paper
 * says itself.
 */
final class Correction {

    private static final List<String> RIGHT = WordLists.of("puts it right");
    private static final List<String> WRONG = WordLists.of("puts it wrong");
    private static final List<String> IS_WRONG = WordLists.of("is wrong");
    private static final List<String> WORDS = WordLists.of("wrong words");
    private static final List<String> CORRECTS = WordLists.of("corrects");
    private static final List<String> ITSELF = WordLists.of("the outlet itself");

    private Correction() {}

    static Optional<Found> in(Line line) {
        int start = line.span().start();
        boolean itself = ITSELF.stream().anyMatch(word -> line.startsWith(word, start));
        boolean corrects =
                stands(line, first(CORRECTS, line, start)) || (itself && stands(line, first(IS_WRONG, line, start)));
        int right = first(RIGHT, line, start);
        int wrong = first(WRONG, line, start);
        if (corrects && stands(line, right)) {
            return quotedBefore(line, right)
                    .map(words -> found(line, words, new Span(words.end(), end(RIGHT, line, right))));
        }
        if (corrects && stands(line, wrong)) {
            return quotedAt(line, end(WRONG, line, wrong))
                    .map(words -> found(line, words, new Span(wrong, words.start())));
        }
        return Optional.empty();
    }

    private static boolean stands(Line line, int place) {
        return place < line.span().end();
    }

    private static Found found(Line line, Span wrong, Span joint) {
        List<Span> cue = new ArrayList<>(List.of(joint));
        int corrects = first(CORRECTS, line, joint.end());
        if (stands(line, corrects)) {
            line.trimmed(line.clauseStart(corrects), line.span().end()).ifPresent(cue::add);
        }
        List<Span> source = source(line, Math.min(wrong.start(), joint.start()));
        String rule = source.isEmpty() ? TakenBack.BY_WHO_WRITES : "correction";
        return new Found(rule, List.of(wrong), cue, source, Stance.RETRACTS, Certainty.CERTAIN);
    }

    /** 本报昨日报道中: the paper's own piece in which the words stood. */
    private static List<Span> source(Line line, int to) {
        int start = line.span().start();
        int comma = line.next("，,：:", start, to);
        int end = comma;
        for (String word : IS_WRONG) {
            end = line.startsWith(word, comma - word.length()) ? comma - word.length() : end;
        }
        boolean itself = ITSELF.stream().anyMatch(word -> line.startsWith(word, start));
        return itself ? line.trimmed(start, end).stream().toList() : List.of();
    }

    /** The first place, outside of quotations, where one of the words stands, else the end of the sentence. */
    private static int first(List<String> words, Line line, int from) {
        int i = from;
        while (i < line.span().end()) {
            int at = i;
            if (words.stream().anyMatch(word -> line.startsWith(word, at))) {
                return i;
            }
            int close = line.quotes().closingOf(i);
            i = close > i ? close + 1 : i + 1;
        }
        return line.span().end();
    }

    private static int end(List<String> words, Line line, int at) {
        return at
                + words.stream()
                        .filter(word -> line.startsWith(word, at))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
    }

    /** “甲”一句有误，: the quotation before a place, from which only words that call it wrong part it. */
    private static Optional<Span> quotedBefore(Line line, int place) {
        int end = "，,".indexOf(line.at(place - 1)) >= 0 ? place - 1 : place;
        end -= ending(IS_WRONG, line, end);
        end -= ending(WORDS, line, end);
        int open = line.quotes().openingOf(end - 1);
        return open >= line.span().start() && "“「".indexOf(line.at(open)) >= 0
                ? Optional.of(new Span(open, end))
                : Optional.empty();
    }

    private static Optional<Span> quotedAt(Line line, int open) {
        int close = "“「".indexOf(line.at(open)) >= 0 ? line.quotes().closingOf(open) : -1;
        return close > open && close < line.span().end() ? Optional.of(new Span(open, close + 1)) : Optional.empty();
    }

    private static int ending(List<String> words, Line line, int end) {
        return words.stream()
                .filter(word -> line.startsWith(word, end - word.length()))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
