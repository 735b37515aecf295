package whence.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import whence.conflict.Conflict.Kind;
import whence.entity.Entity;
import whence.entity.Entity.Tenure;

/**
 * One person in two offices that exclude each other: of two ranks at one time, or one post placed in two bodies ("of the
 * North America division" of a ministry and of the general staff). Two renderings of one title are none.
 */
final class TwoRolesAtOnce implements ConflictRule {

    private record Rank(int rank, List<String> words) {}

    private static final List<Rank> RANKS = Tables.rows("ranks.tsv").stream()
            .map(row ->
                    new Rank(Integer.parseInt(row.get(0)), List.of(row.get(1).split("\\|", -1))))
            .toList();

    private static final Set<String> SMALL =
            Set.of("the", "of", "and", "for", "a", "an", "in", "at", "chinese", "china", "s", "prc", "ccp", "former");

    @Override
    public List<Conflict> in(Evidence evidence) {
        List<Conflict> found = new ArrayList<>();
        for (Entity entity : evidence.cast().entities()) {
            List<Tenure> tenures = entity.stated().tenures();
            for (int i = 0; i < tenures.size(); i++) {
                for (int j = i + 1; j < Math.min(tenures.size(), 40); j++) {
                    collide(entity, tenures.get(i), tenures.get(j)).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<Conflict> collide(Entity entity, Tenure a, Tenure b) {
        if (a.when().excludes(b.when())
                || a.evidence().isEmpty()
                || b.evidence().isEmpty()) {
            return Optional.empty();
        }
        String why = reason(a.office().toLowerCase(Locale.ROOT), b.office().toLowerCase(Locale.ROOT));
        return why.isEmpty()
                ? Optional.empty()
                : Optional.of(Conflicts.between(
                        Kind.ROLE,
                        a.evidence().get(0),
                        b.evidence().get(0),
                        entity.name() + " is called “" + a.office() + "” and “" + b.office() + "”: " + why));
    }

    private static String reason(String one, String other) {
        if (onePostInTwoBodies(one, other)) {
            return "one post, placed in two bodies";
        }
        int rank = rank(one);
        int second = rank(other);
        boolean past = isPast(one) || isPast(other);
        if (rank > 0
                && second > 0
                && rank != second
                && !past
                && Math.min(rank, second) <= 2
                && Math.max(rank, second) > 2) {
            return "these are of two ranks, and neither is told as past";
        }
        return "";
    }

    private static boolean isPast(String office) {
        return office.contains("former")
                || office.contains("then-")
                || office.contains("ex-")
                || office.contains("then ");
    }

    private static int rank(String office) {
        for (Rank rank : RANKS) {
            for (String words : rank.words()) {
                if (office.contains(words)) {
                    return rank.rank();
                }
            }
        }
        return 0;
    }

    /** The same division under two names above it: what follows its own "of" differs wholly. */
    private static boolean onePostInTwoBodies(String one, String other) {
        Set<String> division = unit(one);
        Set<String> second = unit(other);
        if (division.size() < 2 || second.size() < 2) {
            return false;
        }
        Set<String> shared = new HashSet<>(division);
        shared.retainAll(second);
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
                : words(String.join(" ", List.of(parts).subList(2, parts.length)));
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
