package whence.app.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import whence.entity.NameComparison;

/** Whether two names could be one: a line of {@code whence same --json}. */
public final class SameJson {

    private SameJson() {}

    public static ObjectNode of(String a, String b, NameComparison comparison) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("a", a);
        node.put("b", b);
        node.put("same", comparison.same().word());
        node.put("why", comparison.why());
        return node;
    }
}
