package whence.app.cli;

import java.util.stream.Collectors;
import whence.app.terminal.Columns;
import whence.dossier.Decision;
import whence.dossier.Subject;

/** A decision as one line, without what could steer the terminal. */
final class LedgerText {

    private LedgerText() {}

    /** "merge e12ab34, e56cd78 by mira on 2026-11-23: the same minister". */
    static String line(Decision decision) {
        String about = decision.subjects().stream().map(Subject::id).collect(Collectors.joining(", "));
        String value = decision.value().isEmpty() ? "" : " \"" + decision.value() + "\"";
        String why =
                decision.entry().why().isEmpty() ? "" : ": " + decision.entry().why();
        return Columns.plain(decision.kind().word() + " " + about + value + " by "
                + decision.entry().who() + " on "
                + decision.entry().when().toString().substring(0, 10) + why);
    }
}
