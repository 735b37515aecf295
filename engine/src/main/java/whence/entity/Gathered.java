package whence.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import whence.reading.EntityKind;
import whence.reading.Mention;
import whence.text.Document;

/** A local entity while its document is being gone through. */
final class Gathered {

    final EntityKind kind;
    final String apart;
    private final Bodies bodies;
    private final TreeMap<String, Integer> names = new TreeMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final TreeSet<String> titles = new TreeSet<>();
    private final Set<String> keys = new HashSet<>();
    private final Set<String> parts = new HashSet<>();

    Gathered(EntityKind kind, String apart, Bodies bodies) {
        this.kind = kind;
        this.apart = apart;
        this.bodies = bodies;
    }

    void add(Mention mention, String name, String title) {
        mentions.add(mention);
        names.merge(name, 1, Integer::sum);
        if (!title.isBlank()) {
            titles.add(title);
        }
        know(name);
    }

    /** A further name that the text gives in brackets. */
    void alias(String name) {
        names.merge(name, 1, Integer::sum);
        know(name);
    }

    private void know(String name) {
        keys.add(key(name));
        if (kind == EntityKind.PERSON) {
            List<String> words = Surface.words(name);
            parts.add(words.get(0).toLowerCase(Locale.ROOT));
            parts.add(words.get(words.size() - 1).toLowerCase(Locale.ROOT));
            if (Surface.isHan(name)) {
                parts.add(name.substring(0, name.offsetByCodePoints(0, 1)));
                parts.addAll(Surface.soundedParts(name));
            }
        }
    }

    boolean isNamed(String name) {
        return keys.contains(key(name));
    }

    /** Whether a single word or an acronym may mean it. */
    boolean canBeCalled(String name) {
        return parts.contains(name.toLowerCase(Locale.ROOT)) || isNamed(name);
    }

    boolean hasTitleLike(String title) {
        return titles.stream().anyMatch(known -> known.contains(title) || title.contains(known));
    }

    boolean isFull() {
        return names.keySet().stream().anyMatch(Surface::isFull);
    }

    /** The places where it is named in full. */
    List<Mention> inFull() {
        return mentions.stream()
                .filter(mention -> Surface.isFull(Surface.clean(mention.name())))
                .toList();
    }

    /** Where it was last named before a place; -1 where it was not. */
    int lastBefore(int at) {
        return mentions.stream()
                .mapToInt(mention -> mention.span().start())
                .filter(start -> start < at)
                .max()
                .orElse(-1);
    }

    int firstAt() {
        return mentions.stream()
                .mapToInt(mention -> mention.span().start())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    Local local(Document document) {
        mentions.sort((a, b) -> a.span().compareTo(b.span()));
        return new Local(
                document.id(), kind, names, mentions, titles, new TreeSet<>(Births.of(document, mentions)), apart);
    }

    private String key(String name) {
        return kind == EntityKind.ORGANISATION ? bodies.key(name) : Surface.letters(name);
    }
}
