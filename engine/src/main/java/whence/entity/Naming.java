package whence.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import whence.reading.EntityKind;
import whence.reading.Mention;
import whence.reading.Reading;
import whence.text.Document;
import whence.text.Passage;

/** Names the entities of a pile. */
public final class Naming {

    private Naming() {}

    public static Cast name(List<Document> documents, List<Reading> readings, List<Ruling> rulings) {
        Map<String, List<Passage>> mentions = new TreeMap<>();
        Map<String, EntityKind> kinds = new HashMap<>();
        Map<Passage, String> byMention = new HashMap<>();
        for (Reading reading : readings) {
            for (Mention mention : reading.mentions()) {
                String key = mention.name().toLowerCase(Locale.ROOT);
                Passage passage = new Passage(reading.document(), mention.span());
                mentions.computeIfAbsent(key, name -> new ArrayList<>()).add(passage);
                kinds.putIfAbsent(key, mention.kind());
                byMention.put(passage, "e" + key.hashCode());
            }
        }
        List<Entity> entities = new ArrayList<>();
        mentions.forEach((key, places) -> entities.add(new Entity(
                "e" + key.hashCode(),
                kinds.getOrDefault(key, EntityKind.PERSON),
                List.of(new Entity.Name(key, "Latn", places.size())),
                places,
                Entity.Stated.EMPTY)));
        return new Cast(entities, byMention);
    }
}
