package whence.provenance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import whence.claim.Pile;
import whence.claim.Pile.Page;
import whence.text.Detail;

/** The documents of a pile by the name of their outlet or author: whom "SpyTalk reported" may mean. */
final class Outlets {

    private final Map<String, List<Page>> byName = new HashMap<>();

    Outlets(Pile pile) {
        for (Page page : pile.pages()) {
            page.document().find(Detail.OUTLET).ifPresent(name -> add(name, page));
            page.document().find(Detail.AUTHOR).ifPresent(name -> add(name, page));
        }
    }

    private void add(String name, Page page) {
        byName.computeIfAbsent(Voices.key(name), key -> new ArrayList<>()).add(page);
    }

    boolean isOwn(String name, Page page) {
        return byName.getOrDefault(Voices.key(name), List.of()).contains(page);
    }

    /**
     * The document of the pile that a citing document means: by that outlet, among those that carry the claim, the last
     * that was out when the citing one was; empty where the pile holds none.
     */
    Optional<Page> findCited(String name, Page citing, Set<String> carriers) {
        Optional<LocalDate> seen = citing.document().findPublished();
        return byName.getOrDefault(Voices.key(name), List.of()).stream()
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
