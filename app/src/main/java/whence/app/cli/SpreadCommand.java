package whence.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import whence.app.json.SpreadJson;
import whence.app.terminal.Columns;
import whence.app.terminal.Ink;
import whence.app.terminal.Label;
import whence.app.terminal.SpreadLines;
import whence.dossier.DossierFile;
import whence.dossier.Findings.ClaimFile;
import whence.dossier.FindingsTables;
import whence.spread.Spread;
import whence.spread.Spreads;
import whence.text.Document;

/** How a claim travelled. */
@Command(
        name = "spread",
        mixinStandardHelpOptions = true,
        description = {
            "Draws how a claim travelled, day by day: who told it first, who repeated it from whom, who altered, denied"
                    + " or took it back, and which reports still stand.",
            "● first from an origin  ○ repeated  ≈ altered  × denied or doubted  ↶ taken back  † does not stand any more"
        })
final class SpreadCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DossierArgument dossier = new DossierArgument();

    @Parameters(index = "1", paramLabel = "CLAIM", description = "The id of the claim, as claims lists it.")
    private String id = "";

    @Option(names = "--json", description = "Print one JSON object, for machines; not masked.")
    private boolean json;

    SpreadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (DossierFile file = dossier.toRead(new Renewal(terminal, new Threads()))) {
            FindingsTables tables = file.tables();
            ClaimFile claim = tables.findClaim(id)
                    .orElseThrow(() ->
                            UserError.usage("no claim " + id + " in " + dossier.file() + "; whence claims lists them"));
            List<ClaimFile> altered = claim.claim().variants().stream()
                    .flatMap(variant -> tables.findClaim(variant.claim()).stream())
                    .toList();
            List<Document> documents = tables.labels().stream()
                    .map(FindingsTables.Label::withoutText)
                    .toList();
            Spread spread = new Spreads(documents).of(claim, altered);
            if (json) {
                JsonLines.print(terminal.out(), SpreadJson.of(spread));
            } else {
                print(claim, spread, documents);
            }
            return Exit.DONE.code();
        }
    }

    private void print(ClaimFile claim, Spread spread, List<Document> documents) {
        int width = Math.min(110, terminal.screen().width());
        Ink ink = new Ink(terminal.screen().colour());
        Columns.wrap(
                        "Claimed: " + Columns.plain(claim.claim().text()) + " ("
                                + claim.standing().state().word() + ")",
                        width)
                .forEach(line -> terminal.out().println(ink.bold(line)));
        new SpreadLines(Label.among(documents), width, ink).of(spread).forEach(terminal.out()::println);
    }
}
