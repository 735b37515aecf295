package whence.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import whence.claim.Claim;
import whence.conflict.Conflict;
import whence.dossier.Findings;
import whence.dossier.Findings.ClaimFile;
import whence.dossier.Ledger;
import whence.ingest.Ingest;
import whence.ingest.Settings;
import whence.reading.Reading;
import whence.text.Document;
import whence.text.Passage;
import whence.text.Span;

/** The example story run through the whole flow, beside its truth: what of the one is found in the other. */
final class GoldenStory {

    /** Words of the truth and of the finding may lie this far apart, in UTF-16 units, and mean one place. */
    private static final int NEAR = 60;

    private final JsonNode truth;
    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, Reading> readings = new HashMap<>();
    private final Findings findings;

    private GoldenStory(Path examples) {
        try {
            truth = new ObjectMapper()
                    .readTree(examples.resolve("harbour-letter.truth.json").toFile());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        List<Document> taken = new Ingest(Settings.usual())
                .take(List.of(examples.resolve("harbour-letter").toString()))
                .documents();
        WholeReader reader = WholeReader.load();
        List<Reading> read = taken.stream().map(reader::read).toList();
        taken.forEach(document -> documents.put(document.id(), document));
        read.forEach(reading -> readings.put(reading.document(), reading));
        findings = new Analysis().derive(taken, read, Ledger.EMPTY);
    }

    static GoldenStory run() {
        Path here = Path.of("examples");
        return new GoldenStory(Files.isDirectory(here) ? here : Path.of("..", "examples"));
    }

    Findings findings() {
        return findings;
    }

    int documents() {
        return documents.size();
    }

    /** A list of the truth. */
    List<JsonNode> truth(String what) {
        return StreamSupport.stream(truth.get(what).spliterator(), false).toList();
    }

    /** Whether a document's statements are read at all, so that something can be found in it. */
    boolean isRead(String document) {
        Reading reading = readings.get(document);
        return reading != null && reading.coverage().read();
    }

    /** Whether both places of a true conflict, or all given places, are in documents that are read. */
    boolean areRead(JsonNode... places) {
        return List.of(places).stream()
                .allMatch(place -> isRead(place.get("document").asText()));
    }

    /** The found claim that holds most of the reports of a true one, at least one. */
    Optional<ClaimFile> findClaim(JsonNode trueClaim) {
        return findings.claims().stream()
                .filter(file -> reportsOf(trueClaim, file.claim()) > 0)
                .max(Comparator.comparing((ClaimFile file) -> reportsOf(trueClaim, file.claim()))
                        .thenComparing(file -> -file.claim().makers().size())
                        .thenComparing(file -> file.claim().id()));
    }

    Optional<ClaimFile> findClaim(String id) {
        return truth("claims").stream()
                .filter(claim -> claim.get("id").asText().equals(id))
                .findFirst()
                .flatMap(this::findClaim);
    }

    /** Reports of a true claim, in documents that are read. */
    List<JsonNode> reports(JsonNode trueClaim) {
        List<JsonNode> reports = new ArrayList<>();
        trueClaim.get("reports").forEach(report -> {
            if (areRead(report)) {
                reports.add(report);
            }
        });
        return reports;
    }

    /** How many reports of a true claim a found claim holds. */
    int reportsOf(JsonNode trueClaim, Claim claim) {
        return (int) reports(trueClaim).stream()
                .filter(report -> claim.makers().stream()
                        .anyMatch(maker ->
                                maker.document().equals(report.get("document").asText())
                                        && isNear(maker.event(), span(report))))
                .count();
    }

    /** Whether a document is found to have something from whom the truth says, by id, by name or by the names' last word. */
    boolean isLinked(JsonNode link) {
        String to = link.get("to").asText();
        String from = link.get("from").asText();
        String outlet = documents.containsKey(from) ? documents.get(from).outlet() : from;
        boolean derived = findings.derivations().stream()
                .anyMatch(one -> one.to().equals(to) && isSameVoice(one.from(), from, outlet));
        return derived
                || findings.claims().stream()
                        .flatMap(file -> file.chains().stream())
                        .filter(chain -> chain.document().equals(to))
                        .flatMap(chain -> chain.links().stream())
                        .anyMatch(one -> one.document().equals(from) || isSameVoice(one.name(), from, outlet));
    }

    private static boolean isSameVoice(String said, String from, String outlet) {
        return said.equals(from) || said.equals(outlet) || (said.length() > 2 && from.endsWith(said));
    }

    /** Whether a conflict is said between two places of the truth; its kind may differ. */
    boolean isSaid(JsonNode a, JsonNode b) {
        return findings.conflicts().stream().anyMatch(conflict -> joins(conflict, a, b));
    }

    boolean joins(Conflict conflict, JsonNode a, JsonNode b) {
        return (isAt(conflict.a(), a) && isAt(conflict.b(), b)) || (isAt(conflict.a(), b) && isAt(conflict.b(), a));
    }

    boolean isAt(Passage passage, JsonNode place) {
        return passage.document().equals(place.get("document").asText()) && isNear(passage.span(), span(place));
    }

    private static boolean isNear(Span found, Span wanted) {
        return found.start() < wanted.end() + NEAR && wanted.start() - NEAR < found.end();
    }

    /** Where the words of the truth stand in the document, white space apart. */
    private Span span(JsonNode place) {
        Document document = documents.get(place.get("document").asText());
        if (document == null) {
            throw new AssertionError("no document " + place.get("document").asText());
        }
        StringBuilder pattern = new StringBuilder();
        for (String word : place.get("words").asText().strip().split("\\s+", -1)) {
            pattern.append(pattern.length() == 0 ? "" : "\\s+").append(Pattern.quote(word));
        }
        Matcher words = Pattern.compile(pattern.toString()).matcher(document.text());
        if (!words.find()) {
            throw new AssertionError(place.get("document").asText() + " does not hold "
                    + place.get("words").asText());
        }
        return new Span(words.start(), words.end());
    }
}
