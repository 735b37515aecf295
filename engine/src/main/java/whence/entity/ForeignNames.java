package whence.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import whence.entity.name.HanScript;
import whence.entity.name.SoundedName;
import whence.reading.EntityKind;

/**
 * Foreigners in Chinese documents: a full name written by its sounds is who bears the only name in Latin letters that
 * sounds like it; a surname alone (瓦罗) is who bears the only full name that ends with it.
 */
final class ForeignNames {

    /** More Latin names than this are not compared with each sounded one: in so large a pile one more would fit by chance. */
    private static final int CROWD = 3000;

    private final List<Local> locals;
    private final Clusters clusters;

    /** A sounded name and a local that bears it. */
    private record Sounded(SoundedName name, int at) {}

    private ForeignNames(List<Local> locals, Clusters clusters) {
        this.locals = locals;
        this.clusters = clusters;
    }

    static void join(List<Local> locals, Clusters clusters) {
        ForeignNames names = new ForeignNames(locals, clusters);
        List<Sounded> sounded = names.sounded();
        if (!sounded.isEmpty()) {
            names.withLatin(sounded);
            names.surnames(sounded);
        }
    }

    private List<Sounded> sounded() {
        SortedMap<String, Sounded> found = new TreeMap<>();
        for (int i = 0; i < locals.size(); i++) {
            for (String name : namesOf(i)) {
                Optional<SoundedName> parts = SoundedName.find(name);
                if (parts.isPresent()) {
                    found.putIfAbsent(name, new Sounded(parts.get(), i));
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    private Set<String> namesOf(int local) {
        return locals.get(local).kind() == EntityKind.PERSON
                ? locals.get(local).names().keySet()
                : Set.of();
    }

    private void withLatin(List<Sounded> sounded) {
        SortedMap<String, Integer> latin = new TreeMap<>();
        for (int i = 0; i < locals.size(); i++) {
            for (String name : namesOf(i)) {
                if (!Surface.isHan(name) && Surface.isFull(name)) {
                    latin.putIfAbsent(name, i);
                }
            }
        }
        if (latin.size() > CROWD) {
            return;
        }
        for (Sounded one : sounded) {
            SortedSet<Integer> fitting = new TreeSet<>();
            latin.forEach((name, at) -> {
                if (one.name().soundsLike(name)) {
                    fitting.add(clusters.rootOf(at));
                }
            });
            if (fitting.size() == 1) {
                clusters.joinAll(List.of(fitting.first(), one.at()));
            }
        }
    }

    private void surnames(List<Sounded> sounded) {
        SortedMap<String, SortedSet<Integer>> byLast = new TreeMap<>();
        for (Sounded one : sounded) {
            if (one.name().last().length() >= 2) {
                byLast.computeIfAbsent(one.name().last(), any -> new TreeSet<>())
                        .add(one.at());
            }
        }
        for (int i = 0; i < locals.size(); i++) {
            boolean alone =
                    namesOf(i).stream().allMatch(name -> SoundedName.find(name).isEmpty());
            for (String name : alone ? namesOf(i) : Set.<String>of()) {
                SortedSet<Integer> bearers = new TreeSet<>();
                byLast.getOrDefault(Surface.isHan(name) ? HanScript.simplify(name) : name, new TreeSet<>())
                        .forEach(bearer -> bearers.add(clusters.rootOf(bearer)));
                if (bearers.size() == 1) {
                    clusters.joinAll(List.of(bearers.first(), i));
                }
            }
        }
    }
}
