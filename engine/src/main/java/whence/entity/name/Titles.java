package whence.entity.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that stand beside a name and are no part of it. */
final class Titles {

    private static final Set<String> LATIN = new HashSet<>();
    private static final List<String> HAN = new ArrayList<>();

    static {
        for (List<String> row : Rows.of("titles.tsv")) {
            if (Letters.isHan(row.get(0).codePointAt(0))) {
                HAN.add(row.get(0));
            } else {
                LATIN.add(row.get(0));
            }
        }
        // The longest first: 副总理 before 总理.
        HAN.sort((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b));
    }

    private Titles() {}

    /** The words of a Latin name in their order, titles off; "Chin, Larry Wu-tai" is turned round. */
    static List<String> strip(String text) {
        int comma = text.indexOf(',');
        String ordered = comma > 0 ? text.substring(comma + 1) + " " + text.substring(0, comma) : text;
        List<String> words = new ArrayList<>(Arrays.asList(ordered.strip().split("[\\s_\u00b7]++", -1)));
        words.removeIf(String::isBlank);
        // A name of one word may be a title's homonym: it stays.
        while (words.size() > 1 && isTitle(words.get(0))) {
            words.remove(0);
        }
        while (words.size() > 1 && isSuffix(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return words;
    }

    private static boolean isTitle(String word) {
        return LATIN.contains(word.toLowerCase(Locale.ROOT).replace(".", ""));
    }

    private static boolean isSuffix(String word) {
        return Set.of("jr", "sr", "jnr", "snr", "mp", "phd", "md", "esq", "cbe", "jp", "gbs")
                .contains(word.toLowerCase(Locale.ROOT).replace(".", ""));
    }

    /** A Han name without 先生, 教授, 副总理 before or after it. */
    static String stripHan(String name) {
        for (String title : HAN) {
            if (name.length() > title.length() + 1 && name.endsWith(title)) {
                return name.substring(0, name.length() - title.length());
            }
            if (name.length() > title.length() + 1 && name.startsWith(title)) {
                return name.substring(title.length());
            }
        }
        return name;
    }
}
