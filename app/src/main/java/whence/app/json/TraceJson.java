package whence.app.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import whence.analysis.Analysis;
import whence.conflict.Compared;
import whence.dossier.Decision;
import whence.dossier.Dossier;
import whence.dossier.Findings.ClaimFile;
import whence.dossier.Ledger;
import whence.entity.office.Offices;
import whence.reading.Mention;
import whence.reading.Reading;
import whence.reading.Statement;
import whence.register.Registers;
import whence.spread.Spreads;
import whence.text.Detail;
import whence.text.Document;
import whence.text.Passage;
import whence.text.Span;
import whence.timeline.Event;

/** A dossier as one object: what {@code whence trace --json} prints, and what the report is drawn from. */
public final class TraceJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Dossier dossier;
    private final Dossier known;
    private final Map<String, CodePoints> texts = new HashMap<>();

    private TraceJson(Dossier dossier, Dossier known) {
        this.dossier = dossier;
        this.known = known;
        dossier.documents().forEach(document -> texts.put(document.id(), CodePoints.of(document.text())));
    }

    public static ObjectNode of(Dossier dossier) {
        return of(dossier, dossier);
    }

    /** The same of a dossier that holds only the rows it cites; {@code known} holds the whole tables. */
    public static ObjectNode of(Dossier dossier, Dossier known) {
        return new TraceJson(dossier, known).whole();
    }

    /** The id of a statement among those of all documents. */
    public static String statementId(String document, String statement) {
        return document + "/" + statement;
    }

    private ObjectNode whole() {
        ObjectNode whole = NODES.objectNode();
        ArrayNode documents = whole.putArray("documents");
        ArrayNode rejected = whole.putArray("rejected");
        ArrayNode statements = whole.putArray("statements");
        for (int i = 0; i < dossier.documents().size(); i++) {
            Document document = dossier.documents().get(i);
            Reading reading = dossier.readings().get(i);
            documents.add(document(document, reading));
            reading.statements().forEach(statement -> statements.add(statement(document, reading, statement)));
        }
        dossier.rejected()
                .forEach(one -> rejected.addObject().put("input", one.input()).put("reason", one.reason()));
        Ledger ledger = new Ledger(dossier.decisions());
        ArrayNode entities = whole.putArray("entities");
        dossier.findings().cast().entities().forEach(entity -> {
            ObjectNode node = EntityJson.of(entity, this::passage);
            decided(node, ledger.about(entity));
            entities.add(node);
        });
        ArrayNode claims = whole.putArray("claims");
        Map<String, ClaimFile> files = new HashMap<>();
        dossier.findings().claims().forEach(file -> files.put(file.claim().id(), file));
        Spreads spreads = new Spreads(dossier.documents());
        dossier.findings().claims().forEach(file -> claims.add(claim(file, files, spreads)));
        ArrayNode derivations = whole.putArray("derivations");
        dossier.findings().derivations().forEach(one -> derivations.add(DerivationJson.of(one, texts)));
        ArrayNode conflicts = whole.putArray("conflicts");
        dossier.findings().conflicts().forEach(one -> {
            ObjectNode node = conflicts.addObject().put("kind", one.kind().word());
            node.set("a", passage(one.a()));
            node.set("b", passage(one.b()));
            node.put("why", one.why());
            decided(node, ledger.about(one));
        });
        ArrayNode events = whole.putArray("events");
        dossier.findings().events().forEach(event -> events.add(event(event)));
        ArrayNode registers = whole.putArray("registers");
        Offices offices = Offices.beside(known.documents());
        new Registers(dossier, offices).all().forEach(register -> registers.add(RegisterJson.of(register)));
        Analysis.compared(known.documents(), known.readings(), known.findings())
                .ifPresent(compared -> whole.set("reference", compared(compared)));
        return whole;
    }

    private static ObjectNode compared(Compared compared) {
        return NODES.objectNode()
                .put("rows", compared.rows())
                .put("broken", compared.broken())
                .put("people", compared.people())
                .put("offices", compared.offices())
                .put("anachronisms", compared.anachronisms());
    }

    /** What the analyst said of it, where anything was said. */
    private static void decided(ObjectNode node, List<Decision> decisions) {
        if (!decisions.isEmpty()) {
            ArrayNode said = node.putArray("decided");
            decisions.forEach(decision -> said.add(decision.said()));
        }
    }

    private static ObjectNode claim(ClaimFile file, Map<String, ClaimFile> files, Spreads spreads) {
        List<ClaimFile> altered = file.claim().variants().stream()
                .flatMap(variant -> Optional.ofNullable(files.get(variant.claim())).stream())
                .toList();
        ObjectNode node = ClaimJson.of(file, spreads.retractions(file));
        node.set("spread", SpreadJson.of(spreads.of(file, altered)));
        return node;
    }

    private static ObjectNode document(Document document, Reading reading) {
        ObjectNode node = NODES.objectNode();
        node.put("id", document.id());
        for (Detail detail : List.of(Detail.OUTLET, Detail.TITLE, Detail.PUBLISHED, Detail.URL, Detail.LANGUAGE)) {
            node.put(
                    detail.name().toLowerCase(java.util.Locale.ROOT),
                    document.find(detail).orElse(null));
        }
        ReadJson.publishedBetween(node, document, reading);
        return node.put("read", reading.coverage().read());
    }

    private ObjectNode statement(Document document, Reading reading, Statement statement) {
        ObjectNode local = ReadJson.statement(statement, reading, points(document.id()));
        ObjectNode node = NODES.objectNode();
        node.put("id", statementId(document.id(), statement.id()));
        node.put("document", document.id());
        local.properties().forEach(entry -> {
            if (!entry.getKey().equals("id")) {
                node.set(entry.getKey(), entry.getValue());
            }
        });
        @Nullable String within = statement.within();
        node.put("within", within == null ? null : statementId(document.id(), within));
        ArrayNode entities = node.putArray("entities");
        entitiesIn(document, reading, statement).forEach(entities::add);
        return node;
    }

    /** Ids of the entities named in a statement's content or source, sorted. */
    private NavigableSet<String> entitiesIn(Document document, Reading reading, Statement statement) {
        NavigableSet<String> ids = new TreeSet<>();
        for (Mention mention : reading.mentions()) {
            if (holds(statement.parts().content(), mention.span())
                    || holds(statement.parts().source(), mention.span())) {
                dossier.findings()
                        .cast()
                        .findEntityAt(new Passage(document.id(), mention.span()))
                        .ifPresent(ids::add);
            }
        }
        return ids;
    }

    private static boolean holds(List<Span> spans, Span inner) {
        return spans.stream().anyMatch(span -> span.contains(inner));
    }

    private ObjectNode event(Event event) {
        ObjectNode node = ReadJson.bounds(event.when());
        node.put("granularity", event.granularity().word());
        node.put("what", event.what());
        ArrayNode evidence = node.putArray("evidence");
        event.evidence().forEach(passage -> evidence.add(passage(passage)));
        return node;
    }

    private ObjectNode passage(Passage passage) {
        ObjectNode node = NODES.objectNode().put("document", passage.document());
        node.set("span", points(passage.document()).json(passage.span()));
        return node;
    }

    private CodePoints points(String document) {
        CodePoints points = texts.get(document);
        if (points == null) {
            throw new IllegalArgumentException("evidence in the document " + document + ", which is not here");
        }
        return points;
    }
}
