package whence.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whence.reading.Quantity.Bound;
import whence.reading.Quantity.Counted;
import whence.reading.QuantityWords.Match;
import whence.reading.QuantityWords.Role;
import whence.text.Document;
import whence.text.Span;
import whence.time.TimeExpression;

/**
 * Finds the numbers that count something, with what they count and how they bound it; English and Chinese.
 *
 * <p>Numbers within times, ages, names of things ("Boeing 737", "Article 23"), list marks and codes are none. Time grows
 * with the length of the text alone. Safe for use by many threads.
 */
public final class QuantityFinder {

    private static final Set<String> LEADS_TO_COUNT = Set.of("at", "to", "of", "is", "was", "reached", "hit", "as");

    /** Words between a toll and its number. */
    private static final int FARTHEST_TOLL = 14;

    private final QuantityWords words = new QuantityWords();
    private final CountedThing counted = new CountedThing(words);

    /**
     * In order of the text, none overlapping another.
     *
     * @param times the times of the document, in order
     */
    public List<Quantity> find(Document document, List<TimeExpression> times) {
        List<Piece> pieces = Piece.cut(document.text(), words);
        List<Quantity> found = new ArrayList<>();
        int at = 0;
        int time = 0;
        while (at < pieces.size()) {
            Span here = pieces.get(at).span();
            while (time < times.size() && times.get(time).span().end() <= here.start()) {
                time++;
            }
            boolean dated = time < times.size() && times.get(time).span().overlaps(here);
            Optional<Numeral> numeral = dated ? Optional.empty() : numeral(pieces, at);
            if (numeral.isEmpty()) {
                at++;
                continue;
            }
            quantity(pieces, numeral.get()).ifPresent(found::add);
            at = numeral.get().end();
        }
        return List.copyOf(found);
    }

    /** A number or a range of numbers with the words that bound it; pieces from {@code start} to {@code end}. */
    private record Numeral(int start, Amount low, @Nullable Double high, int end, Bound bound) {}

    private Optional<Numeral> numeral(List<Piece> pieces, int at) {
        Optional<Amount> amount = Amount.at(pieces, at, words);
        if (amount.isEmpty()
                || isName(pieces, at)
                || isCode(pieces, at, amount.get().end())) {
            return Optional.empty();
        }
        Amount low = amount.get();
        Optional<Amount> high = upper(pieces, at, low);
        int end = high.map(Amount::end).orElse(low.end());
        Optional<Match> before = words.findBefore(pieces, beforeCurrency(pieces, at), Role.BEFORE);
        Optional<Match> after = words.findFrom(pieces, end, Role.AFTER);
        Bound bound = low.vague() ? Bound.AT_LEAST : Bound.EXACT;
        if (after.isPresent()) {
            bound = bound(after.get());
            end = after.get().end();
            Optional<Match> scale = words.findFrom(pieces, end, Role.SCALE);
            if (scale.isPresent()) {
                double value = low.value() * Double.parseDouble(scale.get().value());
                low = new Amount(value, scale.get().end(), low.vague(), true);
                end = scale.get().end();
            }
        }
        if (before.isPresent()) {
            bound = bound(before.get());
        }
        int start = before.map(Match::end).orElse(beforeCurrency(pieces, at));
        double lowest = high.isPresent() && isScaledAlone(high.get(), low)
                ? low.value() * scale(pieces, high.get())
                : low.value();
        Amount settled = new Amount(lowest, low.end(), low.vague(), low.scaled());
        return Optional.of(new Numeral(start, settled, high.map(Amount::value).orElse(null), end, bound));
    }

    private static Bound bound(Match match) {
        return Bound.valueOf(match.value().toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }

    /** "$1.2 billion": the sign belongs to the number. */
    private int beforeCurrency(List<Piece> pieces, int at) {
        return at > 0 && words.is(pieces.get(at - 1), Role.CURRENCY) && isSign(pieces.get(at - 1)) ? at - 1 : at;
    }

    private static boolean isSign(Piece piece) {
        return piece.kind() == Piece.Kind.MARK || piece.form().endsWith("$");
    }

    /** The upper end of "500 to 700", "500-700", "between 500 and 700", 3万至5万. */
    private Optional<Amount> upper(List<Piece> pieces, int at, Amount low) {
        int joint = low.end();
        if (joint + 1 >= pieces.size()) {
            return Optional.empty();
        }
        Piece before = at > 0 ? pieces.get(at - 1) : null;
        boolean change = before != null && before.is("from");
        boolean between = before != null && before.is("between");
        Piece piece = pieces.get(joint);
        boolean joins =
                piece.is("to") || piece.is("-") || piece.is("至") || piece.is("到") || (between && piece.is("and"));
        if (!joins || change) {
            return Optional.empty();
        }
        int next = joint + 1;
        boolean sign = words.is(pieces.get(next), Role.CURRENCY) && next + 1 < pieces.size();
        return Amount.at(pieces, sign ? next + 1 : next, words).filter(high -> high.value() > low.value());
    }

    /** "3 to 5 million": the scale is said once. */
    private static boolean isScaledAlone(Amount high, Amount low) {
        return high.scaled() && !low.scaled() && low.value() < 1000;
    }

    private double scale(List<Piece> pieces, Amount high) {
        return words.findBefore(pieces, high.end(), Role.SCALE)
                .map(match -> Double.parseDouble(match.value()))
                .orElse(1.0);
    }

    private Optional<Quantity> quantity(List<Piece> pieces, Numeral numeral) {
        int end = numeral.end();
        Counted what = null;
        Optional<Match> unit = words.findFrom(pieces, end, Role.PERCENT)
                .or(() -> words.findFrom(pieces, numeral.end(), Role.CURRENCY));
        if (unit.isPresent()) {
            end = unit.get().end();
            what = new Counted(unit.get().value(), ofWhat(pieces, end));
        }
        Optional<Match> sign =
                words.findFrom(pieces, numeral.start(), Role.CURRENCY).or(() -> before(pieces, numeral));
        if (sign.isPresent()) {
            what = new Counted(sign.get().value(), what == null ? ofWhat(pieces, end) : what.of());
        }
        if (what == null) {
            what = counted.find(pieces, end, numeral.low().value())
                    .or(() -> toll(pieces, numeral.start()))
                    .orElse(null);
        }
        boolean said =
                what != null || numeral.bound() != Bound.EXACT || numeral.low().scaled();
        boolean adjective = what != null && isAdjective(pieces, end, what);
        if (!said || adjective) {
            return Optional.empty();
        }
        Span span = pieces.get(numeral.start()).span().join(pieces.get(end - 1).span());
        Counted thing = what == null ? new Counted(null, null) : what;
        return Optional.of(new Quantity(span, numeral.low().value(), numeral.high(), thing, numeral.bound()));
    }

    /** "The death toll has risen to 31": what is counted stands before the number, on the same line. */
    private Optional<Counted> toll(List<Piece> pieces, int number) {
        if (number == 0 || !LEADS_TO_COUNT.contains(pieces.get(number - 1).form())) {
            return Optional.empty();
        }
        for (int i = number - 2; i >= Math.max(0, number - FARTHEST_TOLL); i--) {
            Piece piece = pieces.get(i);
            if (piece.line() != pieces.get(number).line() || piece.is(".") || piece.is(";")) {
                return Optional.empty();
            }
            if (words.is(piece, Role.TOLL)) {
                return words.findFrom(pieces, i, Role.TOLL).map(match -> new Counted(match.value(), null));
            }
        }
        return Optional.empty();
    }

    /** The currency sign that stands between the words of bound and the number. */
    private Optional<Match> before(List<Piece> pieces, Numeral numeral) {
        for (int i = numeral.start(); i < Math.min(pieces.size(), numeral.end()); i++) {
            Piece piece = pieces.get(i);
            if (piece.kind() == Piece.Kind.NUMBER) {
                return Optional.empty();
            }
            if (words.is(piece, Role.CURRENCY) && isSign(piece)) {
                return words.findFrom(pieces, i, Role.CURRENCY);
            }
        }
        return Optional.empty();
    }

    private @Nullable String ofWhat(List<Piece> pieces, int at) {
        if (at + 1 >= pieces.size() || !pieces.get(at).is("of")) {
            return null;
        }
        return counted.find(pieces, at, 1)
                .map(thing -> thing.of() == null ? thing.unit() : thing.of() + " " + thing.unit())
                .orElse(null);
    }

    /** "a 57-year-old", "57 years old", "a three-day visit". */
    private static boolean isAdjective(List<Piece> pieces, int end, Counted what) {
        String unit = what.unit() == null ? "" : what.unit();
        boolean hyphen = end < pieces.size() && pieces.get(end).is("-");
        boolean time = switch (unit) {
            case "year", "day", "week", "month", "hour", "minute" -> true;
            default -> false;
        };
        boolean age = unit.equals("years")
                && end + 1 < pieces.size()
                && pieces.get(end + 1).is("old");
        return (hyphen && time) || age;
    }

    /** Whether the number belongs to a name: "Boeing 737", "Article 23", "F-16", 第5. */
    private boolean isName(List<Piece> pieces, int at) {
        if (at == 0) {
            return false;
        }
        Piece piece = pieces.get(at);
        Piece before = pieces.get(at - 1);
        if (words.is(before, Role.LABEL)) {
            return true;
        }
        boolean letters = before.isLetters() && !isSign(before);
        if (letters && before.touches(piece)) {
            return true;
        }
        boolean dashed = (before.is("-") || before.is(".") || before.is("#") || before.is("/") || before.is(":"))
                && before.touches(piece);
        if (dashed && at > 1 && pieces.get(at - 2).touches(before)) {
            return true;
        }
        boolean opens = at < 2
                || pieces.get(at - 2).kind() == Piece.Kind.MARK
                || pieces.get(at - 2).line() != before.line();
        return letters
                && before.kind() == Piece.Kind.CAPITAL
                && piece.kind() == Piece.Kind.NUMBER
                && before.line() == piece.line()
                && !opens;
    }

    /** Whether it is a list mark, a code, a clock time or a letter's number: "1.", "10:30", "5G", 16th. */
    private boolean isCode(List<Piece> pieces, int at, int end) {
        Piece piece = pieces.get(at);
        if (piece.kind() != Piece.Kind.NUMBER || end >= pieces.size()) {
            return false;
        }
        Piece last = pieces.get(end - 1);
        Piece next = pieces.get(end);
        boolean touching = last.touches(next);
        boolean starts = at == 0 || pieces.get(at - 1).line() != piece.line();
        boolean mark = starts && touching && (next.is(".") || next.is(")") || next.is("、"));
        boolean joined = touching && (next.is(":") || next.is("/") || next.is("@") || next.is("_"));
        boolean letters = touching && next.isLetters() && !words.is(next, Role.SCALE) && !words.is(next, Role.PEOPLE);
        return mark || joined || letters;
    }
}
