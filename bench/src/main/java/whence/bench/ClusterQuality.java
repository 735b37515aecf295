package whence.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import whence.analysis.WholeReader;
import whence.entity.Cast;
import whence.entity.Entity;
import whence.entity.Naming;
import whence.ingest.Ingest;
import whence.ingest.Settings;
import whence.reading.EntityKind;
import whence.reading.Reader;
import whence.reading.Reading;
import whence.text.Document;
import whence.text.Passage;

/**
 * Who is who over documents, against a truth file: {@code ClusterQuality FOLDER TRUTH}. The truth file has
 * {@code people}, each with {@code names}, each with a {@code text} and, where it is not the same in all, the
 * {@code documents} in which it means that person. Counted are the mentions that the truth can tell; a surname alone is
 * whoever is the only one of that surname in the document.
 */
public final class ClusterQuality {

    /** For each document and name, who is meant. */
    private final Map<String, Map<String, Set<String>>> meant = new HashMap<>();

    private final Set<String> people = new TreeSet<>();

    private ClusterQuality() {}

    public static void main(String[] arguments) throws IOException {
        String folder = arguments.length > 0 ? arguments[0] : "examples/harbour-letter";
        Path truth = Path.of(arguments.length > 1 ? arguments[1] : "examples/harbour-letter.truth.json");
        List<Document> documents =
                new Ingest(Settings.usual()).take(List.of(folder)).documents();
        Reader reader = WholeReader.load();
        List<Reading> readings = documents.stream().map(reader::read).toList();
        ClusterQuality quality = new ClusterQuality();
        quality.learn(new ObjectMapper().readTree(truth.toFile()).path("people"), documents);
        quality.report(Naming.name(documents, readings, List.of()), documents);
    }

    private void learn(JsonNode everybody, List<Document> documents) {
        for (JsonNode person : everybody) {
            people.add(person.path("name").asText());
            for (JsonNode name : person.path("names")) {
                Set<String> in = new HashSet<>();
                name.path("documents").forEach(document -> in.add(document.asText()));
                for (Document document : documents) {
                    if (in.isEmpty() || in.contains(document.id())) {
                        meant.computeIfAbsent(document.id(), any -> new HashMap<>())
                                .computeIfAbsent(letters(name.path("text").asText()), any -> new TreeSet<>())
                                .add(person.path("name").asText());
                    }
                }
            }
        }
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\u00b7\u2027\u30fb]", "");
    }

    /** The one person whom the words mean in the document; empty where there is none, or more than one. */
    private String who(String document, String words) {
        Map<String, Set<String>> names = meant.getOrDefault(document, Map.of());
        Set<String> exact = names.getOrDefault(letters(words), Set.of());
        Set<String> found = new TreeSet<>(exact);
        if (exact.isEmpty()) {
            names.forEach((name, persons) -> {
                if (Set.of(name.split("\\s+")).contains(letters(words))) {
                    found.addAll(persons);
                }
            });
        }
        return found.size() == 1 ? found.iterator().next() : "";
    }

    private void report(Cast cast, List<Document> documents) {
        Map<String, String> texts = new HashMap<>();
        documents.forEach(document -> texts.put(document.id(), document.text()));
        Map<String, Map<String, Integer>> table = new TreeMap<>();
        Map<String, String> shown = new HashMap<>();
        Set<String> candidates = new HashSet<>();
        for (Entity entity : cast.entities()) {
            for (Passage mention : entity.mentions()) {
                String person = entity.kind() == EntityKind.PERSON
                        ? who(mention.document(), mention.span().of(texts.getOrDefault(mention.document(), "")))
                        : "";
                if (!person.isEmpty()) {
                    table.computeIfAbsent(entity.id(), any -> new TreeMap<>()).merge(person, 1, Integer::sum);
                    shown.put(entity.id(), entity.name());
                }
            }
            entity.stated().candidates().forEach(candidate -> candidates.add(entity.id() + candidate.entity()));
        }
        print(table, shown, candidates);
    }

    private void print(Map<String, Map<String, Integer>> table, Map<String, String> shown, Set<String> candidates) {
        Map<String, Integer> persons = new TreeMap<>();
        table.values().forEach(row -> row.forEach((person, count) -> persons.merge(person, count, Integer::sum)));
        double precise = 0;
        double complete = 0;
        int mentions = 0;
        List<String> wrong = new ArrayList<>();
        Map<String, List<String>> parts = new TreeMap<>();
        for (Map.Entry<String, Map<String, Integer>> entity : table.entrySet()) {
            int size = entity.getValue().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            mentions += size;
            if (entity.getValue().size() > 1) {
                wrong.add(shown.get(entity.getKey()) + " = " + entity.getValue());
            }
            for (Map.Entry<String, Integer> person : entity.getValue().entrySet()) {
                precise += (double) person.getValue() * person.getValue() / size;
                complete += (double) person.getValue() * person.getValue() / persons.getOrDefault(person.getKey(), 1);
                parts.computeIfAbsent(person.getKey(), any -> new ArrayList<>()).add(entity.getKey());
            }
        }
        double p = precise / Math.max(1, mentions);
        double r = complete / Math.max(1, mentions);
        System.out.printf(
                "B-cubed F1 %.3f (P %.3f, R %.3f) over %d mentions of %d people (of %d in the truth)%n",
                2 * p * r / Math.max(1e-9, p + r), p, r, mentions, persons.size(), people.size());
        System.out.println("wrong joins " + wrong.size());
        wrong.forEach(line -> System.out.println("  " + line));
        printMissed(parts, shown, candidates);
    }

    private static void printMissed(
            Map<String, List<String>> parts, Map<String, String> shown, Set<String> candidates) {
        int missed = 0;
        int proposed = 0;
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, List<String>> person : parts.entrySet()) {
            for (int i = 1; i < person.getValue().size(); i++) {
                String at = person.getValue().get(i);
                boolean known =
                        person.getValue().subList(0, i).stream().anyMatch(other -> candidates.contains(at + other));
                missed++;
                proposed += known ? 1 : 0;
                lines.add("  " + person.getKey() + ": " + shown.get(at) + (known ? ", a candidate" : ""));
            }
        }
        System.out.println("missed joins " + missed + ", of which candidates " + proposed);
        lines.forEach(System.out::println);
    }
}
