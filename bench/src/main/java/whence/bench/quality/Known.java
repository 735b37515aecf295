package whence.bench.quality;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What is true of a pile, read from its truth lines. */
final class Known {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Where a report has everything from.
     *
     * @param parents whom it has text or news from, reports outside the pile included
     */
    record Report(String id, String story, String kind, Page page, List<String> parents, List<Unit> units) {
        int words() {
            return units.stream().mapToInt(Unit::words).sum();
        }
    }

    /** What a report shows, and whether it is in the pile. */
    record Page(String outlet, long minute, boolean hidden, String credit) {}

    /** A piece of a report; who shares a unit shares its wording, who says one only its content. */
    record Unit(String name, String says, int start, int end, int words, boolean quoted, boolean claims) {}

    /** A claim and how many know it by themselves. */
    record Claim(String id, String kind, String about, int independent, boolean knowable, Set<String> documents) {}

    private final Map<String, Report> reports = new LinkedHashMap<>();
    private final List<Claim> claims = new ArrayList<>();

    void add(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            if (node.path("truth").asText().equals("claim")) {
                claims.add(claim(node));
            } else {
                Report report = report(node);
                reports.put(report.id(), report);
            }
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("no line of truth: " + line, unreadable);
        }
    }

    private static Claim claim(JsonNode node) {
        Set<String> documents = new TreeSet<>();
        node.path("documents").forEach(document -> documents.add(document.asText()));
        return new Claim(
                node.path("claim").asText(),
                node.path("storyKind").asText(),
                node.path("about").asText(),
                node.path("independent").asInt(),
                node.path("knowable").asBoolean(),
                documents);
    }

    private static Report report(JsonNode node) {
        List<Unit> units = new ArrayList<>();
        node.path("units")
                .forEach(unit -> units.add(new Unit(
                        unit.path("unit").asText(),
                        unit.path("says").asText(),
                        unit.path("span").path(0).asInt(),
                        unit.path("span").path(1).asInt(),
                        unit.path("words").asInt(),
                        unit.path("quoted").asBoolean(),
                        unit.path("claims").asBoolean())));
        List<String> parents = new ArrayList<>();
        node.path("parents").forEach(parent -> parents.add(parent.asText()));
        return new Report(
                node.path("document").asText(),
                node.path("story").asText(),
                node.path("storyKind").asText() + "/" + node.path("kind").asText(),
                new Page(
                        node.path("outlet").asText(),
                        node.path("minute").asLong(),
                        node.path("hidden").asBoolean(),
                        node.path("credit").asText()),
                parents,
                units);
    }

    List<Claim> claims() {
        return claims;
    }

    /** Reports that are in the pile, by story. */
    Map<String, List<Report>> stories() {
        Map<String, List<Report>> stories = new LinkedHashMap<>();
        for (Report report : reports.values()) {
            if (!report.page().hidden()) {
                stories.computeIfAbsent(report.story(), unseen -> new ArrayList<>())
                        .add(report);
            }
        }
        return stories;
    }

    Report getReport(String id) {
        Report report = reports.get(id);
        if (report == null) {
            throw new IllegalArgumentException("no truth on " + id);
        }
        return report;
    }

    /** Whether one report is, over any number of steps, where another has it from. */
    boolean isAncestor(String one, String of) {
        Deque<String> open = new ArrayDeque<>(getReport(of).parents());
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String at = open.poll();
            if (at.equals(one)) {
                return true;
            }
            if (seen.add(at)) {
                open.addAll(getReport(at).parents());
            }
        }
        return false;
    }
}
