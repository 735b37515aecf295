package whence.reading;

import java.util.List;
import java.util.Optional;
import whence.reading.QuantityWords.Role;

/**
 * A number as it is written, in digits, words or Chinese characters.
 *
 * @param value the number; of "dozens" the least it can be
 * @param end the piece after it
 * @param vague whether it is only a least number: "dozens", "several hundred", 数百
 * @param scaled whether it has a word of scale: "million", 万
 */
record Amount(double value, int end, boolean vague, boolean scaled) {

    private static final int LONGEST = 12;

    static Optional<Amount> at(List<Piece> pieces, int start, QuantityWords words) {
        Piece first = pieces.get(start);
        return switch (first.kind()) {
            case NUMBER ->
                Double.isNaN(first.value())
                        ? Optional.empty()
                        : Optional.of(scaled(pieces, start + 1, first.value(), words));
            case SMALL, CAPITAL -> spelled(pieces, start, words);
            case HAN -> chinese(pieces, start, words);
            case MARK -> Optional.empty();
        };
    }

    private static Amount scaled(List<Piece> pieces, int after, double value, QuantityWords words) {
        double total = value;
        int end = after;
        boolean scaled = false;
        while (end < pieces.size() && end - after < LONGEST) {
            Piece piece = pieces.get(end);
            double scale = piece.kind() == Piece.Kind.HAN ? han(piece, words) : words.number(Role.SCALE, piece);
            if (!(scale >= 12)) {
                break;
            }
            total *= scale;
            scaled = true;
            end++;
        }
        return new Amount(total, end, false, scaled);
    }

    /** "two hundred and fifty thousand", "several hundred", "dozens", "tens of thousands", "a million". */
    private static Optional<Amount> spelled(List<Piece> pieces, int start, QuantityWords words) {
        Piece first = pieces.get(start);
        if (words.is(first, Role.VAGUE)) {
            return Optional.of(vague(pieces, start, words));
        }
        if (words.is(first, Role.SOME)) {
            int of = start + 1 < pieces.size() && pieces.get(start + 1).is("of") ? start + 2 : start + 1;
            Amount scale = scaled(pieces, of, words.number(Role.SOME, first), words);
            return scale.scaled() ? Optional.of(new Amount(scale.value(), scale.end(), true, true)) : Optional.empty();
        }
        boolean one = first.is("a") || first.is("one");
        double total = 0;
        double part = one ? 1 : Double.NaN;
        int end = one ? start + 1 : start;
        boolean scaled = false;
        while (end < pieces.size() && end - start < LONGEST) {
            Piece piece = pieces.get(end);
            double number = words.number(Role.NUMBER, piece);
            double scale = words.number(Role.SCALE, piece);
            if (!Double.isNaN(number) && !(one && end == start + 1)) {
                part = Double.isNaN(part) ? number : part + number;
            } else if (!Double.isNaN(scale) && !Double.isNaN(part)) {
                scaled = true;
                if (scale > 100) {
                    total += part * scale;
                    part = 0;
                } else {
                    part *= scale;
                }
            } else if (!(isJoint(pieces, end, words) && end > start)) {
                break;
            }
            end++;
        }
        if (Double.isNaN(part) || (one && !scaled)) {
            return Optional.empty();
        }
        return Optional.of(new Amount(total + part, end, false, scaled));
    }

    /** "and" or a hyphen between two words of one number. */
    private static boolean isJoint(List<Piece> pieces, int at, QuantityWords words) {
        Piece piece = pieces.get(at);
        if (!(piece.is("and") || piece.is("-")) || at + 1 >= pieces.size()) {
            return false;
        }
        double before = words.number(Role.NUMBER, pieces.get(at - 1));
        double after = words.number(Role.NUMBER, pieces.get(at + 1));
        return piece.is("-")
                ? before >= 20 && after < 10
                : words.is(pieces.get(at - 1), Role.SCALE) && !Double.isNaN(after);
    }

    private static Amount vague(List<Piece> pieces, int start, QuantityWords words) {
        double value = words.number(Role.VAGUE, pieces.get(start));
        int end = start + 1;
        if (end + 1 < pieces.size() && pieces.get(end).is("of")) {
            double scale = words.number(Role.VAGUE, pieces.get(end + 1)) / 2;
            if (scale >= 1000) {
                return new Amount(value * scale, end + 2, true, true);
            }
        }
        return new Amount(value, end, true, true);
    }

    /** 三百, 十, 两万, 数百, 上千; a mere digit counts only before a measure word, which the finder sees to. */
    private static Optional<Amount> chinese(List<Piece> pieces, int start, QuantityWords words) {
        boolean vague = "数數几幾上".contains(pieces.get(start).form());
        double total = 0;
        double part = 0;
        double digit = vague ? (pieces.get(start).is("上") ? 1 : 2) : Double.NaN;
        int end = vague ? start + 1 : start;
        boolean unit = false;
        while (end < pieces.size() && end - start < LONGEST && pieces.get(end).kind() == Piece.Kind.HAN) {
            double value = han(pieces.get(end), words);
            if (Double.isNaN(value)) {
                break;
            }
            if (value < 10) {
                digit = value;
            } else if (value < 10000) {
                part += (Double.isNaN(digit) ? 1 : digit) * value;
                digit = Double.NaN;
                unit = true;
            } else {
                total = (total + part + (Double.isNaN(digit) ? 0 : digit)) * value;
                part = 0;
                digit = Double.NaN;
                unit = true;
            }
            end++;
        }
        double value = total + part + (Double.isNaN(digit) ? 0 : digit);
        boolean none = end == start || (vague && !unit) || value == 0;
        return none ? Optional.empty() : Optional.of(new Amount(value, end, vague, unit));
    }

    private static double han(Piece piece, QuantityWords words) {
        int digit = "零一二三四五六七八九".indexOf(piece.form());
        return switch (piece.form()) {
            case "两", "兩" -> 2;
            case "十" -> 10;
            case "百" -> 100;
            case "千" -> 1000;
            default -> digit >= 0 ? digit : words.number(Role.SCALE, piece);
        };
    }
}
