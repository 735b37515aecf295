package whence.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import whence.claim.Claim;
import whence.claim.Ruling;
import whence.claim.Ruling.Ref;
import whence.dossier.Decision.Kind;
import whence.dossier.Findings.ClaimFile;
import whence.dossier.Findings.Standing;
import whence.dossier.Subject.Quote;
import whence.dossier.Subject.Topic;
import whence.entity.Cast;
import whence.entity.Entity;
import whence.reading.Reading;
import whence.reading.Statement;
import whence.text.Document;
import whence.text.Span;

/** The ledger brought to bear on one pile of documents: what each decision is about now, whatever its ids were then. */
public final class Rulings {

    private final Ledger ledger;
    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, Reading> readings = new HashMap<>();

    public Rulings(Ledger ledger, List<Document> documents, List<Reading> readings) {
        this.ledger = ledger;
        documents.forEach(document -> this.documents.put(document.id(), document));
        readings.forEach(reading -> this.readings.put(reading.document(), reading));
    }

    /** What was decided about statements: merged claims share one, split-off statements do not. */
    public List<Ruling> claimRulings() {
        List<Ruling> rulings = new ArrayList<>();
        for (Decision decision : ledger.on(Topic.CLAIM, Kind.MERGE, Kind.SPLIT)) {
            Optional<Ref> first = find(decision.subjects().get(0));
            decision.subjects().stream()
                    .skip(1)
                    .flatMap(other -> find(other).stream())
                    .forEach(other ->
                            first.ifPresent(one -> rulings.add(new Ruling(one, other, decision.kind() == Kind.MERGE))));
        }
        return rulings;
    }

    /** The findings with the analyst's names, notes, acceptances and rejections; conflicts rejected are left out. */
    public Findings applyTo(Findings found) {
        return new Findings(
                renamed(found.cast()),
                judged(found.claims()),
                found.derivations(),
                found.conflicts().stream()
                        .filter(conflict -> ledger.findRejection(conflict).isEmpty())
                        .toList(),
                found.events());
    }

    private Cast renamed(Cast cast) {
        List<Decision> names = ledger.on(Topic.ENTITY, Kind.RENAME);
        if (names.isEmpty()) {
            return cast;
        }
        return new Cast(
                cast.entities().stream().map(entity -> renamed(entity, names)).toList(), cast.byMention());
    }

    private static Entity renamed(Entity entity, List<Decision> renamings) {
        Entity named = entity;
        for (Decision renaming : renamings) {
            Subject subject = renaming.subjects().get(0);
            boolean meant = entity.id().equals(subject.id())
                    || entity.names().stream()
                            .anyMatch(name -> name.text().equals(subject.names().get(0)));
            if (meant) {
                named = withName(named, renaming.value());
            }
        }
        return named;
    }

    private static Entity withName(Entity entity, String name) {
        List<Entity.Name> names = new ArrayList<>();
        Optional<Entity.Name> met =
                entity.names().stream().filter(one -> one.text().equals(name)).findFirst();
        boolean han = name.codePoints().anyMatch(Character::isIdeographic);
        names.add(met.orElse(new Entity.Name(name, han ? "Hani" : "Latn", 0)));
        entity.names().stream().filter(one -> !one.text().equals(name)).forEach(names::add);
        return new Entity(entity.id(), entity.kind(), names, entity.mentions(), entity.stated());
    }

    private List<ClaimFile> judged(List<ClaimFile> claims) {
        Map<Ref, Integer> places = new HashMap<>();
        Map<String, Integer> ids = new HashMap<>();
        List<ClaimFile> judged = new ArrayList<>(claims);
        for (int i = 0; i < claims.size(); i++) {
            ids.put(claims.get(i).claim().id(), i);
            for (Claim.Maker maker : claims.get(i).claim().makers()) {
                places.putIfAbsent(new Ref(maker.document(), maker.statement()), i);
            }
        }
        for (Decision decision : ledger.on(Topic.CLAIM, Kind.ACCEPT, Kind.REJECT, Kind.RENAME, Kind.NOTE)) {
            Set<Integer> meant = new LinkedHashSet<>();
            decision.subjects()
                    .forEach(subject -> Optional.ofNullable(ids.get(subject.id()))
                            .or(() -> find(subject).map(places::get))
                            .ifPresent(meant::add));
            meant.forEach(place -> judged.set(place, judged(judged.get(place), decision)));
        }
        judged.sort(Comparator.comparingInt(file -> file.standing().isRejected() ? 1 : 0));
        return judged;
    }

    private static ClaimFile judged(ClaimFile file, Decision decision) {
        Claim claim = file.claim();
        Standing standing = file.standing();
        if (decision.kind() == Kind.RENAME) {
            claim = new Claim(claim.id(), decision.value(), claim.about(), claim.makers(), claim.variants());
        }
        double attention = decision.kind() == Kind.REJECT ? Standing.REJECTED : standing.attention();
        String why = decision.said() + "; " + standing.why();
        return new ClaimFile(
                claim, file.chains(), file.origins(), file.life(), new Standing(standing.state(), attention, why));
    }

    /** The statement that a subject's first quote stands in now: the one whose content it overlaps best. */
    private Optional<Ref> find(Subject subject) {
        return subject.quotes().stream().flatMap(quote -> find(quote).stream()).findFirst();
    }

    private Optional<Ref> find(Quote quote) {
        Document document = documents.get(quote.document());
        Reading reading = readings.get(quote.document());
        if (document == null || reading == null) {
            return Optional.empty();
        }
        return quote.findIn(document)
                .flatMap(span -> reading.statements().stream()
                        .filter(statement -> likeness(statement.contentSpan(), span) > 0)
                        .max(Comparator.comparingDouble(
                                        (Statement statement) -> likeness(statement.contentSpan(), span))
                                .thenComparing(Statement::id))
                        .map(statement -> new Ref(document.id(), statement.id())));
    }

    /** Units in both over units in either, 0 to 1. */
    private static double likeness(Span a, Span b) {
        int both = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return both <= 0 ? 0 : both / (double) a.join(b).length();
    }
}
