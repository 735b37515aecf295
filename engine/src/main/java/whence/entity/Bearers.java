package whence.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import whence.reading.Mention;

/** Who of several is meant by a surname alone. */
final class Bearers {

    private static final Pattern YOUNGER = Pattern.compile("\\b(?:younger|junior|son|brother)\\s*+$");

    private Bearers() {}

    /**
     * The one whom the title fits; for "the younger" the one introduced last; else the one named last before, or the
     * first to be named after, provided nobody else could be meant.
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
                .max(Comparator.comparingInt(one -> one.lastBefore(at))));
    }

    private static boolean isYounger(String text, int at, String title) {
        String before = text.substring(Math.max(0, at - 16), at).toLowerCase(Locale.ROOT);
        return title.contains("younger") || YOUNGER.matcher(before).find();
    }
}
