package whence.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import whence.entity.office.Offices;
import whence.text.NamedLists;

/**
 * Ranks that one person does not hold at the same time, with the words for them in running text, from the one ladder: in
 * the cabinet premier, minister and their deputies, in the army one rank and another.
 */
final class ExclusiveRanks {

    /**
     * A rank and the words for it.
     *
     * @param family ranks of one family exclude each other; of two families they do not
     * @param name the post, with "vice" before a deputy's
     * @param height on the ladder
     */
    record Rank(String family, String name, int height, Pattern words) {

        /** A colonel is also he who is told more finely as a senior colonel. */
        boolean excludes(Rank other) {
            boolean finer = name.endsWith(" " + other.name) || other.name.endsWith(" " + name);
            return family.equals(other.family) && height != other.height && (family.equals("cabinet") || !finer);
        }

        /** "Minister" alone, which headlines say of deputies too. */
        boolean isLoose() {
            return name.equals("minister");
        }
    }

    /** "General" and "major" are left out: the one is a form of address, the other a plain word. */
    private static final List<String> ARMY =
            NamedLists.of(ExclusiveRanks.class, "word-lists.tsv").list("ranks of the army");

    private static final List<Rank> ALL = all();

    private ExclusiveRanks() {}

    private static List<Rank> all() {
        List<Rank> ranks = new ArrayList<>();
        ranks.add(rank("cabinet", "vice premier", "\\b(?:vice|deputy) " + words("premier") + "\\b"));
        ranks.add(rank("cabinet", "premier", "\\b" + words("premier") + "\\b"));
        String field = "(?:[\\p{L}']+ ){0,3}?";
        ranks.add(
                rank("cabinet", "vice minister", "\\b(?:vice|deputy|assistant) " + field + words("minister") + "\\b"));
        ranks.add(rank("cabinet", "minister", "\\b" + words("minister") + "\\b"));
        ARMY.forEach(post -> ranks.add(rank("army", post, "\\b" + words(post) + "\\b")));
        return List.copyOf(ranks);
    }

    private static Rank rank(String family, String name, String words) {
        int height = Offices.written()
                .rank(name)
                .findStep()
                .orElseThrow(() -> new IllegalStateException("the ladder holds no step for a " + name))
                .height();
        return new Rank(family, name, height, Pattern.compile(words));
    }

    private static String words(String post) {
        return Offices.wordsOf(post).stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(word -> word))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The first rank of the list whose words stand in an office, lower case, hyphens as blanks. */
    static Optional<Rank> find(String office) {
        return ALL.stream().filter(rank -> rank.words().matcher(office).find()).findFirst();
    }
}
