package whence.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import whence.claim.Pile.Page;
import whence.conflict.Conflict.Kind;
import whence.entity.Attribution;
import whence.entity.Attributions;
import whence.entity.office.KnownTenure;
import whence.entity.office.Office;
import whence.entity.office.Offices;
import whence.reading.EntityKind;
import whence.reading.Mention;
import whence.reading.Stance;
import whence.reading.Statement;
import whence.text.Passage;
import whence.text.Span;

/**
 * Somebody given an office at a time at which, by a reference of the user, he had not got it yet or held it no more. Only
 * where no row of that person and office leaves it possible.
 */
final class NotInOfficeThen implements ConflictRule {

    /** An office that a page gives to an entity. */
    record Given(Page page, Mention mention, String holder, Attribution attribution) {
        Office office() {
            return attribution.title().office();
        }
    }

    @Override
    public List<Conflict> in(Evidence evidence) {
        if (evidence.reference().tenures().isEmpty()) {
            return List.of();
        }
        List<Given> given = given(evidence);
        Set<Office> offices = given.stream().map(Given::office).collect(Collectors.toSet());
        KnownPeople people = KnownPeople.of(evidence, offices);
        List<Conflict> found = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Given one : given) {
            compare(one, people.tenuresOf(one.holder()))
                    .filter(conflict -> said.add(conflict.a().document() + " " + conflict.b() + " " + conflict.why()))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** Every office that the pages give to somebody as a fact. */
    static List<Given> given(Evidence evidence) {
        Attributions attributions = new Attributions(Offices.of(evidence.bodies()));
        List<Given> given = new ArrayList<>();
        for (Page page : evidence.pile().pages()) {
            List<Span> people = page.named().stream()
                    .filter(one -> one.kind() == EntityKind.PERSON)
                    .map(one -> one.span())
                    .toList();
            for (Mention mention : page.reading().mentions()) {
                Optional<String> holder = mention.kind() == EntityKind.PERSON
                        ? evidence.cast()
                                .findEntityAt(new Passage(page.document().id(), mention.span()))
                        : Optional.empty();
                holder.ifPresent(id -> attributions.of(page.document(), mention, people).stream()
                        .filter(one -> !isOpen(page, one))
                        .forEach(one -> given.add(new Given(page, mention, id, one))));
            }
        }
        return given;
    }

    /** Whether the words stand in what somebody denies, asks, foretells or urges: nobody then says that it is so. */
    private static boolean isOpen(Page page, Attribution attribution) {
        return page.reading().statements().stream()
                .filter(statement -> statement.contentSpan().contains(attribution.office()))
                .min(java.util.Comparator.comparingInt(
                        statement -> statement.contentSpan().length()))
                .map(Statement::voice)
                .filter(voice -> voice.stance() != Stance.ASSERTS)
                .isPresent();
    }

    private static Optional<Conflict> compare(Given given, List<KnownTenure> rows) {
        List<KnownTenure> same = rows.stream()
                .filter(row -> row.title().office().isSameAs(given.office()))
                .toList();
        if (same.isEmpty()) {
            return Optional.empty();
        }
        List<KnownTenure> possible = rows.stream()
                .filter(row -> row.title().office().mayBe(given.office()))
                .toList();
        Attribution attribution = given.attribution();
        return TimesOfOffice.of(given.page(), given.mention(), attribution)
                .findClash(possible)
                .map(clash -> new Conflict(
                        Kind.ANACHRONISM,
                        attribution.where(),
                        clash.nearest(same).row(),
                        given.mention().name() + " is called “"
                                + attribution.title().words() + "” " + clash.when()
                                + ", but by the reference held that office "
                                + clash.nearest(same).words()));
    }
}
