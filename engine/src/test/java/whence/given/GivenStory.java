package whence.given;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import whence.claim.Claim;
import whence.claim.Claims;
import whence.claim.Pile;
import whence.entity.Cast;
import whence.entity.Entity;
import whence.provenance.Provenance;
import whence.provenance.Provenance.Traced;
import whence.reading.EntityKind;
import whence.reading.Reading;
import whence.text.Document;
import whence.text.Passage;
import whence.time.Interval;

/**
 * Given pages as one story: who is who is as the pages say, everything else follows by the program's own rules, nothing
 * being copied from anybody.
 */
public final class GivenStory {

    private final List<GivenPage> pages;
    private final Map<String, List<Entity.Tenure>> tenures = new HashMap<>();

    private GivenStory(List<GivenPage> pages) {
        this.pages = List.copyOf(pages);
    }

    public static GivenStory of(GivenPage... pages) {
        return new GivenStory(Arrays.asList(pages));
    }

    /** Somebody is said to hold an office, at a time that is not told, in these words of a page. */
    public GivenStory tenure(String fullName, String office, GivenPage page, String words) {
        int at = page.document().text().indexOf(words);
        tenures.computeIfAbsent(fullName, name -> new ArrayList<>())
                .add(new Entity.Tenure(
                        office,
                        new Interval(null, null),
                        List.of(new Passage(page.id(), new whence.text.Span(at, at + words.length())))));
        return this;
    }

    public List<Document> documents() {
        return pages.stream().map(GivenPage::document).toList();
    }

    public List<Reading> readings() {
        return pages.stream().map(GivenPage::reading).toList();
    }

    /** An entity for each full name; its id is {@code e-} and the name in lower case with hyphens. */
    public Cast cast() {
        Map<String, List<Passage>> mentions = new TreeMap<>();
        Map<String, EntityKind> kinds = new HashMap<>();
        Map<Passage, String> byMention = new HashMap<>();
        for (GivenPage page : pages) {
            page.entities().forEach((span, name) -> {
                Passage passage = new Passage(page.id(), span);
                mentions.computeIfAbsent(name, key -> new ArrayList<>()).add(passage);
                kinds.putIfAbsent(name, page.mentionAt(span).kind());
                byMention.put(passage, id(name));
            });
        }
        List<Entity> entities = new ArrayList<>();
        mentions.forEach((name, places) -> entities.add(new Entity(
                id(name),
                kinds.getOrDefault(name, EntityKind.PERSON),
                List.of(new Entity.Name(name, "Latn", places.size())),
                places,
                new Entity.Stated(List.of(), tenures.getOrDefault(name, List.of()), List.of()))));
        return new Cast(entities, byMention);
    }

    public Pile pile() {
        return Pile.of(documents(), readings(), cast());
    }

    public List<Claim> claims() {
        return new Claims().group(pile(), List.of());
    }

    public List<Traced> traced() {
        Provenance provenance = new Provenance(pile(), List.of());
        return claims().stream().map(provenance::trace).toList();
    }

    /** The id of the entity with this full name. */
    public static String id(String fullName) {
        return "e-" + fullName.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
