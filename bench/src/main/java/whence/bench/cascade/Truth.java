package whence.bench.cascade;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import whence.bench.cascade.Setting.Place;

/**
 * What is true of a story, as JSON lines: one for each report ({@code "truth":"report"}), then one for each claim ({@code
 * "truth":"claim"}).
 */
final class Truth {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Plan plan;
    private final Cascade cascade;

    Truth(Plan plan, Cascade cascade) {
        this.plan = plan;
        this.cascade = cascade;
    }

    /** A report as readers meet it. */
    static String article(Publication publication, Setting setting) {
        ObjectNode article = JSON.createObjectNode();
        article.put("id", publication.id());
        article.put("outlet", publication.page().outlet().name());
        article.put("title", publication.page().title());
        if (!publication.page().published().isEmpty()) {
            article.put("published", publication.page().published());
        }
        return line(article.put("language", "en").put("text", setting.text()));
    }

    /** Where one report has everything from. */
    String of(Publication publication, Setting setting) {
        Publication.Lineage lineage = publication.lineage();
        ObjectNode report = JSON.createObjectNode();
        report.put("truth", "report").put("document", publication.id()).put("story", "s" + plan.number());
        report.put("storyKind", word(plan.kind())).put("kind", word(lineage.kind()));
        report.put("outlet", publication.page().outlet().name());
        report.put("minute", lineage.minute()).put("hidden", lineage.hidden());
        lineage.parents().forEach(report.putArray("parents")::add);
        report.put("credit", word(lineage.credit().truth()))
                .put("credited", lineage.credit().outlet());
        lineage.origins().forEach(report.putArray("origins")::add);
        lineage.slips().forEach(report.putArray("errors")::add);
        ArrayNode units = report.putArray("units");
        for (Place place : setting.places()) {
            Piece piece = place.piece();
            ObjectNode unit = units.addObject().put("unit", piece.unit());
            if (!piece.of().isEmpty()) {
                unit.put("says", piece.of());
            }
            unit.putArray("span").add(place.start()).add(place.end());
            unit.put("how", word(piece.how())).put("quoted", piece.role().quoted());
            unit.put("claims", piece.role().claims()).put("words", piece.words());
        }
        return line(report);
    }

    /** The claims of the story, each with its independent origins and what nobody could know from the pile. */
    List<String> claims(List<Publication> all) {
        return switch (plan.kind()) {
            case NOTICES -> List.of();
            case SAME_TOPIC ->
                all.stream().map(one -> claim(one.id(), List.of(one))).toList();
            default -> List.of(claim("s" + plan.number(), all));
        };
    }

    private String claim(String id, List<Publication> all) {
        List<Publication> telling = all.stream()
                .filter(one -> !one.lineage().hidden())
                .filter(one -> !one.lineage().origins().isEmpty())
                .toList();
        Set<String> independent = new TreeSet<>();
        telling.forEach(one -> independent.addAll(one.lineage().origins()));
        ObjectNode claim = JSON.createObjectNode().put("truth", "claim").put("claim", id);
        claim.put("storyKind", word(plan.kind())).put("about", cascade.story().fact("name"));
        claim.put("event", cascade.story().topic()).put("independent", independent.size());
        ArrayNode documents = claim.putArray("documents");
        telling.forEach(one -> documents.add(one.id()));
        ArrayNode origins = claim.putArray("origins");
        boolean silent = false;
        for (Source source : cascade.sources()) {
            if (independent.contains(source.id())) {
                silent |= source.kind() == Source.Kind.SILENT;
                ObjectNode origin = origins.addObject().put("id", source.id());
                origin.put("kind", word(source.kind())).put("name", source.name(cascade.story()));
                ArrayNode reports = origin.putArray("reports");
                telling.stream()
                        .filter(one -> one.lineage().origins().contains(source.id()))
                        .forEach(one -> reports.add(one.id()));
            }
        }
        // Whoever knows it by himself and does not say so cannot be told from one who repeats it.
        return line(claim.put("knowable", !silent || independent.size() == 1));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String line(ObjectNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of plain values is always JSON", impossible);
        }
    }
}
