package whence.entity.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Words that stand beside a name and are no part of it. */
final class Titles {

    private static final Set<String> LATIN = new HashSet<>();
    private static final Set<String> BEHIND = new HashSet<>();
    private static final List<String> HAN = new ArrayList<>();

    /** Stands before any title. */
    private static final char DEPUTY = '副';

    static {
        for (List<String> row : Rows.of("titles.tsv")) {
            if (Letters.isHan(row.get(0).codePointAt(0))) {
                HAN.add(row.get(0));
            } else {
                LATIN.add(row.get(0));
            }
        }
        Rows.of("post-nominals.tsv").forEach(row -> BEHIND.add(row.get(0)));
        // The longest first: 副总理 before 总理.
        HAN.sort((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b));
    }

    private Titles() {}

    /** The words of a Latin name in their order, titles off; "Chin, Larry Wu-tai" is turned round. */
    static List<String> strip(String text) {
        List<String> words = text.indexOf(',') < 0 ? words(text) : turned(text);
        // A name of one word may be a title's homonym: it stays.
        while (words.size() > 1 && isTitle(words.get(0))) {
            words.remove(0);
        }
        while (words.size() > 1 && isBehind(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return words;
    }

    /** "Lam Pin Min, JP" stays as it is, "Chin, Larry" does not. */
    private static List<String> turned(String text) {
        List<List<String>> parts = Stream.of(text.split(",", -1))
                .map(Titles::words)
                .filter(part -> !part.isEmpty())
                .toList();
        int names = 1;
        while (names < parts.size() && !parts.get(names).stream().allMatch(Titles::isBehind)) {
            names++;
        }
        List<String> words = new ArrayList<>();
        for (int part = Math.min(names, parts.size()) - 1; part >= 0; part--) {
            words.addAll(parts.get(part));
        }
        return words;
    }

    private static List<String> words(String part) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= part.length(); i++) {
            boolean gap = i == part.length() || isGap(part.charAt(i));
            if (gap && start >= 0) {
                words.add(part.substring(start, i));
                start = -1;
            } else if (!gap && start < 0) {
                start = i;
            }
        }
        return words;
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '_' || c == '\u00b7';
    }

    private static boolean isTitle(String word) {
        return LATIN.contains(bare(word));
    }

    private static boolean isBehind(String word) {
        return BEHIND.contains(bare(word));
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[.'\u2019]", "");
    }

    /** A Han name without 先生, 教授, 副总理 before or after it; of 周局长 the surname is left. */
    static String stripHan(String name) {
        String plain = HanReadings.simplify(name);
        String met = plain.length() == name.length() ? plain : name;
        for (String title : HAN) {
            int rest = name.length() - title.length();
            if (met.endsWith(title) && (rest > 1 || (rest == 1 && HanReadings.isKnownSurname(met.substring(0, 1))))) {
                boolean deputy = rest > 1 && met.charAt(rest - 1) == DEPUTY;
                return name.substring(0, deputy ? rest - 1 : rest);
            }
            if (rest > 1 && met.startsWith(title)) {
                return name.substring(title.length());
            }
        }
        return name;
    }
}
