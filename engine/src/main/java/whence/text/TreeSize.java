package whence.text;

import java.util.ArrayList;
import java.util.List;

/** How much is parsed as one tree: a longer sentence is cut, at its marks where it has some. */
final class TreeSize {

    private static final int MOST = 100;
    private static final int LEAST = 40;

    private TreeSize() {}

    static List<List<Integer>> pieces(List<Integer> places, List<Token> tokens) {
        List<List<Integer>> pieces = new ArrayList<>();
        int start = 0;
        while (places.size() - start > MOST) {
            int cut = cut(places, tokens, start);
            pieces.add(places.subList(start, cut));
            start = cut;
        }
        if (start < places.size()) {
            pieces.add(places.subList(start, places.size()));
        }
        return pieces;
    }

    private static int cut(List<Integer> places, List<Token> tokens, int start) {
        for (int k = start + MOST - 1; k > start + LEAST; k--) {
            String tag = tokens.get(places.get(k)).tag();
            if (tag.equals(",") || tag.equals(":")) {
                return k + 1;
            }
        }
        return start + MOST;
    }
}
