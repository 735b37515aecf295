package whence.ingest;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import whence.text.Known;
import whence.text.Lexicon;

/**
 * The language that a text is written in: by its script, Latin ones by their small words.
 *
 * <p>Chinese is told apart by characters that only one of the two scripts has.
 */
final class Language {

    /** What is looked at: enough to tell, and no more for a text of megabytes. */
    private static final int LOOKED_AT = 20_000;

    private static final int WORDS_TO_BE_SURE = 20;

    /** Which languages have a small word. */
    private static final Map<String, List<String>> SMALL_WORDS = smallWords();

    private static final Map<String, String> MARKS = marks();

    private static final Map<UnicodeScript, String> BY_SCRIPT = Map.of(
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.ARABIC, "ar",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.DEVANAGARI, "hi",
            UnicodeScript.THAI, "th",
            UnicodeScript.GREEK, "el",
            UnicodeScript.TIBETAN, "bo",
            UnicodeScript.MONGOLIAN, "mn");

    private Language() {}

    static Optional<Known> of(String text) {
        String looked = text.substring(0, Math.min(text.length(), LOOKED_AT));
        Map<UnicodeScript, Integer> scripts = scripts(looked);
        int kana = scripts.getOrDefault(UnicodeScript.HIRAGANA, 0) + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
        int han = scripts.getOrDefault(UnicodeScript.HAN, 0);
        // A Chinese word says about as much as four Latin letters and more.
        scripts.computeIfPresent(UnicodeScript.HAN, (script, count) -> 4 * count);
        Optional<UnicodeScript> most = scripts.entrySet().stream()
                .max(Map.Entry.<UnicodeScript, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
        if (most.isEmpty()) {
            return Optional.empty();
        }
        if (kana * 8 > han && kana * 3 > scripts.getOrDefault(UnicodeScript.LATIN, 0)) {
            return Optional.of(new Known("ja", "script: " + kana + " kana"));
        }
        return switch (most.get()) {
            case HAN -> Optional.of(chinese(looked, han));
            case LATIN -> latin(looked);
            case CYRILLIC -> Optional.of(cyrillic(looked));
            default -> Optional.ofNullable(BY_SCRIPT.get(most.get())).map(code -> new Known(code, "script"));
        };
    }

    /** Whether most of it is written in Chinese characters. */
    static boolean isHan(String words) {
        int han = 0;
        for (int at = 0; at < words.length(); at++) {
            han += Character.isIdeographic(words.charAt(at)) ? 1 : 0;
        }
        return han * 3 > words.length();
    }

    private static Map<UnicodeScript, Integer> scripts(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> counts.merge(UnicodeScript.of(letter), 1, Integer::sum));
        return counts;
    }

    private static Known chinese(String text, int han) {
        long traditional = count(text, "zh-Hant");
        long simplified = count(text, "zh-Hans");
        String how = "script: " + han + " Chinese characters, " + traditional + " only traditional, " + simplified
                + " only simplified";
        if (traditional > 2 * simplified) {
            return new Known("zh-Hant", how);
        }
        return new Known(simplified > 2 * traditional ? "zh-Hans" : "zh", how);
    }

    private static Known cyrillic(String text) {
        return count(text, "uk") > text.length() / 200
                ? new Known("uk", "script: Cyrillic with Ukrainian letters")
                : new Known("ru", "script: Cyrillic");
    }

    private static long count(String text, String language) {
        String marks = MARKS.getOrDefault(language, "");
        return text.chars().filter(unit -> marks.indexOf(unit) >= 0).count();
    }

    private static Optional<Known> latin(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}']+", -1);
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Set<String>> different = new HashMap<>();
        for (String word : words) {
            for (String language : SMALL_WORDS.getOrDefault(word, List.of())) {
                counts.merge(language, 1, Integer::sum);
                different.computeIfAbsent(language, met -> new HashSet<>()).add(word);
            }
        }
        // One word over and over may be anything.
        counts.keySet()
                .removeIf(language -> different.getOrDefault(language, Set.of()).size() < 2);
        Optional<Map.Entry<String, Integer>> best = counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())));
        int met = best.map(Map.Entry::getValue).orElse(0);
        if (met * 12 >= words.length && met > 0) {
            return Optional.of(
                    new Known(best.orElseThrow().getKey(), "small words: " + met + " of " + words.length + " words"));
        }
        boolean plain = text.chars().noneMatch(unit -> unit > 0x7F && Character.isLetter(unit));
        return words.length < WORDS_TO_BE_SURE
                        && plain
                        && counts.keySet().stream().allMatch("en"::equals)
                ? Optional.of(new Known("en", "a few words in Latin letters, nothing against it"))
                : Optional.empty();
    }

    private static Map<String, List<String>> smallWords() {
        Map<String, List<String>> languages = new HashMap<>();
        for (List<String> row : Lexicon.rows(Language.class, "small-words.tsv")) {
            for (String word : row.get(1).split(" ", -1)) {
                languages.computeIfAbsent(word, small -> new ArrayList<>()).add(row.get(0));
            }
        }
        return languages;
    }

    private static Map<String, String> marks() {
        Map<String, String> marks = new HashMap<>();
        Lexicon.rows(Language.class, "script-marks.tsv").forEach(row -> marks.put(row.get(0), row.get(1)));
        return marks;
    }
}
