package whence.app.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import whence.entity.Entity;
import whence.text.Passage;

/** A person, body, place or office of a trace. */
final class EntityJson {

    private EntityJson() {}

    static ObjectNode of(Entity entity, Function<Passage, ? extends JsonNode> passages) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", entity.id());
        node.put("kind", entity.kind().word());
        node.put("name", entity.name());
        ArrayNode names = node.putArray("names");
        entity.names()
                .forEach(name -> names.addObject()
                        .put("text", name.text())
                        .put("script", name.script())
                        .put("count", name.count()));
        ArrayNode candidates = node.putArray("candidates");
        entity.stated().candidates().forEach(one -> {
            ObjectNode candidate =
                    candidates.addObject().put("entity", one.entity()).put("why", one.why());
            ArrayNode circumstances = candidate.putArray("circumstances");
            one.circumstances()
                    .forEach(circumstance -> evidence(
                            circumstances
                                    .addObject()
                                    .put("kind", circumstance.kind().word())
                                    .put("why", circumstance.why()),
                            circumstance.evidence(),
                            passages));
        });
        ArrayNode tenures = node.putArray("tenures");
        entity.stated().tenures().forEach(tenure -> {
            ObjectNode held = tenures.addObject().put("office", tenure.office());
            held.setAll(ReadJson.bounds(tenure.when()));
            evidence(held, tenure.evidence(), passages);
        });
        ArrayNode ties = node.putArray("ties");
        entity.stated().ties().forEach(tie -> {
            ObjectNode tied = ties.addObject().put("to", tie.to()).put("kind", tie.kind());
            tied.set("when", ReadJson.bounds(tie.when()));
            evidence(tied, tie.evidence(), passages);
        });
        return node;
    }

    private static void evidence(
            ObjectNode node, List<Passage> evidence, Function<Passage, ? extends JsonNode> passages) {
        ArrayNode all = node.putArray("evidence");
        evidence.forEach(passage -> all.add(passages.apply(passage)));
    }
}
