package whence.app.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import whence.provenance.Derivation;
import whence.reprint.Reprint;

/** Who has it from whom: a line of {@code whence reprints --json}, an entry of {@code derivations} in a trace. */
public final class DerivationJson {

    private DerivationJson() {}

    /** A copy found by wording alone; {@code texts} has the counts of both documents. */
    public static ObjectNode of(Reprint reprint, Map<String, CodePoints> texts) {
        return of(
                new Derivation(
                        reprint.from(),
                        reprint.to(),
                        Derivation.Kind.COPIES,
                        reprint.passages(),
                        new Derivation.Grounds(
                                reprint.certainty(),
                                !reprint.direction().decided(),
                                reprint.direction().why())),
                texts);
    }

    /** Where {@code from} is a speaker, both spans of a pair are the citing words in {@code to}. */
    public static ObjectNode of(Derivation derivation, Map<String, CodePoints> texts) {
        CodePoints to = textOf(derivation.to(), texts);
        CodePoints from = sharesWording(derivation) ? textOf(derivation.from(), texts) : to;
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("from", derivation.from());
        node.put("to", derivation.to());
        node.put("kind", derivation.kind().word());
        ArrayNode spans = node.putArray("spans");
        derivation
                .passages()
                .forEach(passage ->
                        spans.addArray().add(from.json(passage.inFrom())).add(to.json(passage.inTo())));
        node.put("certainty", Math.round(derivation.grounds().certainty() * 1000) / 1000.0);
        node.put("undecided", derivation.grounds().undecided());
        node.put("why", derivation.grounds().why());
        return node;
    }

    private static CodePoints textOf(String document, Map<String, CodePoints> texts) {
        CodePoints points = texts.get(document);
        if (points == null) {
            throw new IllegalArgumentException("a derivation names the document " + document + ", which is not here");
        }
        return points;
    }

    /** An outlet that is credited with the whole, and not among the documents, has no passage to show. */
    private static boolean sharesWording(Derivation derivation) {
        return !derivation.passages().isEmpty()
                && (derivation.kind() == Derivation.Kind.COPIES || derivation.kind() == Derivation.Kind.TRANSLATES);
    }
}
