package whence.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import whence.claim.Claim;
import whence.conflict.Conflict;
import whence.dossier.ConflictId;
import whence.dossier.DossierFile;
import whence.dossier.Findings.ClaimFile;
import whence.dossier.Subject;
import whence.dossier.Subject.Quote;
import whence.dossier.Subject.Topic;
import whence.entity.Entity;
import whence.reading.Reading;
import whence.reading.Statement;
import whence.text.Document;

/** What the ids of a decision mean in one dossier. */
final class Subjects {

    private final DossierFile file;
    private final List<Document> documents;

    Subjects(DossierFile file) {
        this.file = file;
        this.documents = file.documents();
    }

    /** The claim, person, body, conflict or document with this id. */
    Subject get(String id) {
        return file.tables()
                .findClaim(id)
                .map(this::of)
                .or(() -> file.tables().findEntity(id).map(Subjects::of))
                .or(() -> file.tables().conflicts(List.of()).stream()
                        .filter(conflict -> ConflictId.of(conflict).equals(id))
                        .findFirst()
                        .map(this::of))
                .or(() -> findDocument(id).map(Subjects::of))
                .orElseThrow(() -> UserError.usage(
                        "nothing here is called " + id + "; claims, people, conflicts and documents list the ids"));
    }

    Subject getDocument(String id) {
        return findDocument(id)
                .map(Subjects::of)
                .orElseThrow(() -> UserError.usage("no document " + id + " in this dossier; documents lists them"));
    }

    /** What stays where a part is split off: a claim keeps the statements that are not meant, a person the names. */
    Subject without(Subject whole, String part) {
        List<String> names =
                whole.names().stream().filter(name -> !name.equals(part)).toList();
        Optional<Quote> taken = findStatement(part);
        List<Quote> quotes = whole.quotes().stream()
                .filter(quote -> taken.filter(quote::equals).isEmpty())
                .toList();
        if (names.isEmpty() && quotes.isEmpty()) {
            throw UserError.usage(part + " is all there is of " + whole.id() + ": nothing can be split off");
        }
        return new Subject(whole.topic(), whole.id(), names, quotes);
    }

    /** What is split off: a statement of a claim, or a name or another person. */
    Subject partOf(Subject whole, String part) {
        if (whole.topic() == Topic.CLAIM) {
            return findStatement(part)
                    .map(quote -> new Subject(Topic.STATEMENT, part, List.of(), List.of(quote)))
                    .filter(statement -> isIn(whole, statement))
                    .orElseThrow(() -> UserError.usage("no statement " + part + " makes this claim; write it as"
                            + " document/statement, as claim shows it"));
        }
        return file.tables()
                .findEntity(part)
                .map(Subjects::of)
                .orElseGet(() -> new Subject(Topic.ENTITY, part, List.of(part), List.of()));
    }

    private static boolean isIn(Subject whole, Subject statement) {
        return whole.quotes().containsAll(statement.quotes());
    }

    private Subject of(ClaimFile claim) {
        List<Quote> quotes = new ArrayList<>();
        for (Claim.Maker maker : claim.claim().makers()) {
            findStatement(maker.document() + "/" + maker.statement()).ifPresent(quotes::add);
        }
        return new Subject(Topic.CLAIM, claim.claim().id(), List.of(), quotes);
    }

    private static Subject of(Entity entity) {
        return new Subject(
                Topic.ENTITY,
                entity.id(),
                entity.names().stream().map(Entity.Name::text).toList(),
                List.of());
    }

    private Subject of(Conflict conflict) {
        List<Quote> quotes = new ArrayList<>();
        findDocument(conflict.a().document())
                .ifPresent(
                        document -> quotes.add(Quote.of(document, conflict.a().span())));
        findDocument(conflict.b().document())
                .ifPresent(
                        document -> quotes.add(Quote.of(document, conflict.b().span())));
        return new Subject(Topic.CONFLICT, ConflictId.of(conflict), List.of(), quotes);
    }

    private static Subject of(Document document) {
        return new Subject(Topic.DOCUMENT, document.id(), List.of(document.address()), List.of());
    }

    private Optional<Document> findDocument(String id) {
        return documents.stream().filter(document -> document.id().equals(id)).findFirst();
    }

    /** A statement by its id over all documents: {@code a1/s3}. */
    private Optional<Quote> findStatement(String id) {
        int slash = id.lastIndexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        return findDocument(id.substring(0, slash)).flatMap(document -> {
            Optional<Reading> reading = file.findReading(Renewal.key(document), document.id());
            return reading.stream()
                    .flatMap(one -> one.statements().stream())
                    .filter(statement -> statement.id().equals(id.substring(slash + 1)))
                    .map(Statement::contentSpan)
                    .map(span -> Quote.of(document, span))
                    .findFirst();
        });
    }
}
