package whence.bench.quality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import whence.bench.cascade.Part;
import whence.bench.cascade.Pile;
import whence.bench.cascade.WritePile;
import whence.ingest.Ingest;
import whence.ingest.Settings;
import whence.text.Document;

/** A pile that was just made, as the program takes it in, and what is true of it. */
record MadePile(List<Document> documents, Known known, Map<String, String> options) {

    MadePile {
        documents = List.copyOf(documents);
    }

    /** Makes it: {@code --documents N --part open|closed --seed S}. */
    static MadePile of(String[] arguments, int documents) throws IOException {
        Map<String, String> options = new TreeMap<>();
        for (int at = 0; at + 1 < arguments.length; at += 2) {
            options.put(arguments[at], arguments[at + 1]);
        }
        Part part = Part.valueOf(options.getOrDefault("--part", "open").toUpperCase(Locale.ROOT));
        long seed = Long.parseLong(options.getOrDefault("--seed", "1"));
        int count = Integer.parseInt(options.getOrDefault("--documents", String.valueOf(documents)));
        Path folder = Files.createTempDirectory("whence-cascade");
        WritePile.write(new Pile(part, seed), count, folder);
        Path articles = folder.resolve("articles.jsonl");
        Path truth = folder.resolve("truth.jsonl");
        Known known = new Known();
        try (Stream<String> lines = Files.lines(truth, StandardCharsets.UTF_8)) {
            lines.forEach(known::add);
        }
        List<Document> taken =
                new Ingest(Settings.usual()).take(List.of(articles.toString())).documents();
        Files.delete(articles);
        Files.delete(truth);
        Files.delete(folder);
        System.out.printf(
                "%d reports in %d stories, %s part, seed %d%n",
                taken.size(), known.stories().size(), part.name().toLowerCase(Locale.ROOT), seed);
        return new MadePile(taken, known, options);
    }
}
