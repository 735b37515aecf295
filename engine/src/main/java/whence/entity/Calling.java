package whence.entity;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import whence.reading.EntityKind;
import whence.text.Lexicon;

/** What somebody does, as far as it can tell two people of one name apart. */
enum Calling {
    OFFICIAL,
    SOLDIER,
    JOURNALIST,
    SCHOLAR,
    ARTIST,
    ATHLETE,
    BUSINESS;

    /** Hardly anybody is both in one news story. */
    private static final Map<Calling, Set<Calling>> EXCLUDES = Map.of(
            OFFICIAL, EnumSet.of(ARTIST, ATHLETE, JOURNALIST),
            SOLDIER, EnumSet.of(ARTIST, ATHLETE, JOURNALIST, BUSINESS),
            JOURNALIST, EnumSet.of(ATHLETE),
            SCHOLAR, EnumSet.of(ATHLETE),
            BUSINESS, EnumSet.of(ATHLETE),
            ARTIST, EnumSet.of(ATHLETE),
            ATHLETE, EnumSet.noneOf(Calling.class));

    private static final Pattern WORD = Pattern.compile("[^\\p{L}]++");
    private static final Map<String, Calling> BY_WORD = read();

    private static Map<String, Calling> read() {
        Map<String, Calling> byWord = new HashMap<>();
        Lexicon.rows(Calling.class, "callings.tsv", 2)
                .forEach(row -> byWord.put(row[0], valueOf(row[1].toUpperCase(Locale.ROOT))));
        return byWord;
    }

    /** Whether a word names an office of state, party or army. */
    static boolean isOffice(String word) {
        Calling calling = BY_WORD.get(word);
        return calling == OFFICIAL || calling == SOLDIER;
    }

    static Set<Calling> of(Local local) {
        Set<Calling> callings = new TreeSet<>();
        if (local.kind() == EntityKind.PERSON) {
            for (String title : local.titles()) {
                for (String word : WORD.split(title, -1)) {
                    Calling calling = BY_WORD.get(word);
                    if (calling != null) {
                        callings.add(calling);
                    }
                }
            }
        }
        return callings;
    }

    /** Why two sets of callings cannot be one person's; empty where they can. */
    static String exclude(Set<Calling> a, Set<Calling> b) {
        for (Calling one : a) {
            for (Calling other : b) {
                boolean clash = excludes(one, other) || excludes(other, one);
                if (clash && !a.contains(other) && !b.contains(one)) {
                    return "one is stated to be " + one.words() + ", the other " + other.words();
                }
            }
        }
        return "";
    }

    private static boolean excludes(Calling one, Calling other) {
        return EXCLUDES.getOrDefault(one, Set.of()).contains(other);
    }

    private String words() {
        return switch (this) {
            case OFFICIAL -> "an official";
            case SOLDIER -> "a soldier";
            case JOURNALIST -> "a journalist";
            case SCHOLAR -> "a scholar";
            case ARTIST -> "an artist";
            case ATHLETE -> "an athlete";
            case BUSINESS -> "in business";
        };
    }
}
