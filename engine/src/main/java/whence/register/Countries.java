package whence.register;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import whence.text.Lexicon;
import whence.text.SimplifiedChinese;

/** Countries that words name as from where, where or where to something happened: "fled to the United States". */
final class Countries {

    private static final Map<String, String> NAMES = new HashMap<>();
    private static final Pattern ENGLISH;
    private static final Pattern CHINESE;

    static {
        Map<String, String> chinese = new HashMap<>();
        for (String[] row : Lexicon.rows(Countries.class, "countries.tsv", 3)) {
            NAMES.put(row[0], row[0]);
            for (String other : row[1].split("\\|", -1)) {
                NAMES.put(other, row[0]);
            }
            for (String other : row[2].split("\\|", -1)) {
                chinese.put(other, row[0]);
            }
        }
        NAMES.remove("");
        ENGLISH = Pattern.compile("\\b(?:to|in|from|into|via|for|through|reached|inside) (?:the )?(" + anyOf(NAMES)
                + ")(?![\\p{L}\\p{N}]|[\u2019'-]\\p{L}| \\p{Lu})");
        CHINESE = Pattern.compile("(?:在|到|往|赴|至|抵|抵达|逃|逃至|去|于|从|自|经|前往|飞往|投奔|叛逃|进入)(" + anyOf(chinese) + ")");
        NAMES.putAll(chinese);
    }

    private Countries() {}

    private static String anyOf(Map<String, String> names) {
        return names.keySet().stream()
                .filter(name -> !name.isEmpty())
                .sorted(Comparator.comparing((String name) -> -name.length()).thenComparing(name -> name))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** Their names in English, sorted. */
    static NavigableSet<String> in(String words) {
        String even = SimplifiedChinese.of(words).replaceAll("\\s++", " ");
        NavigableSet<String> found = new TreeSet<>();
        for (Pattern pattern : List.of(ENGLISH, CHINESE)) {
            pattern.matcher(even)
                    .results()
                    .map((MatchResult match) -> NAMES.getOrDefault(match.group(1), ""))
                    .forEach(found::add);
        }
        found.remove("");
        return found;
    }
}
