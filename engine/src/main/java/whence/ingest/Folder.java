package whence.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import whence.text.Detail;
import whence.text.Known;

/**
 * A folder of documents, with those of the folders within it, in the order of their names.
 *
 * <p>{@code index.tsv} describes the files beside it. It, README files and whatever starts with a dot are no documents.
 */
final class Folder {

    /** Reads one file: its label, its address, where it is, and what the index tells of it. */
    interface FileReader {
        Intake read(String label, String address, Path path, Map<Detail, Known> about);
    }

    /** Folders within folders that are looked into. */
    private static final int DEPTH = 20;

    private final Path root;
    private final FileReader reader;

    Folder(Path root, FileReader reader) {
        this.root = root;
        this.reader = reader;
    }

    /** A file's address: the name of the folder that was given, and the way from there. */
    static String addressOf(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        return parent == null || parent.getFileName() == null
                ? String.valueOf(absolute.getFileName())
                : slashed(parent.getFileName().resolve(absolute.getFileName()));
    }

    Intake read() {
        List<Intake> taken = new ArrayList<>();
        boolean found = readInto(taken, root, 0);
        return found
                ? Intake.joined(taken)
                : Intake.joined(List.of(
                        Intake.joined(taken),
                        Intake.rejected(root.toString(), "the folder holds no file that could be a document")));
    }

    private boolean readInto(List<Intake> taken, Path folder, int depth) {
        List<Path> entries;
        try (Stream<Path> listed = Files.list(folder)) {
            entries = listed.filter(entry -> !name(entry).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            taken.add(Intake.rejected(folder.toString(), "the folder cannot be read: " + Content.said(unreadable)));
            return true;
        }
        Index index = Index.beside(folder);
        Set<String> seen = new HashSet<>();
        boolean found = false;
        for (Path entry : entries) {
            if (Files.isDirectory(entry)) {
                // A link may lead back to where it stands.
                boolean within = depth < DEPTH && !Files.isSymbolicLink(entry);
                found |= within && readInto(taken, entry, depth + 1);
            } else if (isDocument(name(entry))) {
                found = true;
                seen.add(name(entry));
                taken.add(reader.read(entry.toString(), address(entry), entry, index.about(name(entry))));
            }
        }
        taken.add(index.rejected(seen));
        return found;
    }

    private String address(Path entry) {
        Path given = root.toAbsolutePath().normalize().getFileName();
        Path within = root.relativize(entry);
        return slashed(given == null ? within : given.resolve(within));
    }

    private static String slashed(Path path) {
        List<String> steps = new ArrayList<>();
        path.forEach(step -> steps.add(step.toString()));
        return String.join("/", steps);
    }

    private static boolean isDocument(String name) {
        return !name.equals(Index.NAME) && !name.toLowerCase(Locale.ROOT).startsWith("readme");
    }

    private static String name(Path entry) {
        return String.valueOf(entry.getFileName());
    }
}
