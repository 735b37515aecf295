package whence.dossier;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import whence.conflict.Conflict;
import whence.dossier.Findings.ClaimFile;
import whence.entity.Cast;
import whence.entity.Entity;
import whence.provenance.Chain;
import whence.provenance.Derivation;
import whence.reading.Reading.Coverage.Extent;
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
    public record Label(String id, String address, Map<Detail, Known> about, Extent read) {
        /** For where only the name and the day are shown. */
        public Document withoutText() {
            return new Document(id, address, "", about, Document.Layout.PLAIN);
        }
    }

    void write(Dossier dossier) {
        for (String table : List.of("label", "claim", "entity", "conflict", "event", "part")) {
            file.run("delete from " + table);
        }
        Map<String, String> outlets = new HashMap<>();
        dossier.documents().forEach(document -> outlets.put(document.id(), document.outlet()));
        file.runAll("insert into label values (?, ?)", rows(dossier.documents(), i -> label(dossier, i)));
        Findings findings = dossier.findings();
        Map<String, String> names = findings.cast().entities().stream()
                .collect(Collectors.toMap(Entity::id, FindingsTables::names, (a, b) -> a));
        writeClaims(findings.claims(), names, outlets);
        writeEntities(findings.cast().entities());
        Quotes quoted = new Quotes(dossier.documents());
        List<Conflict> conflicts = findings.conflicts();
        file.runAll(
                "insert into conflict values (?, ?, ?)", rows(conflicts, i -> conflict(i, conflicts.get(i), quoted)));
        int before = conflicts.size();
        List<Event> events = findings.events();
        file.runAll("insert into event values (?, ?, ?)", rows(events, i -> event(before + i, events.get(i))));
        writePart("derivations", findings.derivations());
        writePart(
                "mentions",
                findings.cast().byMention().entrySet().stream()
                        .map(entry -> new Naming(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /** Which mention names which entity. */
    private record Naming(Passage mention, String entity) {}

    /** The row of each, made on all processors. */
    private static List<Object[]> rows(List<?> values, IntFunction<Object[]> row) {
        return IntStream.range(0, values.size()).parallel().mapToObj(row).toList();
    }

    private static Object[] label(Dossier dossier, int at) {
        Document document = dossier.documents().get(at);
        Extent read = dossier.readings().get(at).coverage().extent();
        return new Object[] {
            document.id(), Codec.bytes(new Label(document.id(), document.address(), document.about(), read))
        };
    }

    private static Object[] conflict(int rank, Conflict conflict, Quotes quoted) {
        String search = conflict.why() + " " + quoted.of(conflict.a()) + " " + quoted.of(conflict.b());
        return new Object[] {rank, lower(search), Codec.bytes(conflict)};
    }

    private static Object[] event(int rank, Event event) {
        return new Object[] {rank, lower(event.what()), Codec.bytes(event)};
    }

    private void writeClaims(List<ClaimFile> claims, Map<String, String> names, Map<String, String> outlets) {
        file.runAll(
                "insert into claim values (?, ?, ?, ?, ?)",
                rows(claims, rank -> claim(rank, claims.get(rank), names, outlets)));
    }

    private static Object[] claim(int rank, ClaimFile claim, Map<String, String> names, Map<String, String> outlets) {
        String search = claim.claim().text() + " "
                + claim.claim().about().entities().stream()
                        .map(id -> names.getOrDefault(id, ""))
                        .collect(Collectors.joining(" "))
                + " "
                + claim.chains().stream().map(chain -> words(chain, outlets)).collect(Collectors.joining(" "));
        return new Object[] {rank, claim.claim().id(), claim.claim().text(), lower(search), Codec.bytes(claim)};
    }

    private static String words(Chain chain, Map<String, String> outlets) {
        return outlets.getOrDefault(chain.document(), "") + " "
                + chain.links().stream().map(Chain.Link::name).collect(Collectors.joining(" "));
    }

    private void writeEntities(List<Entity> entities) {
        file.runAll("insert into entity values (?, ?, ?, ?, ?)", rows(entities, rank -> {
            Entity entity = entities.get(rank);
            return new Object[] {rank, entity.id(), entity.kind().word(), lower(names(entity)), Codec.bytes(entity)};
        }));
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

    public Optional<Label> findLabel(String id) {
        List<Label> found = new ArrayList<>();
        file.query(
                "select body from label where id = ?", row -> found.add(Codec.read(row.getBytes(1), Label.class)), id);
        return found.stream().findFirst();
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
