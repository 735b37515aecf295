package whence.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import whence.entity.NameComparison.Sameness;
import whence.entity.name.Evidence;
import whence.entity.name.HanScript;
import whence.entity.name.NameIndex;
import whence.entity.name.ParsedName;
import whence.entity.office.Offices;
import whence.reading.EntityKind;
import whence.text.Document;

/** Who is the same over documents: spellings of one name join, the doubtful is kept for the analyst. */
final class OverDocuments {

    /** More names than this under one key tell nothing. */
    private static final int CROWD = 60;

    private final Verdicts verdicts;
    private final NameKeys keys;
    private final Offices offices;

    OverDocuments(List<Ruling> rulings, Bodies bodies) {
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
        Clusters clusters = new Clusters(locals, verdicts, shared(locals));
        joinRuled(locals, clusters);
        joinEqual(locals, clusters);
        List<Met> people = people(locals);
        joinSpellings(people, clusters);
        ForeignNames.join(locals, clusters);
        Circumstances stated = new Circumstances(locals, documents, new Attributions(offices));
        List<Doubt> doubts = new Doubts(locals, clusters, stated).weighed(candidates(people, locals, clusters));
        return new CastBuilder(locals, clusters, documents, offices).build(doubts);
    }

    /** Who bears a name of which some text says that two people share it. */
    private Set<Integer> shared(List<Local> locals) {
        Set<String> names = new TreeSet<>();
        locals.stream().filter(local -> !local.apart().isEmpty()).forEach(local -> names.addAll(keys.equal(local)));
        Set<Integer> bearers = new TreeSet<>();
        for (int i = 0; i < locals.size() && !names.isEmpty(); i++) {
            if (keys.equal(locals.get(i)).stream().anyMatch(names::contains)) {
                bearers.add(i);
            }
        }
        return bearers;
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
    private void joinSpellings(List<Met> people, Clusters clusters) {
        Map<String, Set<String>> spelled = new HashMap<>();
        for (Met pair : people) {
            if (pair.evidence().says() == Sameness.SAME) {
                remember(pair.name(), pair.other(), spelled);
                remember(pair.other(), pair.name(), spelled);
            }
        }
        for (Met pair : people) {
            boolean two = spelled.getOrDefault(pair.name(), Set.of()).size() > 1
                    || spelled.getOrDefault(pair.other(), Set.of()).size() > 1;
            if (pair.evidence().says() == Sameness.SAME && !two) {
                clusters.joinAll(List.of(pair.at(), pair.otherAt()));
            }
        }
    }

    /** "Wang Wei" spells 王伟 and 王薇: where both are named it joins neither. */
    private static void remember(String latin, String han, Map<String, Set<String>> spelled) {
        if (!Surface.isHan(latin) && Surface.isHan(han)) {
            spelled.computeIfAbsent(latin, any -> new TreeSet<>()).add(HanScript.simplify(han));
        }
    }

    private List<Doubt> candidates(List<Met> people, List<Local> locals, Clusters clusters) {
        List<Doubt> doubts = new ArrayList<>(clusters.refused());
        List<Met> met = new ArrayList<>(people);
        met.addAll(bodies(locals));
        for (Met pair : met) {
            if (pair.evidence().speaksFor()
                    && !clusters.areOne(pair.at(), pair.otherAt())
                    && !verdicts.areTwo(pair.name(), pair.other())) {
                doubts.add(Doubt.of(pair.at(), pair.otherAt(), pair.evidence()));
            }
        }
        return doubts;
    }

    /**
     * A pair of entities that may be one.
     *
     * @param likelihood from 0 to 1, a reader's guess by the kind of evidence; used to order, never to decide
     * @param refused whether their names are one, and something that the texts state kept them apart
     * @param circumstances what the texts state beside the names
     */
    record Doubt(int a, int b, String why, double likelihood, boolean refused, List<Circumstance> circumstances) {

        Doubt {
            circumstances = List.copyOf(circumstances);
        }

        static Doubt of(int a, int b, Evidence evidence) {
            return new Doubt(a, b, evidence.why(), evidence.likelihood(), false, List.of());
        }

        /** What kept the two apart tells more than that they are alike; else the likelier, of equals the first by its words. */
        Doubt or(Doubt other) {
            if (refused != other.refused) {
                return refused ? this : other;
            }
            int by = Double.compare(likelihood, other.likelihood);
            return by > 0 || (by == 0 && why.compareTo(other.why) <= 0) ? this : other;
        }
    }

    /** Two names that may be one, a local that bears each, and what speaks for it. */
    private record Met(String name, int at, String other, int otherAt, Evidence evidence) {}

    /** Names of people that are the same or candidates, found by their syllables and letters. */
    private List<Met> people(List<Local> locals) {
        SortedMap<String, Integer> bearers = new TreeMap<>();
        for (int i = 0; i < locals.size(); i++) {
            if (locals.get(i).kind() == EntityKind.PERSON) {
                for (String name : locals.get(i).names().keySet()) {
                    if (Surface.isFull(name)) {
                        bearers.putIfAbsent(name, i);
                    }
                }
            }
        }
        List<String> names = List.copyOf(bearers.keySet());
        List<ParsedName> parsed = names.stream().map(ParsedName::of).toList();
        NameIndex index = NameIndex.of(parsed);
        Map<Long, Met> met = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j : index.find(parsed.get(i))) {
                int first = Math.min(i, j);
                int second = Math.max(i, j);
                if (first != second) {
                    met.computeIfAbsent(
                            ((long) first << 32) | second,
                            any -> new Met(
                                    names.get(first),
                                    bearers.getOrDefault(names.get(first), 0),
                                    names.get(second),
                                    bearers.getOrDefault(names.get(second), 0),
                                    parsed.get(first).compare(parsed.get(second))));
                }
            }
        }
        return met.values().stream().filter(pair -> pair.evidence().speaksFor()).toList();
    }

    private List<Met> bodies(List<Local> locals) {
        SortedMap<String, SortedMap<String, Integer>> byKey = new TreeMap<>();
        for (int i = 0; i < locals.size(); i++) {
            if (locals.get(i).kind() == EntityKind.ORGANISATION) {
                for (String name : locals.get(i).names().keySet()) {
                    for (String key : keys.lookalikes(name)) {
                        byKey.computeIfAbsent(key, any -> new TreeMap<>()).putIfAbsent(name, i);
                    }
                }
            }
        }
        List<Met> met = new ArrayList<>();
        for (SortedMap<String, Integer> crowd : byKey.values()) {
            List<Map.Entry<String, Integer>> names = new ArrayList<>(crowd.entrySet());
            for (int i = 0; i < names.size() && names.size() <= CROWD; i++) {
                for (int j = i + 1; j < names.size(); j++) {
                    String a = names.get(i).getKey();
                    String b = names.get(j).getKey();
                    met.add(new Met(a, names.get(i).getValue(), b, names.get(j).getValue(), BodyNames.compare(a, b)));
                }
            }
        }
        return met;
    }
}
