package whence.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import whence.text.Lexicon;
import whence.text.NamedLists;

/** Tables of bodies, and names of bodies brought to one form. The written one is extended by the user's. */
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

    private static final Set<String> OWNERS =
            NamedLists.of(Bodies.class, "word-lists.tsv").set("before a body");

    /** Words that say what kind of outlet it is, and may be left out. */
    private static final Set<String> GENERIC =
            NamedLists.of(Bodies.class, "word-lists.tsv").set("behind an outlet");

    private static final Map<String, String> SPELLINGS = spellings();
    private static final Bodies WRITTEN = new Bodies(read());

    private final List<Body> all;
    private final Map<String, Body> byKey = new HashMap<>();

    private Bodies(List<Body> all) {
        this.all = List.copyOf(all);
        all.forEach(body -> byKey.putIfAbsent(plainKey(body.name()), body));
        for (Body body : all) {
            body.han().forEach(name -> byKey.putIfAbsent(plainKey(name), body));
            body.acronyms().forEach(name -> byKey.putIfAbsent(plainKey(name), body));
        }
    }

    /** The table that comes with the program. */
    public static Bodies written() {
        return WRITTEN;
    }

    /** These and more; where two bodies bear one name, the added one is meant by it. */
    public Bodies with(List<Body> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Body> both = new ArrayList<>(more);
        both.addAll(all);
        return new Bodies(both);
    }

    public List<Body> all() {
        return all;
    }

    /** The body that a name, an acronym or a Chinese name stands for. */
    public Optional<Body> find(String name) {
        return Optional.ofNullable(byKey.get(plainKey(name)));
    }

    /** Keys under which a name that stands in no text, such as an outlet's, meets the names of the same body. */
    public Set<String> meetingKeys(String name) {
        Set<String> keys = new TreeSet<>(Set.of(key(name)));
        if (Surface.isHan(name) && find(name).isEmpty()) {
            keys.addAll(TranslatedNames.ofOutlet(key(name)));
        }
        return keys;
    }

    /** The same for all names of one body; for bodies outside the table their bare letters. */
    String key(String name) {
        Body known = byKey.get(plainKey(name));
        return known == null ? plainKey(name) : plainKey(known.name());
    }

    boolean isKeyOfBody(String key) {
        return byKey.containsKey(key);
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
}
