package whence.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import whence.text.Lexicon;

/** Names of outlets that Chinese translates word by word: 每日信使报 is the Daily Courier. */
final class TranslatedNames {

    /** A name is made of no more words. */
    private static final int MOST_WORDS = 4;

    /** No name is translated in more ways. */
    private static final int MOST_WAYS = 24;

    private static final Map<String, List<String>> ENGLISH = new HashMap<>();

    static {
        for (String[] row : Lexicon.rows(TranslatedNames.class, "outlet-words.tsv", 2)) {
            for (String han : row[1].split("\\|", -1)) {
                ENGLISH.computeIfAbsent(han, any -> new ArrayList<>()).add(Surface.letters(row[0]));
            }
        }
    }

    private TranslatedNames() {}

    /** What a name in simplified characters may be in English, in letters alone; nothing where a part has no translation. */
    static Set<String> of(String simplified) {
        Set<String> ways = new TreeSet<>();
        if (simplified.length() >= 3 && simplified.length() <= 12) {
            translate(simplified, List.of(), ways);
        }
        return ways;
    }

    /** The same of a name that is known to be an outlet's, which may be of one word: 灯塔, The Beacon. */
    static Set<String> ofOutlet(String simplified) {
        Set<String> ways = of(simplified);
        ways.addAll(ENGLISH.getOrDefault(simplified, List.of()));
        return ways;
    }

    private static void translate(String rest, List<String> words, Set<String> ways) {
        if (ways.size() >= MOST_WAYS) {
            return;
        }
        if (rest.isEmpty()) {
            if (words.size() >= 2) {
                ways.add(String.join("", words));
                // 今日子午: Meridian Today.
                List<String> turned = new ArrayList<>(words.subList(1, words.size()));
                turned.add(words.get(0));
                ways.add(String.join("", turned));
            }
            return;
        }
        for (int length = 1; length <= rest.length() && words.size() < MOST_WORDS; length++) {
            for (String english : ENGLISH.getOrDefault(rest.substring(0, length), List.of())) {
                List<String> more = new ArrayList<>(words);
                more.add(english);
                translate(rest.substring(length), more, ways);
            }
        }
    }
}
