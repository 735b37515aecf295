package whence.app.cli;

import java.util.List;
import whence.app.terminal.Columns;
import whence.app.terminal.Ink;
import whence.dossier.FindingsTables;
import whence.entity.Entity;

/** One person or body in full, for the eye. */
final class PersonText {

    private final Terminal terminal;
    private final FindingsTables tables;

    PersonText(Terminal terminal, FindingsTables tables) {
        this.terminal = terminal;
        this.tables = tables;
    }

    void print(Entity entity) {
        Ink ink = new Ink(terminal.screen().colour());
        line(ink.bold(Columns.plain(entity.name())) + "  " + entity.kind().word() + " " + entity.id());
        entity.names()
                .forEach(name -> line("  " + Columns.plain(name.text()) + ", met " + name.count()
                        + (name.count() == 1 ? " time" : " times")));
        entity.stated()
                .tenures()
                .forEach(tenure -> line("  " + Columns.plain(tenure.office()) + ", " + Tables.when(tenure.when())
                        + ", stated " + tenure.evidence().size() + "×"));
        entity.stated().ties().forEach(tie -> line("  " + tie.kind() + " " + name(tie.to())));
        entity.stated()
                .candidates()
                .forEach(one -> line("  may be " + name(one.entity()) + " (" + one.entity() + "): "
                        + Columns.plain(one.why()) + "; whence decide ... merge joins them"));
        terminal.out().println();
        Tables.print(
                terminal, Tables.claims(tables.claims(List.of(entity.name().toLowerCase(java.util.Locale.ROOT)), 20)));
    }

    private String name(String id) {
        return tables.findEntity(id).map(entity -> Columns.plain(entity.name())).orElse(id);
    }

    private void line(String words) {
        terminal.out().println(words);
    }
}
