package whence.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import whence.entity.Entity;
import whence.entity.NameComparer;
import whence.entity.NameComparison.Sameness;
import whence.entity.office.KnownTenure;
import whence.entity.office.Office;
import whence.reading.EntityKind;

/** Which people of the pile are surely people of the reference; where two could be meant, nobody is. */
final class KnownPeople {

    private final Map<String, List<KnownTenure>> byEntity = new HashMap<>();

    private KnownPeople() {}

    /** Only people of the reference who held one of these offices are looked for: names are costly to compare. */
    static KnownPeople of(Evidence evidence, Set<Office> offices) {
        Map<String, List<KnownTenure>> byName = byName(evidence);
        Map<Office, Boolean> told = new HashMap<>();
        byName.values()
                .removeIf(rows -> rows.stream()
                        .noneMatch(row -> told.computeIfAbsent(
                                row.title().office(), held -> offices.stream().anyMatch(held::isSameAs))));
        return among(byName, evidence);
    }

    /** Whoever of the pile stands in the reference with any office. */
    static KnownPeople of(Evidence evidence) {
        return among(byName(evidence), evidence);
    }

    private static Map<String, List<KnownTenure>> byName(Evidence evidence) {
        Map<String, List<KnownTenure>> byName = new LinkedHashMap<>();
        evidence.reference()
                .tenures()
                .forEach(row -> byName.computeIfAbsent(row.holder().name(), name -> new ArrayList<>())
                        .add(row));
        return byName;
    }

    int size() {
        return byEntity.size();
    }

    private static KnownPeople among(Map<String, List<KnownTenure>> byName, Evidence evidence) {
        ReferenceNames names = ReferenceNames.of(byName.keySet());
        NameComparer comparer = new NameComparer();
        KnownPeople people = new KnownPeople();
        Map<String, Set<String>> bearers = new HashMap<>();
        for (Entity entity : evidence.cast().entities()) {
            if (entity.kind() == EntityKind.PERSON) {
                Set<String> met = matches(entity, names, comparer);
                met.forEach(name ->
                        bearers.computeIfAbsent(name, any -> new HashSet<>()).add(entity.id()));
                List<KnownTenure> rows = met.stream()
                        .sorted()
                        .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
                        .toList();
                if (!rows.isEmpty() && areOnePerson(rows)) {
                    people.byEntity.put(entity.id(), rows);
                }
            }
        }
        // Two people of the pile who both could be the one of the table.
        bearers.values().stream().filter(ids -> ids.size() > 1).forEach(people.byEntity.keySet()::removeAll);
        return people;
    }

    List<KnownTenure> tenuresOf(String entity) {
        return byEntity.getOrDefault(entity, List.of());
    }

    private static Set<String> matches(Entity entity, ReferenceNames names, NameComparer comparer) {
        Set<String> met = new HashSet<>();
        for (Entity.Name name : entity.names()) {
            if (ReferenceNames.isFull(name.text())) {
                names.near(name.text()).stream()
                        .filter(other -> comparer.compare(name.text(), other).same() == Sameness.SAME)
                        .forEach(met::add);
            }
        }
        return met;
    }

    /** Two ids of one kind are two persons, and so are two names in Han script. */
    private static boolean areOnePerson(List<KnownTenure> rows) {
        Map<String, String> idOfKind = new HashMap<>();
        String han = "";
        for (KnownTenure row : rows) {
            String id = row.holder().id();
            String kind = row.holder().findKindOfId().orElse("");
            if (!kind.isEmpty() && !id.equals(idOfKind.computeIfAbsent(kind, any -> id))) {
                return false;
            }
            String simple = ReferenceNames.hanOf(row.holder().name());
            if (!simple.isEmpty() && !han.isEmpty() && !simple.equals(han)) {
                return false;
            }
            han = simple.isEmpty() ? han : simple;
        }
        return true;
    }
}
