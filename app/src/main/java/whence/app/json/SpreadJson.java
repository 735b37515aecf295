package whence.app.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import whence.spread.Spread;
import whence.spread.Spread.Step;
import whence.spread.Spread.Tally;

/** How a claim travelled: what {@code whence spread --json} prints, and {@code spread} of a claim of a trace. */
public final class SpreadJson {

    private SpreadJson() {}

    public static ObjectNode of(Spread spread) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("claim", spread.claim());
        Tally tally = spread.tally();
        node.putObject("tally")
                .put("stand", tally.stand())
                .put("correctedThemselves", tally.corrected())
                .put("sourceTookItBack", tally.sourceTookBack())
                .put("against", tally.against());
        ArrayNode steps = node.putArray("steps");
        spread.steps().forEach(step -> steps.add(step(step)));
        return node;
    }

    private static ObjectNode step(Step step) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("date", step.findDay().map(LocalDate::toString).orElse(null));
        node.put("what", step.what().word());
        node.put("outlet", step.place().outlet());
        node.put("document", step.place().document());
        ArrayNode from = node.putArray("from");
        step.from().forEach(from::add);
        node.put("altered", step.how().altered().isEmpty() ? null : step.how().altered());
        node.put("copied", step.how().copied().isEmpty() ? null : step.how().copied());
        step.how()
                .findTakenBack()
                .ifPresentOrElse(
                        taken -> node.putObject("takenBack")
                                .put("how", taken.how().word())
                                .put("by", taken.by())
                                .put("document", taken.document()),
                        () -> node.putNull("takenBack"));
        return node;
    }
}
