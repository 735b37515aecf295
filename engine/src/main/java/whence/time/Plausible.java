package whence.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the words around a wording let it be a time: "1500 troops" is no year, "may" alone no month. */
final class Plausible {

    private final Vocabulary vocabulary;

    Plausible(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    boolean allows(String guard, List<Word> words, int first, int end) {
        Around around = Around.of(words, first, end);
        return switch (guard) {
            case "year" -> year(around);
            case "month" -> month(around);
            case "number" -> !isCounted(around);
            case "apart" ->
                around.after() == null
                        || !(around.after().isLetters() || around.after().is("-"));
            case "day" -> !around.touchesBefore(".$€£#/");
            case "calendar" -> isOfCalendar(around);
            case "closed" -> led(around) && isClosed(around);
            case "led" -> led(around) && !isNoun(around) && isOne(around);
            case "one" -> isOne(around);
            case "season" -> season(around);
            case "han" -> around.last().shape() == Word.Shape.HAN;
            case "decade" -> around.last().number() >= 1000;
            default -> true;
        };
    }

    /** A wording's first and last word and its neighbours in the same block. */
    private record Around(
            Word first,
            Word last,
            @Nullable Word before,
            @Nullable Word after,
            @Nullable Word second) {

        static Around of(List<Word> words, int first, int end) {
            Word head = words.get(first);
            return new Around(
                    head,
                    words.get(end - 1),
                    neighbour(words, first - 1, head.block()),
                    neighbour(words, end, head.block()),
                    neighbour(words, end + 1, head.block()));
        }

        private static @Nullable Word neighbour(List<Word> words, int at, int block) {
            return at >= 0 && at < words.size() && words.get(at).block() == block ? words.get(at) : null;
        }

        boolean touchesBefore(String marks) {
            return before != null
                    && before.span().end() == first.span().start()
                    && !before.form().isEmpty()
                    && marks.contains(before.form());
        }

        boolean touchesAfter(String marks) {
            return after != null
                    && after.span().start() == last.span().end()
                    && !after.form().isEmpty()
                    && marks.contains(after.form());
        }
    }

    /** Neither 二号车间 nor 第2号 nor 拘留7日. */
    private boolean isOfCalendar(Around around) {
        Word before = around.before();
        boolean numbered = !around.last().is("日") && vocabulary.is(around.after(), Slot.NUMBERED);
        boolean lasts = around.last().is("日") && vocabulary.is(before, Slot.LASTS);
        return !around.touchesBefore(".$€£#/") && !numbered && !lasts && (before == null || !before.is("第"));
    }

    private boolean led(Around around) {
        return vocabulary.is(around.before(), Slot.BEFORE);
    }

    private boolean year(Around around) {
        if (around.touchesBefore("$€£¥#/.:_@&+=") || around.touchesAfter("%_@/=") || counts(around)) {
            return false;
        }
        Word before = around.before();
        boolean glued =
                before != null && before.span().end() == around.first().span().start();
        if (glued && before != null && (before.isLetters() || before.isNumber())) {
            return false;
        }
        boolean joined = around.touchesBefore("-");
        int number = around.first().isNumber()
                ? around.first().number()
                : around.last().number();
        boolean safe = number >= 1500 && number <= 2099;
        return (safe || led(around)) && !(joined && around.touchesAfter("-")) && !isCode(around);
    }

    /** 1998-4411: a number goes on after the dash. */
    private static boolean isCode(Around around) {
        Word second = around.second();
        return around.touchesAfter("-")
                && second != null
                && (second.shape() == Word.Shape.FIGURE || (second.isNumber() && second.number() >= 2200));
    }

    private boolean month(Around around) {
        boolean needs = vocabulary.sensesOf(around.last(), null).stream()
                .anyMatch(sense -> sense.conditions().contains("led"));
        Word after = around.after();
        boolean name = after != null && after.shape() == Word.Shape.CAPITAL && !led(around);
        return !name && (!needs || led(around));
    }

    /** "the year", not "the years". */
    private static boolean isOne(Around around) {
        return !around.last().form().endsWith("s");
    }

    private boolean season(Around around) {
        boolean led = led(around) || vocabulary.is(around.first(), Slot.PART);
        boolean verb = around.last().is("fall") && around.first().is("fall");
        return led && !verb && isSeason(around);
    }

    private static boolean isSeason(Around around) {
        return around.after() == null
                || !(around.after().is("of") || around.after().shape() == Word.Shape.CAPITAL);
    }

    /** Whether the number surely counts what follows: "June 16 people". */
    private boolean isCounted(Around around) {
        return around.touchesAfter("%") || vocabulary.is(around.after(), Slot.BAR);
    }

    /** Whether a number that might be a year counts what follows. */
    private boolean counts(Around around) {
        boolean round = around.last().isNumber() && around.last().number() % 100 == 0;
        return isCounted(around) || (round && isPlural(around.after()));
    }

    private boolean isNoun(Around around) {
        Word after = around.after();
        return after != null && after.isLetters() && !isFunction(after) && !vocabulary.is(after, Slot.PAST);
    }

    private boolean isClosed(Around around) {
        Word after = around.after();
        return after == null
                || (!after.isLetters() && !around.touchesAfter("-'"))
                || isFunction(after)
                || vocabulary.is(after, Slot.PAST);
    }

    private boolean isFunction(Word word) {
        return vocabulary.is(word, Slot.BEFORE) || vocabulary.is(word, Slot.FUNCTION);
    }

    private static boolean isPlural(@Nullable Word word) {
        return word != null
                && word.shape() == Word.Shape.SMALL
                && word.form().length() > 3
                && word.form().endsWith("s")
                && !word.form().endsWith("ss")
                && !word.is("this")
                && !word.is("was");
    }
}
