package whence.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import whence.dossier.Dossier;

/** The writing of a report, in which ways to reach a person are hidden unless the analyst decides otherwise. */
final class Masked {

    @Option(
            names = "--unmask",
            description =
                    "Show in the report also ways to reach a person: mail addresses, telephone numbers and the like.")
    private boolean unmask;

    void write(Terminal terminal, Path file, String pile, Dossier dossier) {
        String page = Stages.report(pile, dossier, unmask);
        try {
            Files.writeString(file, page, StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new UserError(file + " cannot be written: " + unwritable.getMessage(), Exit.FAILED);
        }
        terminal.err().println("whence: wrote " + file);
    }
}
