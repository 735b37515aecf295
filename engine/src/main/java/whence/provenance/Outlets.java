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
import java.util.TreeSet;
import whence.claim.Pile;
import whence.claim.Pile.Page;
import whence.entity.Bodies;
import whence.entity.Entity;
import whence.reading.EntityKind;
import whence.text.Detail;
import whence.text.Span;

/** The documents of a pile by the name of their outlet or author: whom "SpyTalk reported" may mean. */
final class Outlets {

    /** Words by which a text says that a name is an outlet's. */
    private static final List<String> KINDS = WordLists.of("called an outlet");

    /** How far behind a name, in UTF-16 units, the day of what it published may stand. */
    private static final int DAY_BESIDE = 4;

    private final Set<String> byOutlet = new HashSet<>();
    private final Map<String, List<Page>> byName = new HashMap<>();
    private final Map<String, String> entities = new HashMap<>();
    private final Map<String, String> sameOutlet = new HashMap<>();
    private final Map<String, Set<String>> bodies = new HashMap<>();
    private final Set<String> called = new HashSet<>();
    /** By document, the entity that a name means in it. */
    private final Map<String, Map<String, String>> meant = new HashMap<>();

    Outlets(Pile pile) {
        Set<String> shared = new HashSet<>();
        for (Entity entity : pile.entities()) {
            for (Entity.Name name : entity.names()) {
                String key = Voices.key(name.text());
                if (entity.kind() == EntityKind.ORGANISATION) {
                    Bodies.written()
                            .meetingKeys(name.text())
                            .forEach(meeting -> bodies.computeIfAbsent(meeting, any -> new TreeSet<>())
                                    .add(entity.id()));
                }
                String before = entities.putIfAbsent(key, entity.id());
                if (before != null && !before.equals(entity.id())) {
                    shared.add(key);
                }
            }
        }
        shared.forEach(entities::remove);
        for (Page page : pile.pages()) {
            Map<String, String> named = meant.computeIfAbsent(page.document().id(), any -> new HashMap<>());
            page.named().forEach(one -> named.putIfAbsent(one.name(), one.entity()));
            page.named().stream()
                    .filter(one -> one.kind() == EntityKind.ORGANISATION || one.kind() == EntityKind.PERSON)
                    .filter(one -> isCalledOutlet(page, one.span()))
                    .forEach(one -> called.add(one.entity()));
            page.document().find(Detail.OUTLET).ifPresent(name -> {
                byOutlet.add(voice(name));
                add(name, page);
            });
            page.document().find(Detail.AUTHOR).ifPresent(name -> add(name, page));
        }
        pile.pages().forEach(page -> page.document().find(Detail.OUTLET).ifPresent(this::translate));
    }

    /** An entity that goes by the translation of an outlet's name is that outlet. */
    private void translate(String outlet) {
        for (String key : Bodies.written().meetingKeys(outlet)) {
            bodies.getOrDefault(key, Set.of()).forEach(entity -> sameOutlet.putIfAbsent(entity, voice(outlet)));
        }
    }

    private void add(String name, Page page) {
        byName.computeIfAbsent(voice(name), key -> new ArrayList<>()).add(page);
    }

    /** What tells a named voice from others: the entity named so in the document, else the only one of that name. */
    String voice(String name, Page page) {
        String entity = meant.getOrDefault(page.document().id(), Map.of()).get(name);
        return entity == null ? voice(name) : sameOutlet.getOrDefault(entity, entity);
    }

    /** The same for a name that stands in no text, such as an outlet's. */
    String voice(String name) {
        String key = Voices.key(name);
        String entity = entities.get(key);
        return entity != null ? entity : translated(name).orElse(key);
    }

    /** The one body that goes by a name in the other language: 海峡观察 where the texts say Strait Observer. */
    private Optional<String> translated(String name) {
        Set<String> found = new TreeSet<>();
        for (String key : Bodies.written().meetingKeys(name)) {
            found.addAll(bodies.getOrDefault(key, Set.of()));
        }
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    /** Whether a name is an outlet's: by its form, by the pile, or because some document calls it one. */
    boolean isOutlet(String name, Page page) {
        String voice = voice(name, page);
        return Voices.isOutlet(name) || called.contains(voice) || byOutlet.contains(voice);
    }

    /** "the newsletter SpyTalk", "SpyTalk, a newsletter", "the SpyTalk newsletter". */
    private static boolean isCalledOutlet(Page page, Span name) {
        String before = page.lower().substring(Math.max(0, name.start() - 14), name.start());
        String after = page.lower().substring(name.end(), Math.min(page.lower().length(), name.end() + 34));
        String following = after.startsWith(", a ") || after.startsWith(", an ") || after.startsWith(", the ")
                ? firstClause(after.substring(2))
                : firstWord(after);
        return KINDS.stream().anyMatch(kind -> before.endsWith(kind + " ") || following.contains(kind));
    }

    private static String firstClause(String text) {
        int stop = text.indexOf(',');
        return stop < 0 ? text : text.substring(0, stop);
    }

    private static String firstWord(String text) {
        String words = text.strip();
        int stop = words.indexOf(' ');
        return text.startsWith(" ") ? (stop < 0 ? words : words.substring(0, stop)) : "";
    }

    /** Whether a voice is an outlet with a document in the pile. */
    boolean publishes(String voice) {
        return byOutlet.contains(voice);
    }

    boolean isOwn(String name, Page page) {
        return byName.getOrDefault(voice(name, page), List.of()).stream()
                .anyMatch(one -> one.document().id().equals(page.document().id()));
    }

    /**
     * The document that a mere credit means: of that outlet, out before the citing one; the one of the day that stands
     * beside the name ("《…》14日的报导"), or the only one.
     */
    Optional<Page> findMeant(String name, Page citing, Span words) {
        Optional<LocalDate> seen = citing.document().findPublished();
        List<Page> before = byName.getOrDefault(voice(name, citing), List.of()).stream()
                .filter(page -> !page.document().id().equals(citing.document().id()))
                .filter(page -> seen.isPresent()
                        && page.document()
                                .findPublished()
                                .filter(day -> !day.isAfter(seen.get()))
                                .isPresent())
                .toList();
        Optional<Page> dated = before.stream()
                .filter(page -> citing.reading().figures().times().stream()
                        .filter(time -> time.span().start() >= words.end() - 1
                                && time.span().start() - words.end() <= DAY_BESIDE)
                        .anyMatch(time -> page.document()
                                .findPublished()
                                .equals(time.when().findFrom())))
                .findFirst();
        return dated.isPresent() || before.size() != 1 ? dated : before.stream().findFirst();
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
