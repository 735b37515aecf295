package whence.reprint;

import java.util.Arrays;

/**
 * How much one text has in common with each later one: a small number for every text, of which those that were touched are
 * remembered (accumulators, as search engines have them; Zobel and Moffat, 2006). Weights above {@link #MOST} are not told
 * apart.
 */
final class Tallies {

    static final int MOST = Byte.MAX_VALUE;

    private final byte[] weights;
    private int[] touched = new int[256];
    private int size;

    Tallies(int texts) {
        this.weights = new byte[texts];
    }

    /** Takes a text and what its ties weigh together. */
    interface Visitor {
        void visit(int text, int weight);
    }

    void add(int text, int weight) {
        int before = weights[text];
        if (before == 0) {
            if (size == touched.length) {
                touched = Arrays.copyOf(touched, size * 2);
            }
            touched[size++] = text;
        }
        weights[text] = (byte) Math.min(MOST, before + weight);
    }

    /** Visits those that have anything in common, in the order of their numbers, and forgets them. */
    void drain(Visitor visitor) {
        Arrays.sort(touched, 0, size);
        for (int i = 0; i < size; i++) {
            visitor.visit(touched[i], weights[touched[i]]);
            weights[touched[i]] = 0;
        }
        size = 0;
    }
}
