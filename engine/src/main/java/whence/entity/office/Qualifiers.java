package whence.entity.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import whence.entity.office.Office.Capacity;
import whence.entity.office.Office.Degree;
import whence.entity.office.Title.Held;
import whence.text.Lexicon;

/** What the words beside a post say of it, gathered one by one. */
final class Qualifiers {

    private static final int LONGEST_ENGLISH = 4;
    private static final int LONGEST_CHINESE = 4;

    private static final Map<String, String> MEANINGS = read();

    private Held held = Held.NOW;
    private Degree degree = Degree.FULL;
    private Capacity capacity = Capacity.FULL;
    private final Set<String> nuance = new TreeSet<>();

    private static Map<String, String> read() {
        Map<String, String> meanings = new HashMap<>();
        Lexicon.rows(Qualifiers.class, "qualifiers.tsv", 2).forEach(row -> meanings.put(row[0], row[1]));
        return meanings;
    }

    /** How many tokens at the start are one qualifier; none where they are only words of a unit. */
    static int leading(List<String> tokens) {
        for (int length = Math.min(LONGEST_ENGLISH, tokens.size()); length > 0; length--) {
            String meaning = MEANINGS.get(String.join(" ", tokens.subList(0, length)));
            if (meaning != null && !meaning.equals("nuance")) {
                return length;
            }
        }
        return 0;
    }

    /** How many tokens at the end are one qualifier. */
    static int trailing(List<String> tokens) {
        for (int length = Math.min(LONGEST_ENGLISH, tokens.size()); length > 0; length--) {
            if (MEANINGS.containsKey(String.join(" ", tokens.subList(tokens.size() - length, tokens.size())))) {
                return length;
            }
        }
        return 0;
    }

    /** How many characters at the start are one Chinese qualifier. */
    static int leading(String words) {
        for (int length = Math.min(LONGEST_CHINESE, words.length() - 1); length > 0; length--) {
            Optional<String> meaning = Optional.ofNullable(MEANINGS.get(words.substring(0, length)));
            if (meaning.isPresent()) {
                boolean ofTheWhole =
                        !Set.of("none", "nuance", "deputy", "assistant").contains(meaning.get());
                return ofTheWhole ? length : 0;
            }
        }
        return 0;
    }

    /** How many characters at the end are one Chinese qualifier. */
    static int trailing(String words) {
        for (int length = Math.min(LONGEST_CHINESE, words.length()); length > 0; length--) {
            String meaning = MEANINGS.get(words.substring(words.length() - length));
            if (meaning != null && !meaning.equals("none")) {
                return length;
            }
        }
        return 0;
    }

    static boolean isWord(String token) {
        return MEANINGS.containsKey(token);
    }

    void take(String words) {
        switch (MEANINGS.getOrDefault(words, "none")) {
            case "former" -> held = Held.FORMER;
            case "then" -> held = Held.THEN;
            case "to-come" -> held = Held.TO_COME;
            case "acting" -> capacity = Capacity.ACTING;
            case "honorary" -> capacity = Capacity.HONORARY;
            case "deputy" -> degree = Degree.DEPUTY;
            case "assistant" -> degree = Degree.ASSISTANT;
            case "nuance" -> nuance.add(words);
            default -> {}
        }
    }

    Title title(String words, String post, Office.Seat seat) {
        return new Title(words, held, new Office(post, degree, capacity, nuance, seat));
    }
}
