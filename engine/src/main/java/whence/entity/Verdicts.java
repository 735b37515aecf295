package whence.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The analyst's rulings, looked up by surface form. */
final class Verdicts {

    private final Map<String, Set<String>> groups = new HashMap<>();
    private final Set<List<String>> two = new HashSet<>();
    private final Set<String> ruled = new HashSet<>();

    Verdicts(List<Ruling> rulings) {
        for (Ruling ruling : rulings) {
            if (ruling.same()) {
                String group = ruling.a() + "\t" + ruling.b();
                groups.computeIfAbsent(ruling.a(), any -> new TreeSet<>()).add(group);
                groups.computeIfAbsent(ruling.b(), any -> new TreeSet<>()).add(group);
            } else {
                two.add(pair(ruling.a(), ruling.b()));
                ruled.add(ruling.a());
                ruled.add(ruling.b());
            }
        }
    }

    /** The rulings that say a name is somebody's. */
    Set<String> groupsOf(String name) {
        return groups.getOrDefault(name, Set.of());
    }

    boolean areTwo(String a, String b) {
        return !a.equals(b) && two.contains(pair(a, b));
    }

    /** The names on which a ruling keeps somebody apart. */
    Set<String> ruledAmong(Set<String> names) {
        Set<String> among = new TreeSet<>(names);
        among.retainAll(ruled);
        return among;
    }

    private static List<String> pair(String a, String b) {
        List<String> both = new ArrayList<>(List.of(a, b));
        both.sort(null);
        return List.copyOf(both);
    }
}
