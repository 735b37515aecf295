package whence.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import whence.entity.Circumstance.Kind;
import whence.entity.OverDocuments.Doubt;
import whence.entity.name.Evidence;
import whence.entity.name.ParsedName;
import whence.reading.EntityKind;

/**
 * Weighs who may be one by what the texts state beside the names, and finds whom a surname alone may mean by the office
 * it is given. Nothing here joins anybody.
 */
final class Doubts {

    /** More bearers of one surname are not compared with each that is named by it alone. */
    private static final int CROWD = 60;

    /** Nobody else comes into question who held that office then. */
    private static final double WITHOUT_RIVAL = 0.95;

    /** How much less likely two are one, of whom the texts state what cannot be of one person. */
    private static final double AGAINST = 0.2;

    private final List<Local> locals;
    private final Clusters clusters;
    private final Circumstances stated;
    private final Map<Integer, List<Integer>> members = new HashMap<>();

    Doubts(List<Local> locals, Clusters clusters, Circumstances stated) {
        this.locals = locals;
        this.clusters = clusters;
        this.stated = stated;
        for (int i = 0; i < locals.size(); i++) {
            members.computeIfAbsent(clusters.rootOf(i), any -> new ArrayList<>())
                    .add(i);
        }
    }

    List<Doubt> weighed(List<Doubt> doubts) {
        Map<List<Integer>, List<Circumstance>> byPair = new HashMap<>();
        List<Doubt> with = new ArrayList<>();
        for (Doubt doubt : doubts) {
            with.add(with(doubt, byPair.computeIfAbsent(pair(doubt), this::between)));
        }
        with.addAll(bySurname());
        Map<Integer, Set<Integer>> fellows = new HashMap<>();
        with.stream().filter(Doubts::isBacked).map(this::pair).forEach(pair -> {
            fellows.computeIfAbsent(pair.get(0), any -> new TreeSet<>()).add(pair.get(1));
            fellows.computeIfAbsent(pair.get(1), any -> new TreeSet<>()).add(pair.get(0));
        });
        return with.stream()
                .map(doubt -> isBacked(doubt)
                                && pair(doubt).stream()
                                        .allMatch(root -> fellows.getOrDefault(root, Set.of())
                                                        .size()
                                                == 1)
                        ? likely(doubt, Math.max(doubt.likelihood(), WITHOUT_RIVAL))
                        : doubt)
                .toList();
    }

    /** Whether an office speaks for it, and nothing against it. */
    private static boolean isBacked(Doubt doubt) {
        return doubt.circumstances().stream().anyMatch(one -> one.kind() == Kind.SAME_OFFICE_THEN)
                && doubt.circumstances().stream().noneMatch(Circumstance::speaksAgainst);
    }

    private List<Integer> pair(Doubt doubt) {
        int a = clusters.rootOf(doubt.a());
        int b = clusters.rootOf(doubt.b());
        return List.of(Math.min(a, b), Math.max(a, b));
    }

    private List<Circumstance> between(List<Integer> roots) {
        return stated.between(
                members.getOrDefault(roots.get(0), List.of()), members.getOrDefault(roots.get(1), List.of()));
    }

    private static Doubt with(Doubt doubt, List<Circumstance> circumstances) {
        String why = Stream.concat(
                        Stream.of(doubt.why()), circumstances.stream().map(Circumstance::why))
                .collect(Collectors.joining("; "));
        boolean against = circumstances.stream().anyMatch(Circumstance::speaksAgainst);
        double likelihood = against ? doubt.likelihood() * AGAINST : doubt.likelihood();
        return new Doubt(doubt.a(), doubt.b(), why, likelihood, doubt.refused(), circumstances);
    }

    private static Doubt likely(Doubt doubt, double likelihood) {
        return new Doubt(doubt.a(), doubt.b(), doubt.why(), likelihood, doubt.refused(), doubt.circumstances());
    }

    /** "Vice Minister Dong" may be the Dong Jingwei who is vice minister of the same ministry in that month. */
    private List<Doubt> bySurname() {
        SortedMap<String, Set<Integer>> bearers = new TreeMap<>();
        for (int i = 0; i < locals.size(); i++) {
            for (String name : namesOf(i)) {
                if (Surface.isFull(name)) {
                    int root = clusters.rootOf(i);
                    surnames(name)
                            .forEach(surname -> bearers.computeIfAbsent(surname, any -> new TreeSet<>())
                                    .add(root));
                }
            }
        }
        List<Doubt> doubts = new ArrayList<>();
        for (int i = 0; i < locals.size(); i++) {
            boolean alone = namesOf(i).stream().noneMatch(Surface::isFull);
            if (alone && !locals.get(i).titles().isEmpty()) {
                for (String name : namesOf(i)) {
                    Set<Integer> fitting = bearers.getOrDefault(name.toLowerCase(Locale.ROOT), Set.of());
                    if (fitting.size() <= CROWD) {
                        int at = i;
                        fitting.forEach(root -> bySurname(name, at, root, doubts));
                    }
                }
            }
        }
        return doubts;
    }

    private void bySurname(String name, int at, int root, List<Doubt> doubts) {
        if (clusters.areOne(at, root)) {
            return;
        }
        List<Circumstance> circumstances = between(List.of(clusters.rootOf(at), root));
        if (circumstances.stream().anyMatch(one -> one.kind() == Kind.SAME_OFFICE_THEN)) {
            String full = members.getOrDefault(root, List.of()).stream()
                    .flatMap(local -> namesOf(local).stream())
                    .filter(Surface::isFull)
                    .findFirst()
                    .orElse(name);
            Evidence evidence = ParsedName.of(name).compare(ParsedName.of(full));
            doubts.add(with(Doubt.of(at, root, evidence), circumstances));
        }
    }

    private Set<String> namesOf(int local) {
        return locals.get(local).kind() == EntityKind.PERSON
                ? locals.get(local).names().keySet()
                : Set.of();
    }

    /** The words of a name that may be its surname. */
    private static Set<String> surnames(String name) {
        List<String> words = Surface.words(name);
        return Surface.isHan(name)
                ? Set.of(name.substring(0, name.offsetByCodePoints(0, 1)))
                : Set.copyOf(List.of(
                                words.get(0).toLowerCase(Locale.ROOT),
                                words.get(words.size() - 1).toLowerCase(Locale.ROOT))
                        .stream()
                        .distinct()
                        .toList());
    }
}
