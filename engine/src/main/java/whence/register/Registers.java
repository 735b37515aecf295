package whence.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import whence.claim.Claim;
import whence.dossier.Dossier;
import whence.dossier.Findings.ClaimFile;
import whence.dossier.Ledger;
import whence.entity.Entity;
import whence.entity.Entity.Tenure;
import whence.entity.office.Offices;
import whence.entity.office.Rank;
import whence.reading.EntityKind;
import whence.register.Register.LeftOut;
import whence.register.Register.Person;
import whence.register.Register.Row;

/** Makes registers of the findings of a dossier. */
public final class Registers {

    private final Dossier dossier;
    private final Offices offices;
    private final Map<String, Entity> entities = new HashMap<>();
    private final Rows rows;
    private final Ledger ledger;

    public Registers(Dossier dossier, Offices offices) {
        this.dossier = dossier;
        this.offices = offices;
        dossier.findings().cast().entities().forEach(entity -> entities.put(entity.id(), entity));
        this.rows = new Rows(dossier);
        this.ledger = new Ledger(dossier.decisions());
    }

    /** All registers in which somebody stands, or would if an office were stated; in the order of the kinds. */
    public List<Register> all() {
        return EventKind.all().stream()
                .map(this::of)
                .filter(register -> !register.rows().isEmpty()
                        || !register.leftOut().withoutOffice().isEmpty())
                .toList();
    }

    /** The register of one kind of event, the highest rank first. */
    public Register of(EventKind kind) {
        SortedMap<String, List<ClaimFile>> byPerson = new TreeMap<>();
        int nobody = 0;
        int rejected = 0;
        for (ClaimFile file : dossier.findings().claims()) {
            if (!kind.concepts().contains(file.claim().about().kind())) {
                continue;
            }
            if (file.standing().isRejected()) {
                rejected++;
                continue;
            }
            Optional<String> person = findPersonOf(file.claim());
            nobody += person.isEmpty() ? 1 : 0;
            person.ifPresent(one ->
                    byPerson.computeIfAbsent(one, id -> new ArrayList<>()).add(file));
        }
        return sortedOut(kind, byPerson, nobody, rejected).sorted(Register.Sort.RANK);
    }

    /** Those without a stated office are left out, and named as such. */
    private Register sortedOut(EventKind kind, SortedMap<String, List<ClaimFile>> byPerson, int nobody, int rejected) {
        List<Row> found = new ArrayList<>();
        Set<String> withoutOffice = new TreeSet<>();
        byPerson.forEach((id, files) -> findPerson(id)
                .ifPresentOrElse(
                        person -> found.add(new Row(person, rows.told(files), rows.claimed(files))),
                        () -> withoutOffice.add(entity(id).name())));
        return new Register(kind, found, new LeftOut(List.copyOf(withoutOffice), nobody, rejected));
    }

    /** The person whom a claim is told of. */
    private Optional<String> findPersonOf(Claim claim) {
        return claim.about()
                .findBearer()
                .filter(id -> entities.containsKey(id) && entity(id).kind() == EntityKind.PERSON)
                .filter(id -> !ledger.rejects(entity(id)));
    }

    private Entity entity(String id) {
        Entity entity = entities.get(id);
        if (entity == null) {
            throw new IllegalArgumentException("no entity " + id + " in this dossier");
        }
        return entity;
    }

    private Optional<Person> findPerson(String id) {
        Entity entity = entity(id);
        Map<Rank, Tenure> ranked = new LinkedHashMap<>();
        entity.stated().tenures().forEach(tenure -> ranked.putIfAbsent(offices.rank(tenure.office()), tenure));
        return ranked.entrySet().stream()
                .min(Map.Entry.comparingByKey())
                .map(highest -> new Person(
                        id,
                        entity.names().stream().map(Entity.Name::text).toList(),
                        highest.getValue().office(),
                        highest.getKey()));
    }
}
