package whence.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import whence.text.Detail;
import whence.text.Known;

/**
 * The way in: files, folders, addresses and standard input become documents.
 *
 * <p>What a thing is, is told by its content. What cannot be taken is named with its reason, and the others go on.
 */
public final class Ingest {

    private final Settings settings;
    private final Content content;

    public Ingest(Settings settings) {
        this.settings = settings;
        this.content = new Content(settings.limits().bytes());
    }

    /** Everything the inputs hold, in their order; one id, one document. */
    public Intake take(List<String> inputs) {
        List<Intake> taken = new ArrayList<>();
        for (String input : inputs) {
            taken.add(take(input));
        }
        Intake all = Intake.joined(taken);
        return new Intake(Ids.apart(all.documents()), all.rejected());
    }

    private Intake take(String input) {
        if (input.equals("-")) {
            return content.read(Source.standardInput(), settings.standardInput());
        }
        if (input.contains("://")) {
            return new Fetch(settings, input).read(content);
        }
        try {
            Path path = Path.of(input);
            if (Files.isDirectory(path)) {
                return new Folder(path, this::file).read();
            }
            return file(input, Folder.addressOf(path), path, Map.of());
        } catch (InvalidPathException notAPath) {
            return Intake.rejected(input, "it is neither a file, a folder nor an address");
        }
    }

    private Intake file(String label, String address, Path path, Map<Detail, Known> about) {
        if (!Files.exists(path)) {
            return Intake.rejected(label, "there is no such file or folder");
        }
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            return Intake.rejected(label, "it is no file that can be read");
        }
        String name = String.valueOf(path.getFileName());
        try {
            Source source = new Source(label, Optional.of(Ids.ofFile(name)), Optional.of(address), "", about);
            return content.read(source, Files.newInputStream(path));
        } catch (IOException unreadable) {
            return Intake.rejected(label, "cannot be read: " + Content.said(unreadable));
        }
    }
}
