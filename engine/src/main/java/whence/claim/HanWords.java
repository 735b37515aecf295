package whence.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import whence.text.Lexicon;

/** Reads negation, conditions and pointing words off Chinese, which has no spaces to go by; text in simplified characters. */
final class HanWords {

    private static final Map<String, List<String>> LISTS = new HashMap<>();

    static {
        for (String[] row : Lexicon.rows(HanWords.class, "han-words.tsv", 2)) {
            LISTS.put(row[0], List.of(row[1].split("\\|", -1)));
        }
    }

    /** A negation this far before an event, in characters, may bear on it. */
    private static final int NEAR = 8;

    /** A passage longer than this, in characters, that speaks of a report tells something too. */
    private static final int SHORT = 30;

    private HanWords() {}

    private static List<String> list(String name) {
        return LISTS.getOrDefault(name, List.of());
    }

    static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    static boolean isHanAt(String text, int at) {
        return at >= 0 && at < text.length() && isHan(text.charAt(at));
    }

    /** 没有叛逃, 从未被捕: whether the clause takes the event back right before it. */
    static boolean negated(String text, int event) {
        String before = clauseBefore(text, event, NEAR);
        for (String word : list("negates")) {
            int at = before.lastIndexOf(word);
            if (at >= 0) {
                String rest = before.substring(at);
                boolean other = list("no-negation").stream().anyMatch(rest::startsWith)
                        || list("no-negation").stream().anyMatch(held -> before.contains(held) && held.contains(word));
                return !other && list("tells").stream().noneMatch(rest::contains);
            }
        }
        return false;
    }

    /** 若属实, 一旦叛逃: whether the sentence only supposes the event. */
    static boolean supposed(String sentence) {
        return list("supposes").stream().anyMatch(sentence::contains);
    }

    /** Whether a short passage speaks of a report or rumour. */
    static boolean pointsBack(String passage) {
        return passage.length() <= SHORT && list("points-back").stream().anyMatch(passage::contains);
    }

    /** Whether a pronoun stands in the passage. */
    static boolean pointsAt(String passage) {
        String bare = passage;
        for (String word : list("no-pointing")) {
            bare = bare.replace(word, "");
        }
        return list("points-at").stream().anyMatch(bare::contains);
    }

    /** 瓦罗遭免职: whether the bearer suffers the event. */
    static boolean suffered(String text, int event, int end) {
        String before = clauseBefore(text, event, 4);
        String words = text.substring(event, Math.min(end, event + 2));
        return list("suffers").stream()
                .anyMatch(word -> before.endsWith(word) || words.startsWith(word) || before.contains(word));
    }

    private static String clauseBefore(String text, int event, int reach) {
        String before = text.substring(Math.max(0, event - reach), event);
        int stop = -1;
        for (int i = 0; i < before.length(); i++) {
            stop = "，,。；;：:！？、“「".indexOf(before.charAt(i)) >= 0 ? i : stop;
        }
        return before.substring(stop + 1);
    }
}
