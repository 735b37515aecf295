package whence.app.cli;

import java.util.List;
import java.util.Optional;
import whence.app.terminal.Columns;
import whence.app.terminal.Ink;
import whence.dossier.Change;
import whence.text.Document;

/** What a new version of a document changed, for the eye. */
final class ChangesText {

    /** Changed places shown for one document. */
    private static final int PLACES = 5;

    private final Terminal terminal;
    private final Ink ink;

    ChangesText(Terminal terminal) {
        this.terminal = terminal;
        this.ink = new Ink(terminal.screen().colour());
    }

    void print(List<Document> before, List<Document> added) {
        for (Document document : added) {
            Optional<Document> former = before.stream()
                    .filter(one -> one.address().equals(document.address())
                            && !one.text().equals(document.text()))
                    .reduce((older, newer) -> newer);
            former.ifPresent(one -> print(document, Change.between(one.text(), document.text())));
        }
    }

    private void print(Document document, List<Change> changes) {
        terminal.out()
                .println("new version of " + Columns.plain(document.address()) + ", " + changes.size()
                        + (changes.size() == 1 ? " place" : " places") + " changed:");
        int room = terminal.screen().width() - 6;
        changes.stream().limit(PLACES).forEach(change -> {
            if (!change.before().isBlank()) {
                terminal.out().println("  " + ink.red("- " + Columns.fit(Columns.plain(change.before()), room)));
            }
            if (!change.after().isBlank()) {
                terminal.out().println("  " + ink.green("+ " + Columns.fit(Columns.plain(change.after()), room)));
            }
        });
        if (changes.size() > PLACES) {
            terminal.out().println("  and " + (changes.size() - PLACES) + " more");
        }
    }
}
