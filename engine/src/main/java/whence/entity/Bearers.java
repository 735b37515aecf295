package whence.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import whence.reading.Mention;
import whence.text.NamedLists;

/** Who of several is meant by a surname alone. */
final class Bearers {

    private static final NamedLists WORDS = NamedLists.of(Bearers.class, "word-lists.tsv");

    /** "his daughter, ", "Varro's younger brother "; 其女儿, 陈国强的妻子. */
    private static final Pattern KIN = Pattern.compile("(?:\\b(?:his|her|their)|['\u2019]s?) (?:[\\p{L}-]+ ){0,3}"
            + WORDS.anyOf("kin of another") + ",? $|[其的]" + WORDS.anyOf("chinese kin of another") + "$");

    /** The longest that KIN may be, in UTF-16 units. */
    private static final int REACH = 60;

    private static final Pattern YOUNGER = Pattern.compile("\\b(?:younger|junior|son|brother)\\s*+$");

    private Bearers() {}

    /**
     * The one whom the title fits; for "the younger" the one introduced last; else the one named last before, or the
     * first to be named after, provided nobody else could be meant. A text that names somebody's daughter once keeps
     * the surname for whose daughter she is.
     */
    static Optional<Gathered> choose(List<Gathered> bearers, Mention mention, String title, String text) {
        if (bearers.size() <= 1) {
            return bearers.stream().findFirst();
        }
        int at = mention.span().start();
        List<Gathered> full = bearers.stream().filter(Gathered::isFull).toList();
        if (isYounger(text, at, title) && full.size() == 2) {
            return full.stream().max(Comparator.comparingInt(Gathered::firstAt));
        }
        Optional<Gathered> titled = title.isBlank()
                ? Optional.empty()
                : bearers.stream().filter(one -> one.hasTitleLike(title)).findFirst();
        return titled.or(() -> bearers.stream()
                .filter(one -> one.lastBefore(at) >= 0)
                .filter(one -> !isNamedInPassing(one, text))
                .max(Comparator.comparingInt(one -> one.lastBefore(at))));
    }

    /** Whether somebody is named in full but once, and as another's next of kin. */
    private static boolean isNamedInPassing(Gathered one, String text) {
        List<Mention> full = one.inFull();
        if (full.size() != 1) {
            return false;
        }
        int at = full.get(0).span().start();
        return KIN.matcher(text.substring(Math.max(0, at - REACH), at)).find();
    }

    private static boolean isYounger(String text, int at, String title) {
        String before = text.substring(Math.max(0, at - 16), at).toLowerCase(Locale.ROOT);
        return title.contains("younger") || YOUNGER.matcher(before).find();
    }
}
