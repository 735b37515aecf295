package whence.conflict;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import whence.text.Passage;

/** Finds where the record contradicts itself: one rule for each way of colliding. */
public final class Conflicts {

    private static final List<ConflictRule> RULES = List.of(
            new OneEventAtTwoTimes(),
            new OneCountTwoValues(),
            new OneGroupTwoFates(),
            new TwoRolesAtOnce(),
            new RankInHeadline(),
            new RivalAnswers(),
            new RivalDoers(),
            new GarbledName(),
            new ExcludedByAnother(),
            new AssertedAndDenied(),
            new TwoDestinations(),
            new AheadOfItsTime(),
            new BeforeItExisted(),
            new NotInOfficeThen());

    private Conflicts() {}

    /** All conflicts, each pair of passages once for each kind; sorted by kind and place. */
    public static List<Conflict> in(Evidence evidence) {
        Map<String, Conflict> found = new LinkedHashMap<>();
        RULES.parallelStream()
                .map(rule -> rule.in(evidence))
                .toList()
                .forEach(conflicts -> conflicts.forEach(conflict -> found.putIfAbsent(key(conflict), conflict)));
        return found.values().stream()
                .sorted(Comparator.comparing(Conflict::kind)
                        .thenComparing(Conflict::a)
                        .thenComparing(Conflict::b))
                .toList();
    }

    /** One passage contradicted by one document is said once, however often that document says so. */
    private static String key(Conflict conflict) {
        boolean status = conflict.kind() == Conflict.Kind.STATUS
                && !conflict.a().document().equals(conflict.b().document());
        return conflict.kind() + " " + conflict.a() + " "
                + (status ? conflict.b().document() : conflict.b());
    }

    /** A conflict with its passages in order. */
    static Conflict between(Conflict.Kind kind, Passage one, Passage other, String why) {
        return one.compareTo(other) <= 0 ? new Conflict(kind, one, other, why) : new Conflict(kind, other, one, why);
    }
}
