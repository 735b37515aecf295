package whence.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import whence.text.Lexicon;

/** The written table of bodies, and names of bodies brought to one form. */
public final class Bodies {

    /**
     * A body of party, state, army or press.
     *
     * @param name its English name in full
     * @param han its Chinese names, simplified, the full one first
     * @param acronyms and short forms in Latin letters
     * @param parent the body it belongs to, or empty
     * @param rank a step of the ladder of ranks, or empty
     */
    public record Body(String name, List<String> han, List<String> acronyms, String parent, String rank) {
        public Body {
            han = List.copyOf(han);
            acronyms = List.copyOf(acronyms);
        }
    }

    private static final Set<String> OWNERS = Set.of(
            "the",
            "china's",
            "chinese",
            "prc",
            "prc's",
            "party's",
            "ccp",
            "ccp's",
            "cpc",
            "cpc's",
            "beijing's",
            "china");

    /** Words that say what kind of outlet it is, and may be left out. */
    private static final Set<String> GENERIC = Set.of(
            "newsletter", "newspaper", "magazine", "website", "blog", "substack", "agency", "staff", "site", "online");

    private static final Map<String, String> SPELLINGS = spellings();
    private static final List<Body> ALL = read();
    private static final Map<String, Body> BY_KEY = index();

    private Bodies() {}

    public static List<Body> all() {
        return ALL;
    }

    /** The body that a name, an acronym or a Chinese name stands for. */
    public static Optional<Body> find(String name) {
        return Optional.ofNullable(BY_KEY.get(plainKey(name)));
    }

    /** The same for all names of one body; for bodies outside the table their bare letters. */
    static String key(String name) {
        Body known = BY_KEY.get(plainKey(name));
        return known == null ? plainKey(name) : plainKey(known.name());
    }

    static boolean isKeyOfBody(String key) {
        return BY_KEY.containsKey(key);
    }

    static boolean isAcronym(String name) {
        long capitals = name.codePoints().filter(Character::isUpperCase).count();
        return Surface.words(name).size() == 1 && name.length() <= 10 && capitals >= 2 && capitals * 2 >= name.length();
    }

    private static String plainKey(String name) {
        if (Surface.isHan(name)) {
            return whence.entity.name.HanScript.simplify(Surface.letters(name));
        }
        List<String> words = new ArrayList<>(List.of(
                name.toLowerCase(Locale.ROOT).replace('\u2019', '\'').strip().split("[\\s\u00a0-]++")));
        while (words.size() > 1 && OWNERS.contains(words.get(0))) {
            words.remove(0);
        }
        while (words.size() > 1 && GENERIC.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        StringBuilder key = new StringBuilder();
        for (String word : words) {
            String plain = Surface.letters(word.endsWith("'s") ? word.substring(0, word.length() - 2) : word);
            // Connecting words come and go: Bureau for Press and Publication, Press & Publication Bureau.
            if (!plain.equals("the") && !plain.equals("and")) {
                key.append(SPELLINGS.getOrDefault(plain, plain));
            }
        }
        return key.toString();
    }

    private static Map<String, String> spellings() {
        Map<String, String> spellings = new HashMap<>();
        Lexicon.rows(Bodies.class, "spellings.tsv", 2).forEach(row -> spellings.put(row[0], row[1]));
        return spellings;
    }

    private static List<Body> read() {
        return Lexicon.rows(Bodies.class, "bodies.tsv", 5).stream()
                .map(row -> new Body(row[0], list(row[1]), list(row[2]), row[3], row[4]))
                .toList();
    }

    private static List<String> list(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.split("; ", -1));
    }

    private static Map<String, Body> index() {
        Map<String, Body> index = new HashMap<>();
        for (Body body : ALL) {
            index.putIfAbsent(plainKey(body.name()), body);
            body.han().forEach(name -> index.putIfAbsent(plainKey(name), body));
            body.acronyms().forEach(name -> index.putIfAbsent(plainKey(name), body));
        }
        return index;
    }
}
