package whence.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import whence.text.Detail;
import whence.text.Known;

/**
 * What {@code index.tsv} tells of the files beside it.
 *
 * <p>The first line names the columns: {@code file}, and any of outlet, author, title, published, updated, url,
 * language, in any order. An empty cell, or none, means that nothing is told.
 */
final class Index {

    static final String NAME = "index.tsv";

    private static final int LARGEST = 20_000_000;

    private final Map<String, Map<Detail, Known>> rows = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final List<Intake> faults = new ArrayList<>();
    private final String label;

    private Index(Path folder) {
        this.label = folder.resolve(NAME).toString();
    }

    static Index beside(Path folder) {
        Index index = new Index(folder);
        Path file = folder.resolve(NAME);
        if (Files.isRegularFile(file)) {
            try {
                if (Files.size(file) > LARGEST) {
                    index.fault("", Content.tooLarge(Content.megabytes(Files.size(file)), LARGEST));
                } else {
                    byte[] bytes = Files.readAllBytes(file);
                    Encoding encoding = Encoding.of(bytes, "");
                    String text = encoding.decode(bytes);
                    index.read(text.lines().toList());
                    encoding.fault(bytes, text).ifPresent(fault -> index.fault("", fault));
                }
            } catch (IOException unreadable) {
                index.fault("", "cannot be read: " + Content.said(unreadable));
            }
        }
        return index;
    }

    Map<Detail, Known> about(String file) {
        return rows.getOrDefault(file, Map.of());
    }

    /** Faults in the index itself, and rows whose file is not there. */
    Intake rejected(Set<String> seen) {
        List<Intake> all = new ArrayList<>(faults);
        lines.forEach((file, line) -> {
            if (!seen.contains(file)) {
                all.add(Intake.rejected(label + " line " + line, "it describes " + file + ", which is not beside it"));
            }
        });
        return Intake.joined(all);
    }

    private void fault(String where, String reason) {
        faults.add(Intake.rejected(label + where, reason));
    }

    private void read(List<String> written) {
        if (written.isEmpty()) {
            return;
        }
        List<String> columns = cells(written.get(0)).stream()
                .map(column -> column.toLowerCase(Locale.ROOT))
                .toList();
        if (!columns.contains("file")) {
            fault(" line 1", "expected a column named file, found " + String.join(", ", columns));
            return;
        }
        for (int line = 1; line < written.size(); line++) {
            if (!written.get(line).isBlank()) {
                readRow(columns, cells(written.get(line)), line + 1);
            }
        }
    }

    private void readRow(List<String> columns, List<String> cells, int line) {
        Map<Detail, Known> about = new EnumMap<>(Detail.class);
        String file = "";
        for (int at = 0; at < Math.min(columns.size(), cells.size()); at++) {
            String cell = cells.get(at);
            if (columns.get(at).equals("file")) {
                file = cell;
            } else if (!cell.isEmpty()) {
                Optional<Detail> detail = detail(columns.get(at));
                Optional<String> told = detail.flatMap(known -> Details.told(known, cell));
                told.ifPresent(value -> about.put(detail.orElseThrow(), new Known(value, NAME)));
                if (detail.isPresent() && told.isEmpty()) {
                    fault(" line " + line, "cannot read " + columns.get(at) + " \"" + cell + "\"");
                }
            }
        }
        if (file.isEmpty()) {
            fault(" line " + line, "it names no file");
        } else if (rows.putIfAbsent(file, about) == null) {
            lines.put(file, line);
        } else {
            fault(" line " + line, file + " is described in line " + lines.get(file) + " already");
        }
    }

    private static Optional<Detail> detail(String column) {
        return switch (column) {
            case "outlet" -> Optional.of(Detail.OUTLET);
            case "author" -> Optional.of(Detail.AUTHOR);
            case "title" -> Optional.of(Detail.TITLE);
            case "published" -> Optional.of(Detail.PUBLISHED);
            case "updated" -> Optional.of(Detail.UPDATED);
            case "url" -> Optional.of(Detail.URL);
            case "language" -> Optional.of(Detail.LANGUAGE);
            default -> Optional.empty();
        };
    }

    private static List<String> cells(String line) {
        return java.util.Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
    }
}
