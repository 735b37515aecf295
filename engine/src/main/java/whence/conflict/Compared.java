package whence.conflict;

import java.util.List;
import whence.conflict.Conflict.Kind;
import whence.entity.office.Reference;

/**
 * How far a reference could be compared with: that nothing was found says little where nobody was found in it.
 *
 * @param rows of its tables that were used
 * @param broken rows that were not
 * @param people of the documents who were found in it
 * @param offices places where a document gives one of them an office that the reference dates
 * @param anachronisms how many of these cannot be
 */
public record Compared(int rows, int broken, int people, int offices, int anachronisms) {

    /** What was compared, and of the conflicts found those that came of it. */
    public static Compared of(Evidence evidence, List<Conflict> conflicts) {
        Reference reference = evidence.reference();
        KnownPeople people = KnownPeople.of(evidence);
        long offices = people.size() == 0
                ? 0
                : NotInOfficeThen.given(evidence).stream()
                        .filter(given -> people.tenuresOf(given.holder()).stream()
                                .anyMatch(row -> row.title().office().isSameAs(given.office())))
                        .count();
        long anachronisms = conflicts.stream()
                .filter(conflict -> conflict.kind() == Kind.ANACHRONISM)
                .filter(conflict ->
                        reference.tenures().stream().anyMatch(row -> row.row().equals(conflict.b())))
                .count();
        return new Compared(
                reference.tenures().size() + reference.bodies().size(),
                reference.broken().size(),
                people.size(),
                (int) offices,
                (int) anachronisms);
    }
}
