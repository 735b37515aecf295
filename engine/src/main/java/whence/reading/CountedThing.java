package whence.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import whence.reading.Quantity.Counted;
import whence.reading.QuantityWords.Role;

/** What a number counts, from the words after it: the first plural is the unit, what stands around it narrows it. */
final class CountedThing {

    private static final int HEAD_WITHIN = 5;
    private static final int LONGEST = 6;
    private static final int HAN_WITHIN = 6;

    private final QuantityWords words;

    CountedThing(QuantityWords words) {
        this.words = words;
    }

    /** What is counted by a number that ends before {@code at}; empty where no word says it. */
    Optional<Counted> find(List<Piece> pieces, int at, double value) {
        if (at >= pieces.size()) {
            return Optional.empty();
        }
        Piece next = pieces.get(at);
        if (next.kind() == Piece.Kind.HAN) {
            return chinese(pieces, at);
        }
        if (next.is("-")) {
            return hyphenated(pieces, at);
        }
        boolean of = next.is("of");
        return english(pieces, of && value > 0 ? skipArticle(pieces, at + 1) : at);
    }

    private static int skipArticle(List<Piece> pieces, int at) {
        boolean article = at < pieces.size()
                && (pieces.get(at).is("the")
                        || pieces.get(at).is("its")
                        || pieces.get(at).is("their"));
        return article ? at + 1 : at;
    }

    /** "roughly 1,000-man force" */
    private static Optional<Counted> hyphenated(List<Piece> pieces, int at) {
        boolean joined = at > 0
                && at + 1 < pieces.size()
                && pieces.get(at - 1).touches(pieces.get(at))
                && pieces.get(at).touches(pieces.get(at + 1));
        if (!joined || pieces.get(at + 1).kind() != Piece.Kind.SMALL) {
            return Optional.empty();
        }
        return Optional.of(new Counted(pieces.get(at + 1).form(), null));
    }

    private Optional<Counted> english(List<Piece> pieces, int start) {
        for (int i = start; i < Math.min(pieces.size(), start + HEAD_WITHIN); i++) {
            Piece piece = pieces.get(i);
            if (!piece.isLetters()
                    || words.is(piece, Role.STOP)
                    || piece.line() != pieces.get(start).line()) {
                return Optional.empty();
            }
            if (isPlural(piece)) {
                return Optional.of(new Counted(piece.form(), narrowing(pieces, start, i)));
            }
        }
        return Optional.empty();
    }

    private boolean isPlural(Piece piece) {
        String form = piece.form();
        return words.is(piece, Role.PEOPLE)
                || (form.length() > 3
                        && form.endsWith("s")
                        && !form.endsWith("ss")
                        && !form.endsWith("us")
                        && !form.endsWith("is")
                        && !words.is(piece, Role.LIKE_PLURAL));
    }

    private @Nullable String narrowing(List<Piece> pieces, int start, int head) {
        List<String> parts = new ArrayList<>();
        for (int i = start; i < head; i++) {
            parts.add(pieces.get(i).form());
        }
        int after = head + 1;
        if (after < pieces.size() && (pieces.get(after).is("of") || isParticiple(pieces, after))) {
            parts.addAll(phrase(pieces, after));
        }
        return parts.isEmpty() ? null : String.join(" ", parts);
    }

    /** "listed as missing", "held in the port", "missing"; not "marched", which says what they did. */
    private boolean isParticiple(List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        boolean leads = at + 1 < pieces.size() && words.is(pieces.get(at + 1), Role.STOP) && isLead(pieces.get(at + 1));
        return words.is(piece, Role.PEOPLE)
                || (piece.kind() == Piece.Kind.SMALL && piece.form().endsWith("ed") && leads);
    }

    private static boolean isLead(Piece piece) {
        return switch (piece.form()) {
            case "as", "in", "by", "to", "from", "with", "for", "on" -> true;
            default -> false;
        };
    }

    private List<String> phrase(List<Piece> pieces, int start) {
        List<Piece> taken = new ArrayList<>(List.of(pieces.get(start)));
        for (int i = start + 1; i < Math.min(pieces.size(), start + LONGEST); i++) {
            Piece piece = pieces.get(i);
            boolean leads = i <= start + 2 && (isLead(piece) || piece.is("the"));
            if (!piece.isLetters() || (words.is(piece, Role.STOP) && !leads)) {
                break;
            }
            taken.add(piece);
        }
        while (!taken.isEmpty() && words.is(taken.get(taken.size() - 1), Role.STOP)) {
            taken.remove(taken.size() - 1);
        }
        return taken.stream().map(Piece::form).collect(Collectors.toList());
    }

    /** A measure word, then the first known noun soon after it; without one the measure word itself. */
    private Optional<Counted> chinese(List<Piece> pieces, int at) {
        Piece first = pieces.get(at);
        boolean classified = words.is(first, Role.CLASSIFIER);
        int from = classified ? at + 1 : at;
        StringBuilder narrowing = new StringBuilder();
        for (int i = from; i < Math.min(pieces.size(), from + HAN_WITHIN); i++) {
            Piece piece = pieces.get(i);
            if (piece.kind() != Piece.Kind.HAN) {
                break;
            }
            if (words.is(piece, Role.THING)) {
                String of = narrowing.length() == 0 ? null : narrowing.toString();
                return Optional.of(new Counted(piece.form(), of));
            }
            narrowing.append(piece.form());
            if (!classified) {
                break;
            }
        }
        return classified ? Optional.of(new Counted(first.form(), null)) : Optional.empty();
    }
}
