package whence.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import whence.app.terminal.Columns;
import whence.ingest.Intake;
import whence.ingest.Rejected;
import whence.text.Document;

/** Tables that the user gives to compare with: known tenures, or further bodies. */
final class ReferenceFiles {

    private static final long MOST_BYTES = 50_000_000;

    @Option(
            names = "--reference",
            paramLabel = "FILE",
            description = {
                "A table to compare with, told by its header: known tenures (person, office, start, end), against which"
                        + " somebody who is called premier before he was is found; or bodies (name, chinese, acronyms,"
                        + " parent, rank), known beside those of the program. May be given several times."
            })
    private List<Path> files = List.of();

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** The tables as documents, behind what was taken in; broken rows are named and the rest is used. */
    Intake join(Terminal terminal, Intake intake) {
        List<Document> documents = new ArrayList<>(intake.documents());
        List<Rejected> rejected = new ArrayList<>(intake.rejected());
        for (Path file : files) {
            Document table = table(file);
            List<Rejected> broken = Stages.brokenRows(table);
            broken.forEach(
                    one -> terminal.say("whence: not used: " + Columns.plain(one.input()) + ": " + one.reason()));
            documents.add(table);
            rejected.addAll(broken);
        }
        return new Intake(documents, rejected);
    }

    private static Document table(Path file) {
        String name = String.valueOf(file.getFileName());
        Document table =
                Stages.reference(name, file.toAbsolutePath().normalize().toString(), text(file));
        Stages.findFaultOfReference(table).ifPresent(fault -> {
            throw UserError.usage(file + ": " + fault);
        });
        return table;
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw UserError.usage(file + ": larger than " + MOST_BYTES / 1_000_000 + " MB");
            }
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (NoSuchFileException missing) {
            throw UserError.usage(file + ": there is no such file");
        } catch (IOException unreadable) {
            throw UserError.usage(file + ": cannot be read: " + unreadable.getMessage());
        }
    }
}
