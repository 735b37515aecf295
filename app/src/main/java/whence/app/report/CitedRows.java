package whence.app.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import whence.conflict.Conflict;
import whence.dossier.Dossier;
import whence.dossier.Findings;
import whence.text.Document;
import whence.text.Passage;
import whence.text.Span;

/** A dossier whose reference tables hold only the rows that are cited: a report hands on no more of them. */
public final class CitedRows {

    private final Map<Passage, Passage> moved = new HashMap<>();
    private final Dossier dossier;

    private CitedRows(Dossier dossier) {
        this.dossier = dossier;
    }

    public static Dossier of(Dossier dossier) {
        return dossier.documents().stream().noneMatch(Document::isReference)
                ? dossier
                : new CitedRows(dossier).shortened();
    }

    private Dossier shortened() {
        List<Document> documents = new ArrayList<>();
        dossier.documents().forEach(document -> documents.add(document.isReference() ? cited(document) : document));
        Findings all = dossier.findings();
        List<Conflict> conflicts = all.conflicts().stream()
                .map(one -> new Conflict(one.kind(), one.a(), moved.getOrDefault(one.b(), one.b()), one.why()))
                .toList();
        Findings kept = new Findings(all.cast(), all.claims(), all.derivations(), conflicts, all.events());
        return new Dossier(documents, dossier.rejected(), dossier.readings(), kept, dossier.decisions());
    }

    private Document cited(Document table) {
        StringBuilder text = new StringBuilder();
        TreeSet<Passage> rows = new TreeSet<>();
        dossier.findings().conflicts().stream()
                .map(Conflict::b)
                .filter(passage -> passage.document().equals(table.id()))
                .forEach(rows::add);
        for (Passage row : rows) {
            int start = text.length();
            text.append(row.span().of(table.text()));
            moved.put(row, new Passage(table.id(), new Span(start, text.length())));
            text.append('\n');
        }
        String kept = text.isEmpty() ? "(no row of this table is cited)\n" : text.toString();
        return new Document(table.id(), table.address(), kept, table.about(), table.layout());
    }
}
