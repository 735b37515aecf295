package whence.dossier;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import whence.conflict.Conflict;
import whence.dossier.Findings.ClaimFile;
import whence.entity.Cast;
import whence.entity.Entity;
import whence.provenance.Chain;
import whence.provenance.Derivation;
import whence.text.Detail;
import whence.text.Document;
import whence.text.Known;
import whence.text.Passage;
import whence.timeline.Event;

/**
 * What was derived, in tables: a row per claim, entity, conflict and event, in order of rank, each with the words it is
 * searched by. A list of claims is thus printed without reading the rest of a large dossier.
 */
public final class FindingsTables {

    private final DossierFile file;

    FindingsTables(DossierFile file) {
        this.file = file;
    }

    /** A document as it is listed: without its text. */
    public record Label(String id, String address, Map<Detail, Known> about, boolean read) {
        /** For where only the name and the day are shown. */
        public Document withoutText() {
            return new Document(id, address, "", about, Document.Layout.PLAIN);
        }
    }

    void write(Dossier dossier, String basis) {
        for (String table : List.of("label", "claim", "entity", "conflict", "event", "part")) {
            file.run("delete from " + table);
        }
        Map<String, String> outlets = new HashMap<>();
        for (int i = 0; i < dossier.documents().size(); i++) {
            Document document = dossier.documents().get(i);
            outlets.put(document.id(), document.outlet());
            boolean read = dossier.readings().get(i).coverage().read();
            file.run(
                    "insert into label values (?, ?)",
                    document.id(),
                    Codec.bytes(new Label(document.id(), document.address(), document.about(), read)));
        }
        Findings findings = dossier.findings();
        Map<String, String> names = findings.cast().entities().stream()
                .collect(Collectors.toMap(Entity::id, FindingsTables::names, (a, b) -> a));
        writeClaims(findings.claims(), names, outlets);
        writeEntities(findings.cast().entities());
        Function<Passage, String> quoted = new Quotes(dossier.documents())::of;
        int rank = 0;
        for (Conflict conflict : findings.conflicts()) {
            String search = conflict.why() + " " + quoted.apply(conflict.a()) + " " + quoted.apply(conflict.b());
            file.run("insert into conflict values (?, ?, ?)", rank++, lower(search), Codec.bytes(conflict));
        }
        for (Event event : findings.events()) {
            file.run("insert into event values (?, ?, ?)", rank++, lower(event.what()), Codec.bytes(event));
        }
        writePart("derivations", findings.derivations());
        writePart(
                "mentions",
                findings.cast().byMention().entrySet().stream()
                        .map(entry -> new Naming(entry.getKey(), entry.getValue()))
                        .toList());
        writePart("basis", basis);
    }

    /** Which mention names which entity. */
    private record Naming(Passage mention, String entity) {}

    private void writeClaims(List<ClaimFile> claims, Map<String, String> names, Map<String, String> outlets) {
        int rank = 0;
        for (ClaimFile claim : claims) {
            String search = claim.claim().text() + " "
                    + claim.claim().about().entities().stream()
                            .map(id -> names.getOrDefault(id, ""))
                            .collect(Collectors.joining(" "))
                    + " "
                    + claim.chains().stream()
                            .map(chain -> words(chain, outlets))
                            .collect(Collectors.joining(" "));
            file.run(
                    "insert into claim values (?, ?, ?, ?, ?)",
                    rank++,
                    claim.claim().id(),
                    claim.claim().text(),
                    lower(search),
                    Codec.bytes(claim));
        }
    }

    private static String words(Chain chain, Map<String, String> outlets) {
        return outlets.getOrDefault(chain.document(), "") + " "
                + chain.links().stream().map(Chain.Link::name).collect(Collectors.joining(" "));
    }

    private void writeEntities(List<Entity> entities) {
        int rank = 0;
        for (Entity entity : entities) {
            file.run(
                    "insert into entity values (?, ?, ?, ?, ?)",
                    rank++,
                    entity.id(),
                    entity.kind().word(),
                    lower(names(entity)),
                    Codec.bytes(entity));
        }
    }

    private void writePart(String name, Object value) {
        file.run("insert into part values (?, ?)", name, Codec.bytes(value));
    }

    private static String names(Entity entity) {
        return entity.names().stream().map(Entity.Name::text).collect(Collectors.joining(" "));
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    /** Labels of all documents, by id. */
    public List<Label> labels() {
        List<Label> labels = new ArrayList<>();
        file.query("select body from label order by id", row -> labels.add(Codec.read(row.getBytes(1), Label.class)));
        return labels;
    }

    /** The first so many claims in which all these words occur, the most worthy of attention first. */
    public List<ClaimFile> claims(List<String> about, int most) {
        return select("claim", about, most, ClaimFile.class);
    }

    public int countClaims(List<String> about) {
        int[] count = {0};
        file.query("select count(*) from claim" + where(about), row -> count[0] = row.getInt(1), patterns(about));
        return count[0];
    }

    public Optional<ClaimFile> findClaim(String id) {
        List<ClaimFile> found = new ArrayList<>();
        file.query(
                "select body from claim where id = ?",
                row -> found.add(Codec.read(row.getBytes(1), ClaimFile.class)),
                id);
        return found.stream().findFirst();
    }

    public List<Entity> entities(List<String> about) {
        return select("entity", about, Integer.MAX_VALUE, Entity.class);
    }

    public Optional<Entity> findEntity(String id) {
        List<Entity> found = new ArrayList<>();
        file.query(
                "select body from entity where id = ?",
                row -> found.add(Codec.read(row.getBytes(1), Entity.class)),
                id);
        return found.stream().findFirst();
    }

    public List<Conflict> conflicts(List<String> about) {
        return select("conflict", about, Integer.MAX_VALUE, Conflict.class);
    }

    public List<Event> events(List<String> about) {
        return select("event", about, Integer.MAX_VALUE, Event.class);
    }

    /** Everything that was derived. */
    public Findings findings() {
        Map<Passage, String> byMention = new TreeMap<>();
        file.findPart("mentions", new TypeReference<List<Naming>>() {})
                .orElse(List.of())
                .forEach(naming -> byMention.put(naming.mention(), naming.entity()));
        return new Findings(
                new Cast(entities(List.of()), byMention),
                claims(List.of(), Integer.MAX_VALUE),
                file.findPart("derivations", new TypeReference<List<Derivation>>() {})
                        .orElse(List.of()),
                conflicts(List.of()),
                events(List.of()));
    }

    private <T> List<T> select(String table, List<String> about, int most, Class<T> type) {
        List<T> found = new ArrayList<>();
        file.query(
                "select body from " + table + where(about) + " order by rank limit " + most,
                row -> found.add(Codec.read(row.getBytes(1), type)),
                patterns(about));
        return found;
    }

    private static String where(List<String> about) {
        return about.isEmpty()
                ? ""
                : about.stream()
                        .map(word -> "instr(search, ?) > 0")
                        .collect(Collectors.joining(" and ", " where ", ""));
    }

    private static Object[] patterns(List<String> about) {
        return about.stream().map(FindingsTables::lower).toArray();
    }

    /** What passages say, by document. */
    private record Quotes(Map<String, Document> documents) {
        Quotes(List<Document> documents) {
            this(documents.stream().collect(Collectors.toMap(Document::id, document -> document)));
        }

        String of(Passage passage) {
            Document document = documents.get(passage.document());
            return document == null ? "" : passage.span().of(document.text());
        }
    }
}
