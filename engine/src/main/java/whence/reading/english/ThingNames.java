package whence.reading.english;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import whence.reading.EntityKind;
import whence.reading.Mention;
import whence.text.Lexicon;
import whence.text.Sentence;
import whence.text.Token;

/**
 * Ships, firms and places that the recogniser takes for people: told by a word beside or within the name, by an article
 * before it, or by another place of the page that tells it.
 */
final class ThingNames {

    private static final Map<String, EntityKind> KINDS = new HashMap<>();

    static {
        for (String[] row : Lexicon.rows(ThingNames.class, "/whence/reading/name-kinds.tsv", 3)) {
            KINDS.put(row[0] + " " + row[1], EntityKind.valueOf(row[2].toUpperCase(Locale.ROOT)));
        }
    }

    private ThingNames() {}

    /** What a run of words taken for a person names instead; empty where nothing speaks against the person. */
    static Optional<EntityKind> kind(Sentence sentence, int from, int end, String text) {
        String before = from == 0 ? "" : word(sentence, from - 1, text);
        String two = from < 2 ? "" : word(sentence, from - 2, text) + " " + before;
        Optional<EntityKind> beside = find("before", before).or(() -> find("before", two));
        if (beside.isPresent() || end - from == 1) {
            return beside;
        }
        // "the Lady Runa sank": nobody is called so with an article, but for "the Ilan Varro letter".
        boolean article = before.equalsIgnoreCase("the") && !isNoun(sentence, end);
        return find("first", word(sentence, from, text))
                .or(() -> find("last", word(sentence, end - 1, text)))
                .or(() -> article ? Optional.of(EntityKind.ORGANISATION) : Optional.empty());
    }

    /**
     * The same names elsewhere in the page, and "Halden" where it names Halden Brothers and no person is called so.
     *
     * @param told names that a word told to be no person's, and what they name
     */
    static List<Mention> mended(List<Mention> mentions, Set<String> partsOfPersons, Map<String, EntityKind> told) {
        Map<String, EntityKind> things = new HashMap<>(told);
        things.keySet().removeAll(partsOfPersons);
        Set<String> firsts = new HashSet<>();
        for (Mention mention : mentions) {
            String name = mention.name();
            if (mention.kind() == EntityKind.ORGANISATION && name.indexOf(' ') > 0) {
                things.put(name, mention.kind());
                firsts.add(name.substring(0, name.indexOf(' ')));
            }
        }
        return mentions.stream()
                .map(mention -> {
                    String name = mention.name();
                    boolean first = firsts.contains(name) && !partsOfPersons.contains(name) && mention.title() == null;
                    return mention.kind() == EntityKind.PERSON && (first || things.containsKey(name))
                            ? new Mention(
                                    mention.span(), things.getOrDefault(name, EntityKind.ORGANISATION), name, null)
                            : mention;
                })
                .toList();
    }

    /** Whether the name of a ship or firm goes on behind this word: MV, HMS. */
    static boolean leads(String word) {
        return find("first", word).filter(EntityKind.ORGANISATION::equals).isPresent();
    }

    /** Whether a capitalised word behind a name belongs to it and tells what it is of: Halden Brothers. */
    static boolean closes(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && find("last", word).isPresent();
    }

    private static Optional<EntityKind> find(String where, String word) {
        return Optional.ofNullable(KINDS.get(where + " " + word.toLowerCase(Locale.ROOT)));
    }

    private static boolean isNoun(Sentence sentence, int i) {
        if (i >= sentence.tokens().size()) {
            return false;
        }
        Token token = sentence.tokens().get(i);
        return token.tag().startsWith("NN");
    }

    private static String word(Sentence sentence, int i, String text) {
        return sentence.tokens().get(i).span().of(text);
    }
}
