package whence.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import whence.entity.OverDocuments.Doubt;
import whence.entity.name.ParsedName;
import whence.entity.name.SoundedName;
import whence.reading.EntityKind;

/** Which locals are one so far; refuses what a text or the analyst excludes. */
final class Clusters {

    /** Of more who bear one name and were not joined, nobody compares each with each. */
    private static final int CROWD = 60;

    private static final String DOT = "·";

    /** How likely two are one though the texts seem to tell them apart. */
    private static final double REFUSED = 0.3;

    private final List<Local> locals;
    private final Verdicts verdicts;
    private final Set<Integer> shared;
    private final int[] parent;
    private final List<Set<String>> ruled = new ArrayList<>();
    private final List<Set<Calling>> callings = new ArrayList<>();
    private final List<Set<String>> hans = new ArrayList<>();
    private final List<Set<Birth>> births = new ArrayList<>();
    private final List<Doubt> refused = new ArrayList<>();

    /** {@code shared}: who bears a name of which a text says that two people have it. */
    Clusters(List<Local> locals, Verdicts verdicts, Set<Integer> shared) {
        this.locals = locals;
        this.verdicts = verdicts;
        this.shared = Set.copyOf(shared);
        this.parent = new int[locals.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            ruled.add(verdicts.ruledAmong(locals.get(i).names().keySet()));
            callings.add(Calling.of(locals.get(i)));
            hans.add(hanNames(locals.get(i)));
            births.add(locals.get(i).births());
        }
    }

    int rootOf(int local) {
        int root = local;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    boolean areOne(int a, int b) {
        return rootOf(a) == rootOf(b);
    }

    /** What was not joined though the names are one, and why. */
    List<Doubt> refused() {
        return List.copyOf(refused);
    }

    /** Joins whatever the texts say: the analyst has decided. */
    void force(int a, int b) {
        if (locals.get(a).kind() == locals.get(b).kind()) {
            merge(rootOf(a), rootOf(b));
        }
    }

    /**
     * Joins each to the first that nothing excludes; those with a stated calling first, for they tell who is who, and of
     * these first whose stated birth most others share.
     */
    void joinAll(List<Integer> same) {
        List<Integer> ordered = new ArrayList<>(same);
        Map<Integer, Integer> sharing = new HashMap<>();
        same.forEach(local -> sharing.put(local, sharing(local, same)));
        ordered.sort(Comparator.comparing(
                        (Integer local) -> callings.get(rootOf(local)).isEmpty() && sharing.getOrDefault(local, 0) == 0)
                .thenComparing(local -> -sharing.getOrDefault(local, 0)));
        List<Integer> heads = new ArrayList<>();
        for (int local : ordered) {
            if (heads.stream().limit(CROWD).noneMatch(head -> tryJoin(head, local))) {
                heads.add(local);
            }
        }
    }

    /** How many of some are stated to be born when this one is; none where nothing is stated. */
    private int sharing(int local, List<Integer> some) {
        Set<Birth> own = locals.get(local).births();
        return own.isEmpty()
                ? 0
                : (int) some.stream()
                        .filter(other -> own.stream()
                                .anyMatch(birth ->
                                        locals.get(other).births().stream().anyMatch(birth::fits)))
                        .count();
    }

    private boolean tryJoin(int a, int b) {
        int one = rootOf(a);
        int other = rootOf(b);
        if (one == other) {
            return true;
        }
        if (locals.get(a).kind() != locals.get(b).kind() || areRuledTwo(one, other)) {
            return false;
        }
        String excluded = excluded(a, b, one, other);
        if (!excluded.isEmpty()) {
            refused.add(new Doubt(a, b, "one name, but " + excluded, REFUSED, true, List.of()));
            return false;
        }
        merge(one, other);
        return true;
    }

    private String excluded(int a, int b, int one, int other) {
        if (!locals.get(a).apart().isEmpty()) {
            return locals.get(a).apart();
        }
        if (!locals.get(b).apart().isEmpty()) {
            return locals.get(b).apart();
        }
        if (shared.contains(a) && shared.contains(b) && !haveTitleInCommon(locals.get(a), locals.get(b))) {
            return "a text says that two people have it";
        }
        if (Birth.areApart(births.get(one), births.get(other))) {
            return "the texts tell two people by when they were born";
        }
        String names = differentNames(hans.get(one), hans.get(other));
        return names.isEmpty() ? Calling.exclude(callings.get(one), callings.get(other)) : names;
    }

    private static boolean haveTitleInCommon(Local a, Local b) {
        return a.titles().stream()
                .anyMatch(
                        title -> b.titles().stream().anyMatch(other -> title.contains(other) || other.contains(title)));
    }

    /** Full names of a person in Han script, in simplified characters; foreign ones with the dots between their parts. */
    private static Set<String> hanNames(Local local) {
        Set<String> names = new TreeSet<>();
        if (local.kind() == EntityKind.PERSON) {
            local.names().keySet().stream()
                    .filter(name -> Surface.isHan(name) && Surface.isFull(name))
                    .forEach(name -> SoundedName.find(name)
                            .ifPresentOrElse(
                                    sounded -> names.add(String.join(DOT, sounded.parts())),
                                    () -> names.addAll(ParsedName.of(name).simplified())));
        }
        return names;
    }

    /** Two names in Han script are two people, unless one is written in both, or as the surname of the other. */
    private static String differentNames(Set<String> a, Set<String> b) {
        boolean one =
                a.stream().anyMatch(name -> b.stream().anyMatch(other -> isOne(name, other) || isOne(other, name)));
        return a.isEmpty() || b.isEmpty() || one
                ? ""
                : "one is written " + String.join(" or ", a) + ", the other " + String.join(" or ", b);
    }

    private static boolean isOne(String name, String other) {
        return name.replace(DOT, "").equals(other.replace(DOT, "")) || name.endsWith(DOT + other);
    }

    private boolean areRuledTwo(int one, int other) {
        return ruled.get(one).stream().anyMatch(a -> ruled.get(other).stream().anyMatch(b -> verdicts.areTwo(a, b)));
    }

    private void merge(int one, int other) {
        if (one != other) {
            int root = Math.min(one, other);
            int child = Math.max(one, other);
            parent[child] = root;
            ruled.set(root, union(ruled.get(root), ruled.get(child)));
            callings.set(root, union(callings.get(root), callings.get(child)));
            hans.set(root, union(hans.get(root), hans.get(child)));
            births.set(root, union(births.get(root), births.get(child)));
        }
    }

    private static <T> Set<T> union(Set<T> a, Set<T> b) {
        Set<T> both = new TreeSet<>(a);
        both.addAll(b);
        return both;
    }
}
