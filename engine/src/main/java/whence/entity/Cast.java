package whence.entity;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import whence.text.Passage;

/**
 * All entities of a pile of documents, and which mention names which.
 *
 * @param entities sorted by id
 * @param byMention the entity's id for each mention
 */
public record Cast(List<Entity> entities, Map<Passage, String> byMention) {

    public static final Cast EMPTY = new Cast(List.of(), Map.of());

    public Cast {
        entities = List.copyOf(entities);
        byMention = Collections.unmodifiableMap(new TreeMap<>(byMention));
    }

    public Optional<String> findEntityAt(Passage mention) {
        return Optional.ofNullable(byMention.get(mention));
    }
}
