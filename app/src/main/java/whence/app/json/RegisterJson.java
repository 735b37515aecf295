package whence.app.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import whence.register.Register;
import whence.register.Register.Claimed;
import whence.register.Register.Person;
import whence.register.Register.Row;

/** A register: what {@code whence register --json} prints, and an entry of {@code registers} in a trace. */
public final class RegisterJson {

    private RegisterJson() {}

    public static ObjectNode of(Register register) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("event", register.kind().name());
        node.put("claimedToHave", register.kind().words().english());
        node.put("chinese", register.kind().words().chinese());
        ArrayNode rows = node.putArray("rows");
        register.rows().forEach(row -> rows.add(row(row)));
        ObjectNode leftOut = node.putObject("leftOut");
        texts(leftOut, "withoutOffice", register.leftOut().withoutOffice());
        leftOut.put("ofNobody", register.leftOut().ofNobody());
        leftOut.put("rejected", register.leftOut().rejected());
        return node;
    }

    private static ObjectNode row(Row row) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        Person person = row.person();
        node.put("person", person.id());
        texts(node, "names", person.names());
        node.put("office", person.office());
        node.putObject("rank")
                .put("step", person.rank().findStep().map(step -> step.name()).orElse(null))
                .put("words", person.rank().words())
                .put("why", person.rank().why());
        node.set("when", ReadJson.bounds(row.told().when()));
        texts(node, "countries", row.told().countries());
        claimed(node, row.claimed());
        return node;
    }

    private static void claimed(ObjectNode node, Claimed claimed) {
        node.put("state", claimed.state().word());
        node.putObject("origins")
                .put("atLeast", claimed.origins().atLeast())
                .put("atMost", claimed.origins().atMost());
        texts(node, "reports", claimed.reports());
        ArrayNode against = node.putArray("against");
        claimed.against()
                .forEach(one -> against.addObject()
                        .put("by", one.by())
                        .put("stance", one.stance().word())
                        .put("document", one.document()));
        texts(node, "claims", claimed.claims());
    }

    private static void texts(ObjectNode node, String key, List<String> texts) {
        ArrayNode all = node.putArray(key);
        texts.forEach(all::add);
    }
}
