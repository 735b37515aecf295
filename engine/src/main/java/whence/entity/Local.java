package whence.entity;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import whence.reading.EntityKind;
import whence.reading.Mention;

/**
 * Somebody or something as one document knows it.
 *
 * @param document the document's id
 * @param kind what it is
 * @param names every surface form met, with how often
 * @param mentions the places, in order of the text
 * @param titles words beside the name that tell what the person is, lower case
 * @param apart why it must not be joined with others of its name; empty where nothing says so
 */
record Local(
        String document,
        EntityKind kind,
        SortedMap<String, Integer> names,
        List<Mention> mentions,
        SortedSet<String> titles,
        String apart) {

    Local {
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
        mentions = List.copyOf(mentions);
        titles = Collections.unmodifiableSortedSet(new TreeSet<>(titles));
    }

    int firstAt() {
        return mentions.get(0).span().start();
    }
}
