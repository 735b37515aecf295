package whence.app.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whence.dossier.Findings.ClaimFile;
import whence.provenance.Chain;
import whence.provenance.Origins;
import whence.provenance.Retractions;
import whence.time.Interval;
import whence.timeline.LifeEvent;

/** A claim of a trace with its reports, origins and life. */
final class ClaimJson {

    private ClaimJson() {}

    static ObjectNode of(ClaimFile file, Retractions retractions) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", file.claim().id());
        node.put("text", file.claim().text());
        ArrayNode entities = node.putArray("entities");
        file.claim().about().entities().forEach(entities::add);
        node.put("why", file.standing().why());
        ArrayNode variants = node.putArray("variants");
        file.claim()
                .variants()
                .forEach(variant ->
                        variants.addObject().put("claim", variant.claim()).put("how", variant.how()));
        reports(node, file.chains(), retractions);
        node.set("origins", origins(file.origins()));
        life(node, file.life());
        node.put("state", file.standing().state().word());
        return node;
    }

    private static void reports(ObjectNode node, List<Chain> chains, Retractions retractions) {
        ArrayNode reports = node.putArray("reports");
        chains.forEach(chain -> {
            ObjectNode report = reports.addObject()
                    .put("document", chain.document())
                    .put("statement", TraceJson.statementId(chain.document(), chain.statement()))
                    .put("stance", chain.stance().word());
            ArrayNode links = report.putArray("chain");
            chain.links().forEach(link -> links.add(link.name()));
            retractions
                    .find(chain)
                    .ifPresent(taken -> report.putObject("takenBack")
                            .put("how", taken.how().word())
                            .put("by", taken.by())
                            .put("document", taken.document()));
        });
    }

    private static ObjectNode origins(Origins origins) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("atLeast", origins.atLeast()).put("atMost", origins.atMost());
        ArrayNode list = node.putArray("list");
        origins.list().forEach(origin -> {
            ArrayNode reports = list.addObject()
                    .put("name", origin.name())
                    .put("named", origin.named())
                    .putArray("reports");
            origin.reports().forEach(reports::add);
        });
        ArrayNode reasons = node.putArray("reasons");
        origins.reasons()
                .forEach(reason -> reasons.addObject()
                        .put("a", reason.a())
                        .put("b", reason.b())
                        .put("same", reason.same())
                        .put("why", reason.why()));
        return node;
    }

    private static void life(ObjectNode node, List<LifeEvent> life) {
        ArrayNode events = node.putArray("life");
        life.forEach(event -> events.addObject()
                .put("date", date(event.when()))
                .put("event", event.step().word())
                .put("by", event.by())
                .put("document", event.document())
                .put("statement", TraceJson.statementId(event.document(), event.statement())));
    }

    /** The first day of the interval, else its last; null where neither is known. */
    private static @Nullable String date(@Nullable Interval when) {
        if (when == null) {
            return null;
        }
        return ReadJson.day(when.from() == null ? when.to() : when.from());
    }
}
