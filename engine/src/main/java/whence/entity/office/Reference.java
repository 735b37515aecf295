package whence.entity.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import whence.entity.Bodies.Body;
import whence.ingest.Rejected;
import whence.text.Detail;
import whence.text.Document;
import whence.text.Known;

/**
 * What the user gave to compare with: known tenures, and bodies beyond those that come with the program.
 *
 * @param tenures in the order of the tables
 * @param bodies the same
 * @param broken rows that could not be used, each with its reason
 */
public record Reference(List<KnownTenure> tenures, List<Body> bodies, List<Rejected> broken) {

    public static final Reference NONE = new Reference(List.of(), List.of(), List.of());

    public Reference {
        tenures = List.copyOf(tenures);
        bodies = List.copyOf(bodies);
        broken = List.copyOf(broken);
    }

    /** The reference tables among some documents, taken together. */
    public static Reference in(List<Document> documents) {
        List<Reference> tables = documents.stream()
                .filter(Document::isReference)
                .map(ReferenceTable::read)
                .toList();
        if (tables.isEmpty()) {
            return NONE;
        }
        List<KnownTenure> tenures = new ArrayList<>();
        List<Body> bodies = new ArrayList<>();
        List<Rejected> broken = new ArrayList<>();
        for (Reference table : tables) {
            tenures.addAll(table.tenures);
            bodies.addAll(table.bodies);
            broken.addAll(table.broken);
        }
        return new Reference(tenures, bodies, broken);
    }

    /** A table as a document of its own, to which evidence can point: its id is {@code reference:} and the file's name. */
    public static Document document(String name, String address, String text) {
        return new Document(
                Document.REFERENCE + name,
                Document.REFERENCE + address,
                text,
                Map.of(
                        Detail.OUTLET, new Known(name, "given as a reference"),
                        Detail.TITLE, new Known("A table to compare with", "given as a reference")),
                Document.Layout.PLAIN);
    }

    /** Why a document cannot serve as a reference: what was found, and what was expected. */
    public static Optional<String> findFault(Document document) {
        return ReferenceTable.findFault(document);
    }
}
