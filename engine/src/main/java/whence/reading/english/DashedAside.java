package whence.reading.english;

/** What stands between two dashes within a content, over which the content goes on: "said the vote - in May - was lost". */
final class DashedAside {

    /** Words between two dashes. */
    private static final int LONGEST = 25;

    private DashedAside() {}

    /** The second of two dashes that close in an aside, where the clause goes on behind it; else -1. */
    static int end(Tree tree, int from, int dash) {
        if (!Marks.isDash(tree.word(dash))) {
            return -1;
        }
        for (int i = dash + 1; i + 1 < Math.min(tree.size(), dash + LONGEST); i++) {
            if (tree.word(i).equals(tree.word(dash))) {
                boolean goesOn = tree.together(i + 1, from)
                        && !tree.isMark(i + 1)
                        && !(hasFinite(tree, from, dash) && Extent.clauseBegins(tree, i + 1));
                return goesOn ? i : -1;
            }
        }
        return -1;
    }

    private static boolean hasFinite(Tree tree, int from, int to) {
        return java.util.stream.IntStream.range(from, to)
                .anyMatch(i -> tree.token(i).isFinite());
    }

    /** Whether another such mark follows, and, of dashes, closes what this one opens. */
    static boolean opens(Tree tree, int from, int k, int last) {
        if (Marks.isDash(tree.word(k)) && end(tree, from, k) < 0) {
            return false;
        }
        for (int i = k + 1; i <= last; i++) {
            if (tree.word(i).equals(tree.word(k))) {
                return true;
            }
        }
        return false;
    }

    /** The second of two dashes, behind which the clause goes on. */
    static boolean closes(Tree tree, int from, int dash, int last) {
        for (int i = dash - 1; i > Math.max(from, dash - LONGEST); i--) {
            if (tree.word(i).equals(tree.word(dash))) {
                return end(tree, from, i) == dash && dash < last;
            }
        }
        return false;
    }
}
