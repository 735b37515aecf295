package whence.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import whence.claim.Claim;
import whence.dossier.Dossier;
import whence.entity.Cast;
import whence.entity.NameRows;
import whence.reading.EntityKind;
import whence.reading.Mention;
import whence.reading.Reading;
import whence.reading.Statement;
import whence.text.Document;
import whence.text.Passage;
import whence.text.Span;

/** Who bears an event together with the one it is told of: those named in one row with him, beside the words for it. */
final class Bearers {

    /** Between the words for the event and the row, in UTF-16 units. */
    private static final int NEAR = 160;

    private final Cast cast;
    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, Reading> readings = new HashMap<>();
    private final Map<String, List<List<Mention>>> rows = new HashMap<>();

    Bearers(Dossier dossier) {
        this.cast = dossier.findings().cast();
        dossier.documents().forEach(document -> documents.put(document.id(), document));
        dossier.readings().forEach(reading -> readings.put(reading.document(), reading));
    }

    /** Ids of the others, sorted. */
    Set<String> besides(String bearer, Claim claim) {
        Set<String> others = new TreeSet<>();
        for (Claim.Maker maker : claim.makers()) {
            for (List<Mention> row : rowsOf(maker.document())) {
                Span named = row.get(0).span().join(row.get(row.size() - 1).span());
                boolean beside = distance(named, maker.event()) <= NEAR && inOneStatement(maker, named);
                Set<String> ids = idsOf(row, maker.document());
                if (beside && ids.contains(bearer)) {
                    others.addAll(ids);
                }
            }
        }
        others.remove(bearer);
        return others;
    }

    private List<List<Mention>> rowsOf(String document) {
        return rows.computeIfAbsent(document, id -> {
            Document text = documents.get(id);
            Reading reading = readings.get(id);
            return text == null || reading == null
                    ? List.of()
                    : NameRows.in(
                            text.text(),
                            reading.mentions().stream()
                                    .filter(mention -> mention.kind() == EntityKind.PERSON)
                                    .toList());
        });
    }

    private boolean inOneStatement(Claim.Maker maker, Span named) {
        Reading reading = readings.get(maker.document());
        return reading != null
                && reading.statements().stream()
                        .filter(statement -> statement.id().equals(maker.statement()))
                        .map(Statement::contentSpan)
                        .anyMatch(content -> content.contains(named));
    }

    private Set<String> idsOf(List<Mention> row, String document) {
        Set<String> ids = new TreeSet<>();
        row.forEach(mention ->
                cast.findEntityAt(new Passage(document, mention.span())).ifPresent(ids::add));
        return ids;
    }

    private static int distance(Span a, Span b) {
        return a.overlaps(b) ? 0 : a.end() <= b.start() ? b.start() - a.end() : a.start() - b.end();
    }
}
