package whence.bench.cascade;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a pile to a folder: {@code --documents N --part open|closed --seed S -o FOLDER}; {@code articles.jsonl} is what
 * readers meet, {@code truth.jsonl} what is so.
 */
public final class WritePile {

    private WritePile() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, String> given = new TreeMap<>();
        for (int at = 0; at + 1 < arguments.length; at += 2) {
            given.put(arguments[at], arguments[at + 1]);
        }
        Part part = Part.valueOf(given.getOrDefault("--part", "open").toUpperCase(Locale.ROOT));
        Pile pile = new Pile(part, Long.parseLong(given.getOrDefault("--seed", "1")));
        Path folder = Path.of(given.getOrDefault("-o", "cascade"));
        write(pile, Long.parseLong(given.getOrDefault("--documents", "1000")), folder);
    }

    /** Writes story after story, as they are made. */
    public static void write(Pile pile, long documents, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (BufferedWriter articles = Files.newBufferedWriter(folder.resolve("articles.jsonl"));
                BufferedWriter truth = Files.newBufferedWriter(folder.resolve("truth.jsonl"))) {
            pile.write(documents, told -> {
                lines(articles, told.articles());
                lines(truth, told.truth());
            });
        }
    }

    private static void lines(BufferedWriter to, Iterable<String> lines) {
        try {
            for (String line : lines) {
                to.write(line);
                to.newLine();
            }
        } catch (IOException full) {
            throw new UncheckedIOException("the pile could not be written", full);
        }
    }
}
