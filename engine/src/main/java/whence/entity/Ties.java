package whence.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import whence.entity.Entity.Stated;
import whence.entity.Entity.Tie;
import whence.entity.TieRules.Match;
import whence.reading.EntityKind;
import whence.reading.Mention;
import whence.reading.Reading;
import whence.text.Document;
import whence.text.Passage;
import whence.text.Span;
import whence.time.Interval;

/**
 * The relations between people that the documents state, as a graph: an edge for each kind of tie, with the statements of it
 * and the time they give for it.
 *
 * <p>Kinship is kept only between holders of a stated office. Marriage, partners and children are not in the table and are
 * never read.
 */
final class Ties {

    /** One person stands to another as the kind says. */
    private record Edge(String who, String to, String kind) {}

    /** Where an edge is stated, and for what time. */
    private record Said(Passage where, Interval when) {}

    private final Cast cast;
    private final Map<Edge, List<Said>> edges = new HashMap<>();

    private Ties(Cast cast) {
        this.cast = cast;
    }

    /** The same cast, each with the ties that are stated of it. */
    static Cast addedTo(Cast cast, List<Reading> readings, Map<String, Document> documents) {
        Ties ties = new Ties(cast);
        for (Reading reading : readings) {
            Document document = documents.get(reading.document());
            if (document != null) {
                ties.read(document, reading);
            }
        }
        return ties.added();
    }

    private void read(Document document, Reading reading) {
        List<Mention> people = reading.mentions().stream()
                .filter(mention -> mention.kind() == EntityKind.PERSON)
                .sorted(Comparator.comparing(Mention::span))
                .toList();
        List<List<Mention>> rows = NameRows.in(document.text(), people);
        TieTimes times = new TieTimes(document.text(), reading.figures().times());
        TieRules rules = new TieRules(document.text());
        for (int i = 0; i + 1 < people.size(); i++) {
            Mention a = people.get(i);
            Mention b = people.get(i + 1);
            rules.find(a, b).ifPresent(match -> add(document, a, b, match, rows, times));
        }
        GroupTies groups = new GroupTies(document.text(), rows);
        for (Mention to : people) {
            groups.find(to, people)
                    .ifPresent(stated ->
                            stated.who().forEach(who -> add(document, who, to, stated.kind(), stated.where(), times)));
        }
    }

    private void add(Document document, Mention a, Mention b, Match match, List<List<Mention>> rows, TieTimes times) {
        Mention one = match.turned() ? b : a;
        List<Mention> who = match.row()
                ? rows.stream().filter(row -> row.contains(one)).findFirst().orElse(List.of(one))
                : List.of(one);
        Span where = TieRules.where(a, match);
        for (Mention person : who) {
            add(document, person, match.turned() ? a : b, match.kind(), where.join(person.span()), times);
        }
    }

    private void add(Document document, Mention who, Mention to, String kind, Span where, TieTimes times) {
        String from = cast.findEntityAt(new Passage(document.id(), who.span())).orElse("");
        String other = cast.findEntityAt(new Passage(document.id(), to.span())).orElse("");
        if (!from.isEmpty() && !other.isEmpty() && !from.equals(other)) {
            edges.computeIfAbsent(new Edge(from, other, kind), edge -> new ArrayList<>())
                    .add(new Said(new Passage(document.id(), where), times.of(where)));
        }
    }

    private Cast added() {
        SortedMap<String, List<Tie>> ties = new TreeMap<>();
        Map<String, Entity> byId = new HashMap<>();
        cast.entities().forEach(entity -> byId.put(entity.id(), entity));
        edges.forEach((edge, said) -> {
            if (!isKinship(edge.kind()) || (holds(byId.get(edge.who())) && holds(byId.get(edge.to())))) {
                ties.computeIfAbsent(edge.who(), who -> new ArrayList<>()).add(tie(edge, said));
            }
        });
        return new Cast(
                cast.entities().stream()
                        .map(entity -> with(entity, ties.getOrDefault(entity.id(), List.of())))
                        .toList(),
                cast.byMention());
    }

    private static Tie tie(Edge edge, List<Said> said) {
        List<Passage> where = said.stream().map(Said::where).distinct().sorted().toList();
        Interval when = said.stream()
                .sorted(Comparator.comparing(Said::where))
                .map(Said::when)
                .filter(one -> one.from() != null || one.to() != null)
                .findFirst()
                .orElse(new Interval(null, null));
        return new Tie(edge.to(), edge.kind(), when, where);
    }

    private static Entity with(Entity entity, List<Tie> ties) {
        List<Tie> sorted = ties.stream()
                .sorted(Comparator.comparing(Tie::to).thenComparing(Tie::kind))
                .toList();
        Stated stated = new Stated(entity.stated().candidates(), entity.stated().tenures(), sorted);
        return new Entity(entity.id(), entity.kind(), entity.names(), entity.mentions(), stated);
    }

    private static boolean isKinship(String kind) {
        return kind.equals("brother of") || kind.equals("sister of");
    }

    private static boolean holds(@org.jspecify.annotations.Nullable Entity entity) {
        return entity != null && !entity.stated().tenures().isEmpty();
    }
}
