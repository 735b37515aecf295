package whence.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import whence.app.terminal.Columns;
import whence.app.terminal.Ink;
import whence.app.terminal.Label;
import whence.dossier.Findings.ClaimFile;
import whence.dossier.FindingsTables;
import whence.entity.Entity;
import whence.text.Document;
import whence.text.Passage;
import whence.time.Interval;

/** One person or body in full, for the eye: names, offices, ties in both directions, and what is claimed of those tied. */
final class PersonText {

    /** Characters of a statement that are quoted. */
    private static final int QUOTED = 360;

    /** Claims about one tied person that are shown before the rest is only counted. */
    private static final int CLAIMS = 3;

    private final Terminal terminal;
    private final Map<String, Document> documents;
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final List<ClaimFile> claims;
    private final Ink ink;

    PersonText(Terminal terminal, FindingsTables tables, List<Document> documents) {
        this.terminal = terminal;
        this.documents = documents.stream().collect(Collectors.toMap(Document::id, document -> document));
        this.ink = new Ink(terminal.screen().colour());
        this.claims = tables.claims(List.of(), Integer.MAX_VALUE);
        tables.entities(List.of()).forEach(entity -> entities.put(entity.id(), entity));
    }

    /** {@code said}: what the analyst decided about this one, as lines. */
    void print(Entity entity, List<String> said) {
        terminal.out()
                .println(ink.bold(Columns.plain(entity.name())) + "  "
                        + entity.kind().word() + " " + entity.id());
        said.forEach(decision -> line("  ", Columns.plain(decision)));
        entity.names()
                .forEach(name -> line(
                        "  ",
                        Columns.plain(name.text()) + ", met " + name.count()
                                + (name.count() == 1 ? " time" : " times")));
        entity.stated()
                .tenures()
                .forEach(tenure -> line(
                        "  ",
                        Columns.plain(tenure.office()) + ", " + when(tenure.when()) + ", stated "
                                + tenure.evidence().size() + "×"));
        entity.stated()
                .candidates()
                .forEach(one -> line(
                        "  ",
                        "may be " + name(one.entity()) + " (" + one.entity() + "): " + Columns.plain(one.why())
                                + "; whence decide ... merge joins them"));
        List<Edge> edges = edges(entity);
        ties(edges);
        head("What is claimed about " + Columns.plain(entity.name()));
        List<ClaimFile> claims = claims(entity, Concern.TOLD);
        claims.forEach(claim -> claim("  ", claim));
        if (claims.isEmpty()) {
            line("  ", "nothing here");
        }
        further("Claims that only name " + Columns.plain(entity.name()), claims(entity, Concern.NAMED));
        further("What " + Columns.plain(entity.name()) + " is said to claim", claims(entity, Concern.MADE));
        further("What " + Columns.plain(entity.name()) + " is said to deny", claims(entity, Concern.DENIED));
        tied(edges);
    }

    private void further(String heading, List<ClaimFile> claims) {
        if (!claims.isEmpty()) {
            head(heading);
            claims.forEach(claim -> claim("  ", claim));
        }
    }

    /** One tie, told from the side of the person shown. */
    private record Edge(String words, String other, Interval when, List<Passage> evidence) {}

    private List<Edge> edges(Entity entity) {
        List<Edge> edges = new ArrayList<>();
        String me = Columns.plain(entity.name()) + ":";
        entity.stated().ties().forEach(tie -> edges.add(new Edge(tie.kind(), tie.to(), tie.when(), tie.evidence())));
        entities.values()
                .forEach(other -> other.stated().ties().stream()
                        .filter(tie -> tie.to().equals(entity.id()))
                        .forEach(tie ->
                                edges.add(new Edge(tie.kind() + " " + me, other.id(), tie.when(), tie.evidence()))));
        return edges;
    }

    private void ties(List<Edge> edges) {
        if (edges.isEmpty()) {
            return;
        }
        head("Ties, as stated");
        Map<String, List<Edge>> groups = new LinkedHashMap<>();
        for (Edge edge : edges) {
            groups.computeIfAbsent(edge.words() + " " + when(edge.when()), key -> new ArrayList<>())
                    .add(edge);
        }
        groups.values().forEach(this::group);
    }

    /** Those tied in one way in one line, and each statement of it once. */
    private void group(List<Edge> edges) {
        Interval when = edges.get(0).when();
        String names = edges.stream()
                .map(edge -> name(edge.other()) + " (" + edge.other() + ")")
                .collect(Collectors.joining(", "));
        boolean dated = when.from() != null || when.to() != null;
        line("  ", edges.get(0).words() + " " + names + (dated ? ", " + when(when) : ""));
        statements(edges)
                .forEach(statement -> wrapped("      ", statement)
                        .forEach(one -> terminal.out().println(ink.dim(one))));
    }

    /** The statements of some edges, each as the longest passage that holds it. */
    private List<String> statements(List<Edge> edges) {
        List<Passage> all = edges.stream()
                .flatMap(edge -> edge.evidence().stream())
                .distinct()
                .sorted()
                .toList();
        return all.stream()
                .filter(one -> all.stream()
                        .noneMatch(other -> !other.equals(one)
                                && other.document().equals(one.document())
                                && other.span().contains(one.span())))
                .map(this::quoted)
                .toList();
    }

    private String quoted(Passage passage) {
        Document document = documents.get(passage.document());
        if (document == null || passage.span().end() > document.text().length()) {
            return passage.document();
        }
        Label label = Label.of(document);
        String day = label.findDay().map(date -> ", " + date).orElse(", not dated");
        return label.name() + day + ": “"
                + Columns.fit(Columns.plain(passage.span().of(document.text())), QUOTED) + "”";
    }

    private void tied(List<Edge> edges) {
        List<String> others = edges.stream().map(Edge::other).distinct().toList();
        if (!others.isEmpty()) {
            head("What is claimed about those tied");
        }
        for (String other : others) {
            List<ClaimFile> claims = claims(other);
            line(
                    "  ",
                    name(other) + " (" + other + "): "
                            + (claims.isEmpty()
                                    ? "nothing here"
                                    : claims.size() == 1 ? "1 claim" : claims.size() + " claims"));
            claims.stream().limit(CLAIMS).forEach(claim -> claim("    ", claim));
            if (claims.size() > CLAIMS) {
                line("    ", "and " + (claims.size() - CLAIMS) + " more; whence person shows them");
            }
        }
    }

    /** Claims that are told of somebody or name him, by id: a namesake's are not among them. */
    private List<ClaimFile> claims(String id) {
        Entity entity = entities.get(id);
        if (entity == null) {
            return List.of();
        }
        List<ClaimFile> both = new ArrayList<>(claims(entity, Concern.TOLD));
        both.addAll(claims(entity, Concern.NAMED));
        return both;
    }

    private List<ClaimFile> claims(Entity entity, Concern concern) {
        return claims.stream()
                .filter(claim ->
                        Concern.of(entity, claim).filter(concern::equals).isPresent())
                .toList();
    }

    private void claim(String indent, ClaimFile claim) {
        int least = claim.origins().atLeast();
        int most = claim.origins().atMost();
        long reports = claim.chains().stream()
                .map(chain -> chain.document())
                .distinct()
                .count();
        line(
                indent,
                claim.claim().id() + " " + claim.standing().state().word() + ", "
                        + (least == most ? String.valueOf(most) : least + " to " + most) + " independent "
                        + (most == 1 ? "origin" : "origins") + ", " + reports
                        + (reports == 1 ? " report: " : " reports: ")
                        + Columns.plain(claim.claim().text()));
    }

    private static String when(Interval interval) {
        return interval.from() == null && interval.to() == null ? "time not stated" : Tables.when(interval);
    }

    private String name(String id) {
        Entity entity = entities.get(id);
        return entity == null ? id : Columns.plain(entity.name());
    }

    private void head(String words) {
        terminal.out().println();
        terminal.out().println(ink.bold(words));
    }

    private void line(String indent, String words) {
        wrapped(indent, words).forEach(terminal.out()::println);
    }

    private List<String> wrapped(String indent, String words) {
        List<String> lines = Columns.wrap(words, terminal.screen().width() - indent.length() - 2);
        List<String> indented = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            indented.add((i == 0 ? indent : indent + "  ") + lines.get(i));
        }
        return indented;
    }
}
