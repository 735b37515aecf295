package whence.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import whence.conflict.Conflict.Kind;
import whence.text.Lexicon;
import whence.text.Span;

/**
 * One group, known by its number and what narrows it ("two former ministers"), of which two documents tell two fates:
 * sentenced to death, executed.
 */
final class OneGroupTwoFates implements ConflictRule {

    /** How far from the number the words for the fate may stand, in UTF-16 units. */
    private static final int NEAR = 50;

    private record Fate(String set, String name, Pattern words) {}

    private record Told(Count count, Fate fate) {}

    private static final List<Fate> FATES = Lexicon.rows(OneGroupTwoFates.class, "fates.tsv").stream()
            .map(row -> new Fate(row.get(0), row.get(1), Pattern.compile("\\b(?:" + row.get(2) + ")\\b")))
            .toList();

    @Override
    public List<Conflict> in(Evidence evidence) {
        List<Told> told = new ArrayList<>();
        evidence.pile()
                .pages()
                .forEach(page -> Count.in(page).stream()
                        .filter(count -> count.quantity().counted().of() != null)
                        .forEach(count -> fate(count).ifPresent(fate -> told.add(new Told(count, fate)))));
        List<Conflict> found = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (int i = 0; i < told.size(); i++) {
            for (int j = i + 1; j < told.size(); j++) {
                Told a = told.get(i);
                Told b = told.get(j);
                if (collide(a, b)
                        && said.add(a.count().passage() + " " + b.fate().name())) {
                    found.add(conflict(a, b));
                }
            }
        }
        return found;
    }

    private static Optional<Fate> fate(Count count) {
        String lower = count.telling().page().lower();
        Span sentence = count.telling().passage().span();
        int start = Math.max(sentence.start(), count.quantity().span().start() - NEAR);
        int end = Math.min(sentence.end(), count.quantity().span().end() + NEAR);
        return start >= end
                ? Optional.empty()
                : FATES.stream()
                        .filter(fate -> fate.words()
                                .matcher(lower.substring(start, end))
                                .find())
                        .findFirst();
    }

    private static boolean collide(Told a, Told b) {
        return a.fate().set().equals(b.fate().set())
                && !a.fate().name().equals(b.fate().name())
                && !a.count().telling().page().equals(b.count().telling().page())
                && a.count().unit().equals(b.count().unit())
                && a.count().quantity().value() == b.count().quantity().value()
                && Objects.equals(
                        a.count().quantity().counted().of(),
                        b.count().quantity().counted().of());
    }

    private static Conflict conflict(Told a, Told b) {
        return Conflicts.between(
                Kind.STATUS,
                a.count().telling().passage(),
                b.count().telling().passage(),
                "One group, two fates: “" + a.count().telling().words() + "”, says "
                        + a.count().telling().byWhom() + "; “"
                        + b.count().telling().words() + "”, says "
                        + b.count().telling().byWhom());
    }
}
