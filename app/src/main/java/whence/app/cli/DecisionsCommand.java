package whence.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import whence.app.terminal.Columns;
import whence.app.terminal.Ink;
import whence.dossier.Decision;
import whence.dossier.DossierFile;
import whence.dossier.Ledger;

/** The ledger of a dossier. */
@Command(
        name = "decisions",
        mixinStandardHelpOptions = true,
        description =
                "Lists every decision that was ever taken on a dossier, the oldest first, those taken back included.")
final class DecisionsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DossierArgument dossier = new DossierArgument();

    @Option(names = "--json", description = "Print one JSON object per decision, for machines; not masked.")
    private boolean json;

    DecisionsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (DossierFile file = DossierFile.openToRead(dossier.file())) {
            Ledger ledger = file.ledger();
            Set<Integer> held = new HashSet<>(ledger.placesInForce());
            List<Decision> entries = ledger.entries();
            if (entries.isEmpty() && !json) {
                terminal.out().println("no decisions");
            }
            for (int place = 0; place < entries.size(); place++) {
                if (json) {
                    JsonLines.print(terminal.out(), node(place, entries.get(place), held.contains(place)));
                } else {
                    print(place, entries.get(place), held.contains(place));
                }
            }
            return Exit.DONE.code();
        }
    }

    private void print(int place, Decision decision, boolean holds) {
        Ink ink = new Ink(terminal.screen().colour());
        String words = (place + 1) + "  " + LedgerText.line(decision)
                + (holds || decision.kind() == Decision.Kind.UNDO ? "" : " (taken back)");
        List<String> lines = Columns.wrap(words, terminal.screen().width() - 4);
        for (int i = 0; i < lines.size(); i++) {
            String line = (i == 0 ? "" : "    ") + lines.get(i);
            terminal.out().println(holds ? line : ink.dim(line));
        }
    }

    private static ObjectNode node(int place, Decision decision, boolean holds) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("number", place + 1);
        node.put("kind", decision.kind().word());
        ArrayNode subjects = node.putArray("subjects");
        decision.subjects().forEach(subject -> {
            ObjectNode one = subjects.addObject()
                    .put("topic", subject.topic().name().toLowerCase(Locale.ROOT))
                    .put("id", subject.id());
            ArrayNode names = one.putArray("names");
            subject.names().forEach(names::add);
        });
        node.put("value", decision.value());
        node.put("who", decision.entry().who());
        node.put("when", decision.entry().when().toString());
        node.put("why", decision.entry().why());
        return node.put("holds", holds);
    }
}
