package whence.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import whence.conflict.Conflict.Kind;
import whence.conflict.ExclusiveRanks.Rank;
import whence.text.NamedLists;

/**
 * One person in two offices that exclude each other: of two ranks at one time, or one post placed in two bodies ("of the
 * North America division" of a ministry and of the general staff). Two renderings of one title are none.
 */
final class TwoRolesAtOnce implements ConflictRule {

    private static final Set<String> SMALL =
            Set.of("the", "of", "and", "for", "a", "an", "in", "at", "chinese", "china", "s", "prc", "ccp", "former");

    /** Words that name a rank and no field, cut as {@link #words} cuts them. */
    private static final Set<String> RANK_WORDS =
            NamedLists.of(TwoRolesAtOnce.class, "word-lists.tsv").set("names a rank and no field");

    /** Words by which an office is told as past or to come, so that another now is no contradiction. */
    private static final Pattern NOT_NOW = Pattern.compile(
            "\\b(?:former|formerly|then|ex|late|retired|acting|designate|elect|future|incoming|outgoing|dismissed|ousted"
                    + "|purged)\\b");

    /** Offices of one person that are compared; those of a much described person beyond that are not. */
    private static final int MOST = 60;

    @Override
    public List<Conflict> in(Evidence evidence) {
        TreeMap<String, List<Office>> byHolder = new TreeMap<>();
        Office.in(evidence)
                .forEach(office -> byHolder.computeIfAbsent(office.holder(), holder -> new ArrayList<>())
                        .add(office));
        List<Conflict> found = new ArrayList<>();
        byHolder.forEach((holder, offices) -> {
            String name =
                    evidence.pile().findEntity(holder).map(one -> one.name()).orElse(holder);
            found.addAll(compare(name, offices.subList(0, Math.min(MOST, offices.size()))));
        });
        return found;
    }

    private static List<Conflict> compare(String name, List<Office> offices) {
        List<Conflict> found = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (int i = 0; i < offices.size(); i++) {
            for (int j = i + 1; j < offices.size(); j++) {
                Office a = offices.get(i);
                Office b = offices.get(j);
                Optional<String> why = a.when().excludes(b.when()) ? Optional.empty() : reason(a.words(), b.words());
                if (why.isPresent() && said.add(why.get())) {
                    found.add(Conflicts.between(
                            Kind.ROLE,
                            a.passage(),
                            b.passage(),
                            name + " is called “" + a.words() + "” and “" + b.words() + "”: " + why.get()));
                }
            }
        }
        return found;
    }

    private static Optional<String> reason(String one, String other) {
        if (onePostInTwoBodies(one, other)) {
            return Optional.of("one post, placed in two bodies");
        }
        Optional<Rank> second = ExclusiveRanks.find(other);
        boolean apart = second.isPresent()
                && ExclusiveRanks.find(one).filter(second.get()::excludes).isPresent();
        boolean now = !NOT_NOW.matcher(one).find() && !NOT_NOW.matcher(other).find();
        return apart && now && !sharesNoField(one, other)
                ? Optional.of("these are two ranks, and neither is told as past")
                : Optional.empty();
    }

    /** Both name a field, and not one word of it is the other's: a minister of trade may be deputy head of a party. */
    private static boolean sharesNoField(String one, String other) {
        Set<String> field = field(one);
        Set<String> second = field(other);
        return !field.isEmpty() && !second.isEmpty() && field.stream().noneMatch(second::contains);
    }

    private static Set<String> field(String office) {
        Set<String> words = words(office);
        words.removeAll(RANK_WORDS);
        return words;
    }

    /** The same division under two names above it: what follows its own "of" differs wholly. */
    private static boolean onePostInTwoBodies(String one, String other) {
        Set<String> shared = new HashSet<>(unit(one));
        shared.retainAll(unit(other));
        Set<String> above = body(one);
        Set<String> aboveOther = body(other);
        boolean apart =
                !above.isEmpty() && !aboveOther.isEmpty() && above.stream().noneMatch(aboveOther::contains);
        return shared.size() >= 2 && apart;
    }

    /** The words of the unit that is headed: between the first "of" and the next. */
    private static Set<String> unit(String office) {
        String[] parts = office.split(" of ", -1);
        return parts.length < 3 ? Set.of() : words(parts[1]);
    }

    private static Set<String> body(String office) {
        String[] parts = office.split(" of ", -1);
        return parts.length < 3
                ? Set.of()
                : words(String.join(" ", Arrays.asList(parts).subList(2, parts.length)));
    }

    /** Words with a common stem: "american" meets "america". */
    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.split("[^\\p{L}]+", -1)) {
            if (!word.isEmpty() && !SMALL.contains(word)) {
                words.add(word.length() > 6 ? word.substring(0, 6) : word);
            }
        }
        return words;
    }
}
