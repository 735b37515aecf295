package whence.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import whence.entity.NameComparison.Sameness;
import whence.entity.name.Evidence;
import whence.entity.office.Offices;
import whence.reading.EntityKind;
import whence.text.Document;

/** Who is the same over documents: spellings of one name join, the doubtful is kept for the analyst. */
final class OverDocuments {

    /** More names than this under one key tell nothing. */
    private static final int CROWD = 60;

    private final NameComparer comparer;
    private final Verdicts verdicts;
    private final NameKeys keys;
    private final Offices offices;

    OverDocuments(NameComparer comparer, List<Ruling> rulings, Bodies bodies) {
        this.comparer = comparer;
        this.keys = new NameKeys(bodies);
        this.offices = Offices.of(bodies);
        this.verdicts = new Verdicts(rulings);
    }

    Cast join(List<Local> found, Map<String, Document> documents) {
        List<Local> locals = new ArrayList<>(found);
        locals.sort(Comparator.comparing(Local::document)
                .thenComparing(Local::firstAt)
                .thenComparing(Local::kind)
                .thenComparing(local -> local.names().firstKey()));
        Clusters clusters = new Clusters(locals, verdicts);
        joinRuled(locals, clusters);
        joinEqual(locals, clusters);
        joinSpellings(locals, clusters);
        ForeignNames.join(locals, clusters);
        return new CastBuilder(locals, clusters, documents, offices).build(candidates(locals, clusters));
    }

    private void joinRuled(List<Local> locals, Clusters clusters) {
        SortedMap<String, Integer> first = new TreeMap<>();
        for (int i = 0; i < locals.size(); i++) {
            for (String name : locals.get(i).names().keySet()) {
                for (String group : verdicts.groupsOf(name)) {
                    Integer other = first.putIfAbsent(locals.get(i).kind() + group, i);
                    if (other != null) {
                        clusters.force(other, i);
                    }
                }
            }
        }
    }

    /** The same letters, or two names of one body. */
    private void joinEqual(List<Local> locals, Clusters clusters) {
        SortedMap<String, List<Integer>> byKey = new TreeMap<>();
        for (int i = 0; i < locals.size(); i++) {
            for (String key : keys.equal(locals.get(i))) {
                byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
            }
        }
        byKey.values().forEach(clusters::joinAll);
    }

    /** Two spellings of one name, where the comparison leaves no doubt and nobody else could be meant. */
    private void joinSpellings(List<Local> locals, Clusters clusters) {
        for (Met pair : pairs(locals, true)) {
            if (comparer.find(pair.name(), pair.other()).says() == Sameness.SAME) {
                clusters.joinAll(List.of(pair.at(), pair.otherAt()));
            }
        }
    }

    private List<Doubt> candidates(List<Local> locals, Clusters clusters) {
        List<Doubt> doubts = new ArrayList<>(clusters.refused());
        for (Met pair : pairs(locals, false)) {
            if (!clusters.areOne(pair.at(), pair.otherAt())) {
                Evidence evidence = locals.get(pair.at()).kind() == EntityKind.PERSON
                        ? comparer.find(pair.name(), pair.other())
                        : BodyNames.compare(pair.name(), pair.other());
                boolean doubtful = evidence.says() == Sameness.CANDIDATE || evidence.says() == Sameness.SAME;
                if (doubtful && !verdicts.areTwo(pair.name(), pair.other())) {
                    doubts.add(new Doubt(pair.at(), pair.otherAt(), evidence.why()));
                }
            }
        }
        return doubts;
    }

    /** A pair of entities that may be one. */
    record Doubt(int a, int b, String why) {}

    /** Two names under one key, and a local that bears each. */
    private record Met(String name, int at, String other, int otherAt) {}

    private List<Met> pairs(List<Local> locals, boolean spellings) {
        SortedMap<String, SortedMap<String, Integer>> byKey = new TreeMap<>();
        for (int i = 0; i < locals.size(); i++) {
            Local local = locals.get(i);
            if (local.kind() == EntityKind.PERSON || (!spellings && local.kind() == EntityKind.ORGANISATION)) {
                for (String name : local.names().keySet()) {
                    SortedSet<String> under =
                            new TreeSet<>(spellings ? keys.spellings(name) : keys.lookalikes(local.kind(), name));
                    for (String key : under) {
                        byKey.computeIfAbsent(key, any -> new TreeMap<>()).putIfAbsent(name, i);
                    }
                }
            }
        }
        List<Met> pairs = new ArrayList<>();
        for (SortedMap<String, Integer> crowd : byKey.values()) {
            if (crowd.size() > 1 && crowd.size() <= CROWD) {
                List<Map.Entry<String, Integer>> names = new ArrayList<>(crowd.entrySet());
                for (int i = 0; i < names.size(); i++) {
                    for (int j = i + 1; j < names.size(); j++) {
                        pairs.add(new Met(
                                names.get(i).getKey(),
                                names.get(i).getValue(),
                                names.get(j).getKey(),
                                names.get(j).getValue()));
                    }
                }
            }
        }
        return pairs;
    }
}
