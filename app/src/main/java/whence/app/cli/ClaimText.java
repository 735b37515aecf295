package whence.app.cli;

import java.util.List;
import java.util.function.Function;
import whence.app.terminal.ClaimBlock;
import whence.app.terminal.Columns;
import whence.app.terminal.Ink;
import whence.app.terminal.Label;
import whence.app.terminal.Table;
import whence.dossier.Findings.ClaimFile;
import whence.timeline.LifeEvent;

/** One claim in full, for the eye: its block with nothing left out, its variants, its life. */
final class ClaimText {

    private final Terminal terminal;
    private final Function<String, Label> labels;

    ClaimText(Terminal terminal, Function<String, Label> labels) {
        this.terminal = terminal;
        this.labels = labels;
    }

    void print(ClaimFile claim) {
        Ink ink = new Ink(terminal.screen().colour());
        new ClaimBlock(labels, terminal.screen().width(), ink)
                .lines(claim, true)
                .forEach(terminal.out()::println);
        claim.claim()
                .variants()
                .forEach(variant -> terminal.out().println("    variant " + variant.claim() + ": " + variant.how()));
        terminal.out().println();
        Tables.print(
                terminal,
                new Table(
                        List.of("when", "what became of it", "by", "where"),
                        claim.life().stream().map(this::row).toList()));
    }

    private List<String> row(LifeEvent event) {
        return List.of(
                event.when() == null ? "not known" : Tables.when(event.when()),
                event.step().word(),
                Columns.plain(event.by()),
                labels.apply(event.document()).name() + " (" + event.document() + "/" + event.statement() + ")");
    }
}
