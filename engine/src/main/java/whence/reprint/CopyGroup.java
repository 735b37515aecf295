package whence.reprint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Documents whose words are the same from first to last, quotation marks and capitals too, by their numbers, the lowest (earliest) first.
 *
 * <p>Each keeps its own time, outlet and offsets; only the search for candidates treats the group as one text.
 */
record CopyGroup(List<Integer> members) {

    CopyGroup {
        members = List.copyOf(members);
    }

    /** Every document in one group, in order of the groups' first members. A text without words is alone. */
    static List<CopyGroup> of(int documents, IntFunction<Words> words) {
        long[] fingerprints = IntStream.range(0, documents)
                .parallel()
                .mapToLong(i -> words.apply(i).fingerprint())
                .toArray();
        Map<Long, List<Integer>> byWords = new LinkedHashMap<>();
        List<CopyGroup> groups = new ArrayList<>();
        for (int i = 0; i < fingerprints.length; i++) {
            byWords.computeIfAbsent(fingerprints[i] == 0 ? -1L - i : fingerprints[i], unseen -> new ArrayList<>(1))
                    .add(i);
        }
        byWords.values().forEach(members -> groups.add(new CopyGroup(members)));
        return groups;
    }

    int first() {
        return members.get(0);
    }

    /** The pairs within the group: all of them, or from the first to each other where the group is large. */
    void pairs(PairList pairs) {
        boolean full = members.size() <= Meeting.FULL_GROUP;
        for (int i = 0; i < (full ? members.size() : 1); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                pairs.add(members.get(i), members.get(j));
            }
        }
    }

    /** The pairs between two groups: all of them, or between the first ones where there are many. */
    void pairs(CopyGroup other, PairList pairs) {
        boolean full = members.size() + other.members.size() <= Meeting.FULL_GROUP;
        for (int a : full ? members : members.subList(0, 1)) {
            for (int b : full ? other.members : other.members.subList(0, 1)) {
                pairs.add(Math.min(a, b), Math.max(a, b));
            }
        }
    }
}
