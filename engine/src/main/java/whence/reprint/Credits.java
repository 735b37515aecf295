package whence.reprint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import whence.text.Lexicon;

/** The words by which a text credits another outlet or says that it was revised; kept in {@code credits.tsv}. */
final class Credits {

    /** A credit stands at most so many characters before the outlet's name. */
    private static final int REACH = 60;
    /** Words that follow the name are at most so long. */
    private static final int LONGEST_AFTER = 24;
    /** Names shorter than this are met by chance. */
    private static final int SHORTEST_NAME = 4;
    /** No more of a text is searched: credits stand at its head or within a normal article's length. */
    private static final int SEARCHED = 100_000;
    /** Weight of naming the other's outlet without any such words. */
    private static final double NAMED = 1;

    private static final List<Cue> CREDITS = load("credit");
    /** Each with the space before it. */
    private static final List<Cue> AFTER = load("after").stream()
            .map(cue -> new Cue(cue.weight(), " " + cue.words()))
            .toList();

    private static final List<Cue> REVISED = load("revised");

    private record Cue(double weight, String words) {}

    /** What was found: the words, and how strongly they say that this text came second. */
    record Credit(String words, double weight) {}

    private Credits() {}

    /**
     * The strongest words by which a text says that it has something from the outlet of another document.
     *
     * @param text the outlet and the head of the text, in small letters
     */
    static Optional<Credit> find(whence.text.Document in, String text, whence.text.Document other) {
        String name = name(other.find(whence.text.Detail.OUTLET).orElse(""));
        String own = in.find(whence.text.Detail.OUTLET).orElse("");
        if (name.length() < SHORTEST_NAME || name(own).equals(name)) {
            return Optional.empty();
        }
        Credit best = null;
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            if (!isWord(text, at, at + name.length())) {
                continue;
            }
            Credit found = stronger(before(text, at, name), after(text, at, name));
            best = best == null || found.weight() > best.weight() ? found : best;
        }
        return Optional.ofNullable(best);
    }

    /** The words by which a text, given in small letters, says that it is a later version. */
    static Optional<Credit> findRevision(String text) {
        return REVISED.stream()
                .filter(cue -> text.contains(cue.words()))
                .map(cue -> new Credit(cue.words(), cue.weight()))
                .findFirst();
    }

    private static Credit before(String text, int at, String name) {
        int from = Math.max(0, at - REACH);
        String stretch = text.substring(from, at);
        return CREDITS.stream()
                .filter(cue -> stretch.contains(cue.words()))
                .max(java.util.Comparator.comparingDouble(Cue::weight)
                        .thenComparingInt(cue -> cue.words().length()))
                .map(cue -> new Credit(
                        text.substring(from + stretch.lastIndexOf(cue.words()), at + name.length()), cue.weight()))
                .orElse(new Credit(name, NAMED));
    }

    /** "The Courier reported", "the Courier's story". */
    private static Credit after(String text, int at, String name) {
        int end = at + name.length();
        String stretch = text.substring(end, Math.min(text.length(), end + LONGEST_AFTER));
        return AFTER.stream()
                .filter(cue -> stretch.startsWith(cue.words()))
                .max(java.util.Comparator.comparingDouble(Cue::weight)
                        .thenComparingInt(cue -> cue.words().length()))
                .map(cue -> new Credit(name + cue.words(), cue.weight()))
                .orElse(new Credit(name, NAMED));
    }

    private static Credit stronger(Credit one, Credit other) {
        return other.weight() > one.weight() ? other : one;
    }

    /** An outlet's name as it stands in running text: no address, nothing in brackets. */
    private static String name(String outlet) {
        int bracket = outlet.indexOf('(');
        String name = lower(bracket > 0 ? outlet.substring(0, bracket) : outlet).strip();
        name = name.startsWith("www.") ? name.substring(4) : name;
        int dot = name.indexOf('.');
        return dot > 0 && !name.contains(" ") ? name.substring(0, dot) : name;
    }

    private static boolean isWord(String text, int from, int to) {
        boolean before = from == 0 || !isAsciiLetter(text.charAt(from - 1)) || !isAsciiLetter(text.charAt(from));
        boolean after = to == text.length() || !isAsciiLetter(text.charAt(to)) || !isAsciiLetter(text.charAt(to - 1));
        return before && after;
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    /** As much of a text as is searched. */
    static String head(String text) {
        return text.length() > SEARCHED ? text.substring(0, SEARCHED) : text;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static List<Cue> load(String kind) {
        return Lexicon.rows(Credits.class, "credits.tsv").stream()
                .filter(row -> row.get(0).equals(kind))
                .map(row -> new Cue(Double.parseDouble(row.get(1)), row.get(2)))
                .toList();
    }
}
