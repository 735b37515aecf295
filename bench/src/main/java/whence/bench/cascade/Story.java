package whence.bench.cascade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one story is about, and the sentences written on it by those who know it by themselves. */
final class Story {

    private static final List<String> TOPICS = List.of("resign", "dismiss", "arrest", "flee", "ill", "bribe");
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    /** Independent writers do not share runs of so many words. */
    static final int RUN = 8;

    private static final int TRIES = 40;

    private final Map<String, String> facts = new HashMap<>();
    private final Set<Integer> runs;
    private final Dice dice;
    private final String topic;

    Story(Dice dice, String topic) {
        this(dice, topic, new HashSet<>());
    }

    private Story(Dice dice, String topic, Set<Integer> runs) {
        this.dice = dice;
        this.topic = topic;
        this.runs = runs;
        boolean he = dice.chance(0.6);
        put("city", "{town}");
        put("office", "{office}");
        put("body", "{body}");
        String surname = Grammar.NEWS.write("last2", facts, dice);
        String name = Grammar.NEWS.write("first", facts, dice) + " " + surname;
        facts.putAll(Map.of(
                "surname",
                surname,
                "name",
                name,
                "heshe",
                he ? "he" : "she",
                "hisher",
                he ? "his" : "her",
                "weekday",
                dice.pick(DAYS),
                "vp",
                "{vp." + topic + "}",
                "tvp",
                "{tvp." + topic + "}"));
        put("sname", "{person2}");
    }

    /** Another story on the same topic, whose writers share no long run with those of this one either. */
    Story another() {
        return new Story(dice, topic, runs);
    }

    static String topic(Dice dice) {
        return dice.pick(TOPICS);
    }

    private void put(String key, String pattern) {
        facts.put(key, Grammar.NEWS.write(pattern.substring(1, pattern.length() - 1), facts, dice));
    }

    String topic() {
        return topic;
    }

    String fact(String key) {
        return facts.getOrDefault(key, "");
    }

    Dice dice() {
        return dice;
    }

    /** A sentence that shares no run of eight words with any other written this way. */
    String write(String symbol, Map<String, String> more) {
        String text = "";
        for (int attempt = 0; attempt < TRIES; attempt++) {
            text = freely(symbol, more);
            if (isFresh(text)) {
                break;
            }
        }
        note(text);
        return text;
    }

    /** The same, or nothing where every way of saying it was used up. */
    Optional<String> writeIfFresh(String symbol, Map<String, String> more) {
        String text = freely(symbol, more);
        for (int attempt = 0; attempt < TRIES && !isFresh(text); attempt++) {
            text = freely(symbol, more);
        }
        if (!isFresh(text)) {
            return Optional.empty();
        }
        note(text);
        return Optional.of(text);
    }

    /** A sentence that may repeat what others wrote. */
    String freely(String symbol, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(facts);
        all.putAll(more);
        return Grammar.NEWS.write(symbol, all, dice);
    }

    private boolean isFresh(String text) {
        return runs(text).stream().noneMatch(runs::contains);
    }

    void note(String text) {
        runs.addAll(runs(text));
    }

    /** Numbers for all runs of eight words. */
    static Set<Integer> runs(String text) {
        List<Integer> words = new ArrayList<>();
        int word = 0;
        for (int at = 0; at <= text.length(); at++) {
            char letter = at < text.length() ? text.charAt(at) : ' ';
            if (letter == ' ' && word != 0) {
                words.add(word);
                word = 0;
            } else if (Character.isLetterOrDigit(letter)) {
                word = 31 * word + Character.toLowerCase(letter);
            }
        }
        Set<Integer> runs = new HashSet<>();
        for (int at = 0; at + RUN <= words.size(); at++) {
            int run = 0;
            for (int one : words.subList(at, at + RUN)) {
                run = 1_000_003 * run + one;
            }
            runs.add(run);
        }
        return runs;
    }
}
