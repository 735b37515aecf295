package whence.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import whence.reading.EntityKind;
import whence.reading.Mention;
import whence.text.Span;

/**
 * Somebody or something as one document knows it.
 *
 * @param document the document's id
 * @param kind what it is
 * @param names every surface form met, with how often
 * @param mentions the places, in order of the text
 * @param titles words beside the name that tell what the person is, lower case
 * @param births when the document states the person to be born
 * @param apart why it must not be joined with others of its name; empty where nothing says so
 */
record Local(
        String document,
        EntityKind kind,
        SortedMap<String, Integer> names,
        List<Mention> mentions,
        SortedSet<String> titles,
        SortedSet<Birth> births,
        String apart) {

    Local {
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
        mentions = List.copyOf(mentions);
        titles = Collections.unmodifiableSortedSet(new TreeSet<>(titles));
        births = Collections.unmodifiableSortedSet(new TreeSet<>(births));
    }

    /** The places of each document that name somebody. */
    static SortedMap<String, List<Span>> people(List<Local> locals) {
        SortedMap<String, List<Span>> people = new TreeMap<>();
        for (Local local : locals) {
            if (local.kind() == EntityKind.PERSON) {
                List<Span> spans = people.computeIfAbsent(local.document(), any -> new ArrayList<>());
                local.mentions().forEach(mention -> spans.add(mention.span()));
            }
        }
        return people;
    }

    int firstAt() {
        return mentions.get(0).span().start();
    }
}
