package whence.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import whence.entity.Entity.Name;
import whence.entity.Entity.Stated;
import whence.entity.Entity.Tenure;
import whence.entity.OverDocuments.Doubt;
import whence.entity.name.HanScript;
import whence.entity.office.Offices;
import whence.reading.EntityKind;
import whence.text.Document;
import whence.text.Passage;

/** Makes entities of joined locals: their names, their stable ids, their candidates. */
final class CastBuilder {

    private static final int ID_DIGITS = 7;

    private final List<Local> locals;
    private final Clusters clusters;
    private final Map<String, Document> documents;
    private final Offices offices;

    CastBuilder(List<Local> locals, Clusters clusters, Map<String, Document> documents, Offices offices) {
        this.locals = locals;
        this.clusters = clusters;
        this.documents = documents;
        this.offices = offices;
    }

    Cast build(List<Doubt> doubts) {
        SortedMap<Integer, List<Local>> members = new TreeMap<>();
        for (int i = 0; i < locals.size(); i++) {
            members.computeIfAbsent(clusters.rootOf(i), any -> new ArrayList<>())
                    .add(locals.get(i));
        }
        SortedMap<Integer, String> ids = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        members.forEach((root, cluster) -> ids.put(root, id(cluster, taken)));
        Candidates candidates = new Candidates(members, ids);
        doubts.forEach(doubt -> candidates.add(
                ids.getOrDefault(clusters.rootOf(doubt.a()), ""),
                ids.getOrDefault(clusters.rootOf(doubt.b()), ""),
                doubt));
        SortedMap<Passage, String> byMention = new TreeMap<>();
        List<Entity> entities = new ArrayList<>();
        members.forEach((root, cluster) ->
                passages(cluster).forEach(mention -> byMention.put(mention, ids.getOrDefault(root, ""))));
        SortedMap<String, List<Tenure>> tenures = new TreeMap<>();
        Tenures stated = new Tenures(documents, Local.people(locals), new Attributions(offices));
        members.forEach((root, cluster) -> tenures.put(ids.getOrDefault(root, ""), stated.of(cluster)));
        members.forEach((root, cluster) -> {
            String id = ids.getOrDefault(root, "");
            Stated said = new Stated(candidates.of(id), tenures.getOrDefault(id, List.of()), List.of());
            entities.add(new Entity(id, cluster.get(0).kind(), names(cluster), passages(cluster), said));
        });
        entities.sort(Comparator.comparing(Entity::id));
        return new Cast(entities, byMention);
    }

    private static List<Passage> passages(List<Local> cluster) {
        return cluster.stream()
                .flatMap(local ->
                        local.mentions().stream().map(mention -> new Passage(local.document(), mention.span())))
                .distinct()
                .sorted()
                .toList();
    }

    /** Full names before single words, frequent before rare, then by the letters. */
    static List<Name> names(List<Local> cluster) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        cluster.forEach(local -> local.names().forEach((name, count) -> counts.merge(name, count, Integer::sum)));
        boolean person = cluster.get(0).kind() == EntityKind.PERSON;
        return counts.entrySet().stream()
                .map(entry -> new Name(entry.getKey(), HanScript.code(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing(
                                (Name name) -> person ? !Surface.isFull(name.text()) : Bodies.isAcronym(name.text()))
                        .thenComparing(name -> !name.script().equals("Latn"))
                        .thenComparing(name -> -name.count())
                        .thenComparing(Name::text))
                .toList();
    }

    /** A hash of kind and first name; namesakes take their first passage with it. */
    private static String id(List<Local> cluster, Set<String> taken) {
        String name = cluster.get(0).kind() + "\t" + names(cluster).get(0).text();
        String id = hash(name);
        Passage first = passages(cluster).get(0);
        for (int again = 0; !taken.add(id); again++) {
            id = hash(name + "\t" + first.document() + "\t" + first.span().start() + "\t" + again);
        }
        return id;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "e" + HexFormat.of().formatHex(digest).substring(0, ID_DIGITS);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
