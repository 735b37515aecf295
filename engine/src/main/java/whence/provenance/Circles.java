package whence.provenance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which voices point at each other in a circle: the strongly connected parts of a graph, by two passes over its arrows
 * (Kosaraju 1978; Sharir 1981), in time that grows with them.
 */
final class Circles {

    private final Function<String, Set<String>> arrows;
    private final Map<String, Set<String>> against = new HashMap<>();
    private final Map<String, Set<String>> circles = new HashMap<>();

    /** Of the given voices, which hold everything that an arrow of theirs leads to. */
    Circles(Collection<String> voices, Function<String, Set<String>> arrows) {
        this.arrows = arrows;
        for (String voice : voices) {
            arrows.apply(voice)
                    .forEach(to ->
                            against.computeIfAbsent(to, key -> new TreeSet<>()).add(voice));
        }
        List<String> left = leftInOrder(voices);
        for (int i = left.size() - 1; i >= 0; i--) {
            if (!circles.containsKey(left.get(i))) {
                gather(left.get(i));
            }
        }
    }

    /** The circle that a voice is in; itself alone where it is in none. */
    Set<String> of(String voice) {
        return circles.getOrDefault(voice, Set.of(voice));
    }

    /** Whether no arrow leads out of the circle of a voice. */
    boolean isEnd(String voice) {
        Set<String> circle = of(voice);
        return circle.stream().allMatch(member -> circle.containsAll(arrows.apply(member)));
    }

    /** The voices in the order in which a walk along the arrows is done with them. */
    private List<String> leftInOrder(Collection<String> voices) {
        List<String> left = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (String start : voices) {
            Deque<String> path = new ArrayDeque<>();
            Deque<Iterator<String>> open = new ArrayDeque<>();
            if (seen.add(start)) {
                path.push(start);
                open.push(arrows.apply(start).iterator());
            }
            while (!path.isEmpty()) {
                if (!open.element().hasNext()) {
                    open.pop();
                    left.add(path.pop());
                    continue;
                }
                String next = open.element().next();
                if (seen.add(next)) {
                    path.push(next);
                    open.push(arrows.apply(next).iterator());
                }
            }
        }
        return left;
    }

    private void gather(String first) {
        Set<String> circle = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            String at = open.pop();
            if (!circles.containsKey(at)) {
                circle.add(at);
                circles.put(at, circle);
                open.addAll(against.getOrDefault(at, Set.of()));
            }
        }
    }
}
