package whence.app.terminal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import whence.text.Document;

/**
 * How a document is called in one breath.
 *
 * @param name its outlet, else its id
 * @param day of publication, or null where it is not known
 */
public record Label(String name, @Nullable LocalDate day) {

    public static Label of(Document document) {
        return new Label(
                Columns.plain(document.outlet()), document.findPublished().orElse(null));
    }

    /** Labels by document id; what is no document of the pile is called as it stands. */
    public static Function<String, Label> among(List<Document> documents) {
        Map<String, Document> byId = new HashMap<>();
        documents.forEach(document -> byId.put(document.id(), document));
        return by(id -> Optional.ofNullable(byId.get(id)));
    }

    /** The same, where documents are looked up one by one. */
    public static Function<String, Label> by(Function<String, Optional<Document>> documents) {
        Map<String, Label> known = new HashMap<>();
        return name -> known.computeIfAbsent(
                name, id -> documents.apply(id).map(Label::of).orElseGet(() -> new Label(Columns.plain(id), null)));
    }

    public Optional<LocalDate> findDay() {
        return Optional.ofNullable(day);
    }
}
