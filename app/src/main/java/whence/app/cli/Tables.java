package whence.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import whence.app.terminal.Columns;
import whence.app.terminal.Ink;
import whence.app.terminal.Table;
import whence.dossier.Findings.ClaimFile;
import whence.dossier.FindingsTables;
import whence.entity.Entity;
import whence.provenance.Chain;
import whence.text.Detail;
import whence.time.Interval;
import whence.timeline.Event;

/** The tables that the commands on a dossier print. */
final class Tables {

    private Tables() {}

    static void print(Terminal terminal, Table table) {
        table.lines(terminal.screen().width(), new Ink(terminal.screen().colour()))
                .forEach(terminal.out()::println);
    }

    /** The table, or in one line that there is nothing of the kind. */
    static void print(Terminal terminal, Table table, String kind, About about) {
        if (table.rows().isEmpty()) {
            terminal.out().println(about.none(kind));
        } else {
            print(terminal, table);
        }
    }

    static Table claims(List<ClaimFile> claims) {
        return new Table(
                List.of("id", "state", "origins", "reports", "claim"),
                claims.stream().map(Tables::row).toList());
    }

    private static List<String> row(ClaimFile file) {
        int least = file.origins().atLeast();
        int most = file.origins().atMost();
        long reports = file.chains().stream().map(Chain::document).distinct().count();
        return List.of(
                file.claim().id(),
                file.standing().state().word(),
                least == most ? String.valueOf(most) : least + " to " + most,
                String.valueOf(reports),
                Columns.plain(file.claim().text()));
    }

    static Table entities(List<Entity> entities) {
        return new Table(
                List.of("id", "kind", "met", "name", "also"),
                entities.stream()
                        .map(entity -> List.of(
                                entity.id(),
                                entity.kind().word(),
                                String.valueOf(entity.mentions().size()),
                                Columns.plain(entity.name()),
                                entity.names().stream()
                                        .skip(1)
                                        .map(name -> Columns.plain(name.text()))
                                        .collect(Collectors.joining("; "))))
                        .toList());
    }

    static Table documents(List<FindingsTables.Label> labels) {
        return new Table(
                List.of("id", "published", "outlet", "read", "title"),
                labels.stream()
                        .map(label -> List.of(
                                label.id(),
                                published(label),
                                value(label, Detail.OUTLET),
                                read(label),
                                value(label, Detail.TITLE)))
                        .toList());
    }

    private static String read(FindingsTables.Label label) {
        return switch (label.read()) {
            case WHOLE -> "yes";
            case PART -> "in part";
            case NOTHING -> "no";
        };
    }

    /** The day, else the month or year. */
    private static String published(FindingsTables.Label label) {
        boolean day = label.about().containsKey(Detail.PUBLISHED);
        return day ? day(value(label, Detail.PUBLISHED)) : value(label, Detail.PERIOD);
    }

    private static String value(FindingsTables.Label label, Detail detail) {
        whence.text.Known known = label.about().get(detail);
        return known == null ? "not said" : Columns.plain(known.value());
    }

    /** Minutes and zones are kept, and shown where one document is shown; in a table they take the room of the title. */
    private static String day(String published) {
        int time = published.indexOf('T');
        return time < 0 ? published : published.substring(0, time);
    }

    static Table timeline(List<Event> events) {
        return new Table(
                List.of("when", "documents", "what"),
                events.stream()
                        .map(event -> List.of(
                                when(event.when()),
                                String.valueOf(event.evidence().stream()
                                        .map(passage -> passage.document())
                                        .distinct()
                                        .count()),
                                Columns.plain(event.what())))
                        .toList());
    }

    /** A day, or from ... to ...; an open end stays open. */
    static String when(Interval interval) {
        String from = interval.findFrom().map(Object::toString).orElse("?");
        String to = interval.findTo().map(Object::toString).orElse("?");
        return from.equals(to) ? from : from + " … " + to;
    }
}
