package whence.reprint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntBinaryOperator;

/**
 * Documents whose words are the same from first to last, while they come in one by one. The group of a document is known
 * by the number of its member that came first; which of them is earliest may change.
 */
final class Copies {

    /** Answers the earlier one of two documents. */
    private final IntBinaryOperator earlier;
    /** By fingerprint: the group. Open addressing; a free slot holds 0, others the group's number and 1. */
    private long[] fingerprints = new long[1 << 10];

    private int[] groups = new int[1 << 10];
    private int known;
    private final LongList groupOf = new LongList();

    /** Groups of two and more. */
    private final Map<Integer, Group> larger = new HashMap<>();

    private static final class Group {
        private final List<Integer> members = new ArrayList<>();
        private int first;
    }

    Copies(IntBinaryOperator earlier) {
        this.earlier = earlier;
    }

    /** Takes the next document; answers its group. A text without words is alone. */
    int add(int number, long fingerprint) {
        int group = fingerprint == 0 ? number : find(fingerprint, number);
        groupOf.add(group);
        if (group != number) {
            Group copies = larger.computeIfAbsent(group, Copies::alone);
            copies.members.add(number);
            copies.first = earlier.applyAsInt(copies.first, number);
        }
        return group;
    }

    private static Group alone(int number) {
        Group group = new Group();
        group.members.add(number);
        group.first = number;
        return group;
    }

    int groupOf(int document) {
        return (int) groupOf.get(document);
    }

    /** The earliest of a group. */
    int first(int group) {
        Group copies = larger.get(group);
        return copies == null ? group : copies.first;
    }

    List<Integer> members(int group) {
        Group copies = larger.get(group);
        return copies == null ? List.of(group) : copies.members;
    }

    private int find(long fingerprint, int number) {
        if (2 * known >= fingerprints.length) {
            grow();
        }
        int slot = slot(fingerprint);
        if (groups[slot] == 0) {
            fingerprints[slot] = fingerprint;
            groups[slot] = number + 1;
            known++;
        }
        return groups[slot] - 1;
    }

    private int slot(long fingerprint) {
        int mask = fingerprints.length - 1;
        int slot = (int) (fingerprint >>> 20) & mask;
        while (groups[slot] != 0 && fingerprints[slot] != fingerprint) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldFingerprints = fingerprints;
        int[] oldGroups = groups;
        fingerprints = new long[2 * oldFingerprints.length];
        groups = new int[fingerprints.length];
        for (int i = 0; i < oldGroups.length; i++) {
            if (oldGroups[i] != 0) {
                int slot = slot(oldFingerprints[i]);
                fingerprints[slot] = oldFingerprints[i];
                groups[slot] = oldGroups[i];
            }
        }
    }

    long bytes() {
        return 12L * fingerprints.length + 8L * groupOf.size() + 64L * larger.size();
    }
}
