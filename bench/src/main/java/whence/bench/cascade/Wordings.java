package whence.bench.cascade;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whence.bench.cascade.Piece.How;
import whence.bench.cascade.Piece.Role;

/** What edits do to the words of one piece. */
final class Wordings {

    private static final Replacements STYLE = new Replacements("house-style.tsv");
    private static final Replacements BACK = new Replacements("rephrasings.tsv");
    private static final Pattern FIGURE = Pattern.compile("\\b[2-9]\\d?(?=\\b)");
    /** What a reader of bad print takes for what. */
    private static final List<List<String>> MISREAD = List.of(
            List.of("rn", "m"),
            List.of("cl", "d"),
            List.of("li", "h"),
            List.of("e", "c"),
            List.of("l", "1"),
            List.of("o", "0"),
            List.of("h", "b"),
            List.of("in", "m"));

    private static final double MISREAD_WORDS = 0.05;

    private Wordings() {}

    /** A table of words, the longest tried first. */
    private static final class Replacements {
        private final Map<String, String> table = new HashMap<>();
        private final Pattern words;

        Replacements(String name) {
            Table.rows(name).forEach(row -> table.put(row.get(0), row.get(1)));
            words = Pattern.compile("\\b(" + String.join("|", longestFirst()) + ")\\b");
        }

        private List<String> longestFirst() {
            return table.keySet().stream()
                    .sorted(Comparator.comparingInt((String key) -> -key.length())
                            .thenComparing(key -> key))
                    .toList();
        }

        String in(String text) {
            return words.matcher(text)
                    .replaceAll(found -> Matcher.quoteReplacement(table.getOrDefault(found.group(), found.group())));
        }
    }

    static Piece inHouseStyle(Piece piece) {
        return piece.as(STYLE.in(piece.text()), How.ALTERED);
    }

    /** Other words for the same: a unit of its own, which says what the first one says. */
    static Piece translated(Piece piece, String document) {
        if (piece.unit().isEmpty()) {
            return piece;
        }
        String unit = piece.unit() + "~" + document;
        return new Piece(BACK.in(piece.text()), unit, piece.unit(), How.KEPT, piece.role());
    }

    /** A quotation up to its first comma; left as it is where that is all. */
    static Piece shortened(Piece piece) {
        String inner = piece.text().substring(1, piece.text().length() - 2);
        int stop = inner.indexOf(", ");
        boolean enough = stop > 0 && inner.substring(0, stop).split(" ", -1).length >= 4;
        return enough && piece.role() == Role.QUOTE
                ? piece.as("\"" + inner.substring(0, stop) + ",\"", How.PARTIAL)
                : piece;
    }

    static Piece altered(Piece piece, Dice dice) {
        if (dice.chance(0.4)) {
            return piece;
        }
        return piece.as(
                piece.text()
                        .replaceFirst(" and ", dice.chance(0.5) ? ", and " : " but ")
                        .replace(" never ", " not "),
                How.ALTERED);
    }

    /** Somebody's words without quotation marks, from the other's point of view. */
    static Piece indirect(Piece quotation, Piece said) {
        String inner = quotation.text().substring(1, quotation.text().length() - 2);
        String turned = (" " + inner + " ")
                .replace(" I was ", " they had been ")
                .replace(" I ", " they ")
                .replace(" my ", " their ")
                .replace(" me ", " them ")
                .replace(" we ", " they ")
                .strip();
        String who = said.text().replaceFirst("[.]$", "").replaceFirst("^said (.*)$", "$1 said");
        String text = Grammar.capitalised(who) + " that " + Character.toLowerCase(turned.charAt(0))
                + turned.substring(1) + ".";
        Role role = quotation.role() == Role.CLAIM_QUOTE ? Role.CLAIM : Role.BODY;
        return new Piece(text, quotation.unit(), quotation.of(), How.INDIRECT, role);
    }

    static Piece misread(Piece piece, Dice dice) {
        String[] words = piece.text().split(" ", -1);
        for (int at = 0; at < words.length; at++) {
            if (dice.chance(MISREAD_WORDS)) {
                List<String> pair = dice.pick(MISREAD);
                words[at] = words[at].replaceFirst(pair.get(0), pair.get(1));
            }
        }
        return piece.as(String.join(" ", words), How.ALTERED);
    }

    /** A name with one letter doubled, dropped or changed. */
    static String misspelt(String name, Dice dice) {
        int at = 1 + dice.below(name.length() - 2);
        return switch (dice.below(3)) {
            case 0 -> name.substring(0, at) + name.charAt(at) + name.substring(at);
            case 1 -> name.substring(0, at) + name.substring(at + 1);
            default -> name.substring(0, at) + "aeioulnrst".charAt(dice.below(10)) + name.substring(at + 1);
        };
    }

    /** One figure of the text, changed. */
    static Draft wrongFigure(Draft draft, Desk desk) {
        List<Piece> with = draft.pieces().stream()
                .filter(piece -> FIGURE.matcher(piece.text()).find())
                .toList();
        if (with.isEmpty()) {
            return draft;
        }
        Piece chosen = desk.dice().pick(with);
        Matcher figure = FIGURE.matcher(chosen.text());
        figure.find();
        String wrong = String.valueOf(
                Integer.parseInt(figure.group()) + 1 + desk.dice().below(9));
        desk.slip(figure.group(), wrong);
        String text = chosen.text().substring(0, figure.start())
                + wrong
                + chosen.text().substring(figure.end());
        return draft.map(piece -> piece.equals(chosen) ? piece.as(text, How.ALTERED) : piece);
    }
}
