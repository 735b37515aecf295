package whence.entity;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import whence.text.Lexicon;

/** The words of {@code ties.tsv} for relations between two people, by how they stand beside the names. */
final class TieWords {

    /** How a word stands beside the two names; its header tells. */
    enum Form {
        NOUN,
        VERB,
        ACTIVE,
        UNDER,
        BY,
        GROUP,
        BUT,
        OPENS
    }

    private static final Map<Form, Map<String, String>> KINDS = read();

    private TieWords() {}

    private static Map<Form, Map<String, String>> read() {
        Map<Form, Map<String, String>> kinds = new EnumMap<>(Form.class);
        for (String[] row : Lexicon.rows(TieWords.class, "ties.tsv", 3)) {
            kinds.computeIfAbsent(Form.valueOf(row[1].toUpperCase(Locale.ROOT)), form -> new HashMap<>())
                    .put(row[0], row[2]);
        }
        return kinds;
    }

    /** The kind of tie that a word means in this place. */
    static Optional<String> findKind(Form form, String word) {
        return Optional.ofNullable(words(form).get(word.toLowerCase(Locale.ROOT).strip()));
    }

    /** The kind of tie that an English noun means, in the singular or the plural. */
    static Optional<String> findNoun(String noun) {
        return findKind(Form.NOUN, noun)
                .or(() -> findKind(Form.NOUN, noun.replaceFirst("(?i)\\bmen$", "man")))
                .or(() -> findKind(Form.NOUN, noun.replaceFirst("(?i)ies$", "y")))
                .or(() -> findKind(Form.NOUN, noun.replaceFirst("(?i)s\\b", "")));
    }

    static boolean isPlural(String noun) {
        return findKind(Form.NOUN, noun).isEmpty() && findNoun(noun).isPresent();
    }

    /** All words of a form as a regular expression, the longest first. */
    static String anyOf(Form form) {
        return words(form).keySet().stream()
                .sorted(Comparator.comparing((String word) -> -word.length()).thenComparing(word -> word))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static Map<String, String> words(Form form) {
        return KINDS.getOrDefault(form, Map.of());
    }
}
