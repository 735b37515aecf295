package whence.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import whence.conflict.Conflict;
import whence.dossier.Decision.Kind;
import whence.dossier.Subject.Topic;
import whence.entity.Entity;
import whence.entity.Ruling;
import whence.provenance.Derivation;
import whence.text.Detail;
import whence.text.Document;
import whence.text.Known;
import whence.text.Passage;

/**
 * The analyst's decisions, oldest first; nothing is ever struck out.
 *
 * @param entries every decision that was ever taken, those taken back and those that took them back included
 */
public record Ledger(List<Decision> entries) {

    public static final Ledger EMPTY = new Ledger(List.of());

    public Ledger {
        entries = List.copyOf(entries);
    }

    public Ledger with(Decision decision) {
        List<Decision> longer = new ArrayList<>(entries);
        longer.add(decision);
        return new Ledger(longer);
    }

    /** The decisions that hold: each undo takes back the last one before it that still held. */
    public List<Decision> inForce() {
        return placesInForce().stream().map(entries::get).toList();
    }

    /** Where the decisions that hold stand among the entries, ascending. */
    public List<Integer> placesInForce() {
        List<Integer> held = new ArrayList<>();
        for (int place = 0; place < entries.size(); place++) {
            if (entries.get(place).kind() != Kind.UNDO) {
                held.add(place);
            } else if (!held.isEmpty()) {
                held.remove(held.size() - 1);
            }
        }
        return List.copyOf(held);
    }

    /** What was said of a person or body: accepted, rejected, noted. */
    public List<Decision> about(Entity entity) {
        return on(Topic.ENTITY, Kind.ACCEPT, Kind.REJECT, Kind.NOTE).stream()
                .filter(decision -> decision.subjects().stream().anyMatch(subject -> means(subject, entity)))
                .toList();
    }

    /** Whether the last word on a person or body is that there is none such. */
    public boolean rejects(Entity entity) {
        return about(entity).stream()
                .map(Decision::kind)
                .filter(kind -> kind != Kind.NOTE)
                .reduce((first, second) -> second)
                .filter(kind -> kind == Kind.REJECT)
                .isPresent();
    }

    private static boolean means(Subject subject, Entity entity) {
        return subject.id().equals(entity.id())
                || (!subject.names().isEmpty()
                        && entity.names().stream()
                                .anyMatch(name ->
                                        name.text().equals(subject.names().get(0))));
    }

    /** What was said of a conflict: accepted, noted. */
    public List<Decision> about(Conflict conflict) {
        return on(Topic.CONFLICT, Kind.ACCEPT, Kind.NOTE).stream()
                .filter(decision -> decision.subjects().stream().anyMatch(subject -> means(subject, conflict)))
                .toList();
    }

    private static boolean means(Subject subject, Conflict conflict) {
        return quotes(subject, conflict.a()) && quotes(subject, conflict.b());
    }

    /** The documents that were not taken out, with what the analyst knows better about them. */
    public List<Document> amend(List<Document> documents) {
        Map<String, Document> byAddress = new LinkedHashMap<>();
        documents.forEach(document -> byAddress.put(document.address(), document));
        for (Decision decision : inForce()) {
            if (decision.kind() == Kind.REMOVE) {
                decision.subjects().forEach(subject -> byAddress.remove(address(subject)));
            } else if (decision.kind() == Kind.SET) {
                decision.subjects()
                        .forEach(subject -> byAddress.computeIfPresent(
                                address(subject), (address, document) -> corrected(document, decision)));
            }
        }
        return List.copyOf(byAddress.values());
    }

    private static String address(Subject subject) {
        return subject.names().isEmpty() ? subject.id() : subject.names().get(0);
    }

    private static Document corrected(Document document, Decision decision) {
        int equals = decision.value().indexOf('=');
        Detail detail = Detail.valueOf(decision.value().substring(0, equals).toUpperCase(java.util.Locale.ROOT));
        String how = "set by " + decision.entry().who();
        return document.with(detail, new Known(decision.value().substring(equals + 1), how));
    }

    /** What was decided about names: merged entities share a name, split ones do not. */
    public List<Ruling> nameRulings() {
        List<Ruling> rulings = new ArrayList<>();
        for (Decision decision : on(Topic.ENTITY, Kind.MERGE, Kind.SPLIT)) {
            String first = decision.subjects().get(0).names().get(0);
            decision.subjects().stream()
                    .skip(1)
                    .forEach(other ->
                            rulings.add(new Ruling(first, other.names().get(0), decision.kind() == Kind.MERGE)));
        }
        return rulings;
    }

    /** Whether the analyst said that this derivation does not hold. */
    public boolean rejects(Derivation derivation) {
        return on(Topic.DERIVATION, Kind.REJECT).stream()
                .flatMap(decision -> decision.subjects().stream())
                .anyMatch(subject -> subject.names().equals(List.of(derivation.from(), derivation.to())));
    }

    /** The decision by which a conflict is none. */
    public Optional<Decision> findRejection(Conflict conflict) {
        return on(Topic.CONFLICT, Kind.REJECT).stream()
                .filter(decision -> decision.subjects().stream().anyMatch(subject -> means(subject, conflict)))
                .findFirst();
    }

    private static boolean quotes(Subject subject, Passage passage) {
        return subject.quotes().stream()
                .anyMatch(quote -> quote.document().equals(passage.document())
                        && quote.span().overlaps(passage.span()));
    }

    /** Those in force of some kinds whose first subject is of one topic. */
    List<Decision> on(Topic topic, Kind... kinds) {
        return inForce().stream()
                .filter(decision -> List.of(kinds).contains(decision.kind()))
                .filter(decision -> !decision.subjects().isEmpty()
                        && decision.subjects().get(0).topic() == topic)
                .toList();
    }
}
