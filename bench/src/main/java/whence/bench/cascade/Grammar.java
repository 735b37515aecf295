package whence.bench.cascade;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What each symbol may be written as; kept in {@code grammar.tsv}. */
final class Grammar {

    static final Grammar NEWS = new Grammar("grammar.tsv");

    private static final int DEEPEST = 30;

    private final Map<String, List<String>> alternatives = new HashMap<>();

    private Grammar(String table) {
        for (List<String> row : Table.rows(table)) {
            alternatives.put(row.get(0), List.of(row.get(1).split("\\|", -1)));
        }
    }

    /**
     * One writing of a symbol.
     *
     * @param facts what is fixed in this story; a fact hides a symbol of the same name, and may itself hold symbols
     */
    String write(String symbol, Map<String, String> facts, Dice dice) {
        return expand("{" + symbol + "}", facts, dice, 0);
    }

    /** One alternative of a symbol as it stands in the table. */
    String pattern(String symbol, Dice dice) {
        return oneOf(symbol, Map.of(), dice);
    }

    private String expand(String pattern, Map<String, String> facts, Dice dice, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalStateException("the grammar turns in a circle at " + pattern);
        }
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
            int close = pattern.indexOf('}', open);
            text.append(pattern, at, open);
            String name = pattern.substring(open + 1, close);
            boolean capital = Character.isUpperCase(name.charAt(0));
            String key = name.toLowerCase(Locale.ROOT);
            String written = expand(oneOf(key, facts, dice), facts, dice, depth + 1);
            text.append(capital ? capitalised(written) : written);
            at = close + 1;
        }
        return text.append(pattern.substring(at)).toString();
    }

    private String oneOf(String key, Map<String, String> facts, Dice dice) {
        String fact = facts.get(key);
        if (fact != null) {
            return fact;
        }
        List<String> listed = alternatives.get(key);
        if (listed == null) {
            throw new IllegalStateException("the grammar has no {" + key + "}");
        }
        return dice.pick(listed);
    }

    static String capitalised(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
