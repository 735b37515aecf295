package whence.dossier;

import java.util.ArrayList;
import java.util.List;

/**
 * A place in which a new version of a text differs from the former one.
 *
 * @param before the words that stood there, empty where words were put in
 * @param after the words that stand there now, empty where words were taken out
 */
public record Change(String before, String after) {

    /** Words on either side beyond which texts are not compared word by word: the middle counts as one change. */
    private static final int MOST_WORDS = 4000;

    /** The changes from one version to the next, in order: the fewest words that were taken out or put in. */
    public static List<Change> between(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        int head = 0;
        while (head < Math.min(old.size(), now.size()) && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(old.size(), now.size()) - head
                && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        return compare(old.subList(head, old.size() - tail), now.subList(head, now.size() - tail));
    }

    private static List<Change> compare(List<String> old, List<String> now) {
        if (old.isEmpty() && now.isEmpty()) {
            return List.of();
        }
        if (old.size() > MOST_WORDS || now.size() > MOST_WORDS) {
            return List.of(new Change(String.join(" ", old), String.join(" ", now)));
        }
        short[][] common = commonWords(old, now);
        List<Change> changes = new ArrayList<>();
        List<String> out = new ArrayList<>();
        List<String> in = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                close(out, in, changes);
                i++;
                j++;
            } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                out.add(old.get(i++));
            } else {
                in.add(now.get(j++));
            }
        }
        close(out, in, changes);
        return List.copyOf(changes);
    }

    /** Length of the longest common run of words in order, from each pair of places to the ends. */
    private static short[][] commonWords(List<String> old, List<String> now) {
        short[][] common = new short[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? (short) (common[i + 1][j + 1] + 1)
                        : (short) Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void close(List<String> out, List<String> in, List<Change> changes) {
        if (!out.isEmpty() || !in.isEmpty()) {
            changes.add(new Change(String.join(" ", out), String.join(" ", in)));
            out.clear();
            in.clear();
        }
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }
}
