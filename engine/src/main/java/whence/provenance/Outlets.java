package whence.provenance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import whence.claim.Pile;
import whence.claim.Pile.Page;
import whence.entity.Entity;
import whence.text.Detail;

/** The documents of a pile by the name of their outlet or author: whom "SpyTalk reported" may mean. */
final class Outlets {

    private final Map<String, List<Page>> byName = new HashMap<>();
    private final Map<String, String> entities = new HashMap<>();

    Outlets(Pile pile) {
        Set<String> shared = new HashSet<>();
        for (Entity entity : pile.entities()) {
            for (Entity.Name name : entity.names()) {
                String key = Voices.key(name.text());
                String before = entities.putIfAbsent(key, entity.id());
                if (before != null && !before.equals(entity.id())) {
                    shared.add(key);
                }
            }
        }
        shared.forEach(entities::remove);
        for (Page page : pile.pages()) {
            page.document().find(Detail.OUTLET).ifPresent(name -> add(name, page));
            page.document().find(Detail.AUTHOR).ifPresent(name -> add(name, page));
        }
    }

    private void add(String name, Page page) {
        byName.computeIfAbsent(voice(name), key -> new ArrayList<>()).add(page);
    }

    /** What tells a named voice from others: the entity named so in the document, else the only one of that name. */
    String voice(String name, Page page) {
        return page.named().stream()
                .filter(named -> named.name().equals(name))
                .findFirst()
                .map(Pile.Named::entity)
                .orElseGet(() -> voice(name));
    }

    /** The same for a name that stands in no text, such as an outlet's. */
    String voice(String name) {
        String key = Voices.key(name);
        return entities.getOrDefault(key, key);
    }

    /** Whether a document of the pile is by that outlet or author. */
    boolean publishes(String name, Page page) {
        return byName.containsKey(voice(name, page));
    }

    boolean isOwn(String name, Page page) {
        return byName.getOrDefault(voice(name, page), List.of()).stream()
                .anyMatch(one -> one.document().id().equals(page.document().id()));
    }

    /**
     * The document of the pile that a citing document means: by that outlet, among those that carry the claim, the last
     * that was out when the citing one was; empty where the pile holds none, or does not say when it was out.
     */
    Optional<Page> findCited(String name, Page citing, Set<String> carriers) {
        Optional<LocalDate> seen = citing.document().findPublished();
        return byName.getOrDefault(voice(name, citing), List.of()).stream()
                .filter(page -> !page.document().id().equals(citing.document().id()))
                .filter(page -> carriers.contains(page.document().id()))
                .filter(page -> seen.isEmpty()
                        || page.document()
                                .findPublished()
                                .map(day -> !day.isAfter(seen.get()))
                                .orElse(true))
                .max(Comparator.comparing((Page page) -> page.document()
                                .findPublished()
                                .map(LocalDate::toString)
                                .orElse(""))
                        .thenComparing(page -> page.document().id()));
    }
}
