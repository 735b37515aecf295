package whence.reprint;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntBinaryOperator;

/** The earliest texts of each fingerprint that too many hold to compare them all, while texts come in one by one. */
final class Centres {

    /** Answers the one of two groups that is earlier. */
    private final IntBinaryOperator earlier;

    /** The {@link Meeting#CENTRES} earliest holders of a key, the earliest first. */
    private final Map<Long, int[]> centres = new HashMap<>();
    /** Of how many keys each group is a centre. */
    private final Map<Integer, Integer> held = new HashMap<>();

    Centres(IntBinaryOperator earlier) {
        this.earlier = earlier;
    }

    /** The centres of a key that makes a star. */
    int[] of(long key) {
        int[] known = centres.get(key);
        if (known == null) {
            throw new IllegalStateException("few texts hold this key");
        }
        return known;
    }

    boolean isCentre(long key, int group) {
        return Arrays.stream(of(key)).anyMatch(centre -> centre == group);
    }

    /** Whether a group is a centre of any key. */
    boolean isCentre(int group) {
        return held.containsKey(group);
    }

    /** Notes that a group came to hold a key, or that it is now earlier than it was. */
    void note(long key, int group, GrowingPostings postings) {
        int[] known = centres.get(key);
        if (known != null) {
            replace(key, known, with(known, group));
            return;
        }
        GrowingPostings.Run run = postings.find(key);
        if (Meeting.isStar(key, run.size())) {
            int[] found = {postings.text(run, 0)};
            for (int i = 1; i < run.size(); i++) {
                found = with(found, postings.text(run, i));
            }
            replace(key, new int[0], found);
        }
    }

    private void replace(long key, int[] before, int[] now) {
        for (int group : before) {
            held.computeIfPresent(group, (centre, keys) -> keys == 1 ? null : keys - 1);
        }
        for (int group : now) {
            held.merge(group, 1, Integer::sum);
        }
        centres.put(key, now);
    }

    /** The earliest of some groups and one more. */
    private int[] with(int[] known, int group) {
        int[] all = Arrays.stream(known).anyMatch(one -> one == group)
                ? known.clone()
                : Arrays.copyOf(known, known.length + 1);
        if (all.length > known.length) {
            all[known.length] = group;
        }
        // So few that the simplest sorting will do; the last place is the least.
        for (int round = 1; round < all.length; round++) {
            for (int i = all.length - 1; i > 0; i--) {
                if (earlier.applyAsInt(all[i - 1], all[i]) != all[i - 1]) {
                    int later = all[i - 1];
                    all[i - 1] = all[i];
                    all[i] = later;
                }
            }
        }
        return all.length > Meeting.CENTRES ? Arrays.copyOf(all, Meeting.CENTRES) : all;
    }

    long bytes() {
        return 120L * centres.size();
    }
}
