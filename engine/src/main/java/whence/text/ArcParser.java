package whence.text;

import java.util.Arrays;
import java.util.List;

/**
 * The parser of dependencies: goes through a sentence once, and at each step lets the network choose whether the word on top
 * becomes the head of the one before it, the other way round, or the next word comes in (arc-standard, Nivre 2004). Greedy, so
 * that its time grows with the length of the sentence. The same trees as CoreNLP's, several times as fast.
 */
final class ArcParser {

    private static final int NONE = -1;

    /** The tree of one sentence: of each word its head, counted from 0, -1 for the root, and the relation to it. */
    record Arcs(List<Integer> heads, List<String> relations) {
        Arcs {
            heads = List.copyOf(heads);
            relations = List.copyOf(relations);
        }
    }

    private final ArcNetwork network;

    ArcParser(ArcNetwork network) {
        this.network = network;
    }

    Arcs parse(List<String> words, List<String> tags) {
        State state = new State(words, tags);
        float[] hidden = new float[network.hidden()];
        float[] weights = new float[2 * network.labels() + 1];
        int[] features = new int[ArcNetwork.FEATURES];
        while (state.stacked > 1 || state.next <= state.size) {
            state.features(features);
            network.weigh(features, hidden, weights);
            state.step(best(weights, state));
        }
        return state.arcs();
    }

    /** The first label is the root's: it is given to the word that is left at the end, and to no other. */
    private int best(float[] weights, State state) {
        int labels = network.labels();
        int best = 2 * labels;
        float weight = state.next <= state.size ? weights[best] : Float.NEGATIVE_INFINITY;
        boolean left = state.stacked > 2;
        boolean right = state.stacked > 2 || (state.stacked == 2 && state.next > state.size);
        boolean last = state.stacked == 2;
        for (int step = 1; left && step < labels; step++) {
            if (weights[step] > weight) {
                weight = weights[step];
                best = step;
            }
        }
        for (int step = last ? labels : labels + 1; right && step < (last ? labels + 1 : 2 * labels); step++) {
            if (weights[step] > weight) {
                weight = weights[step];
                best = step;
            }
        }
        return best;
    }

    /** How far a sentence is parsed. Words are counted from 1; 0 is the root above them all. */
    private final class State {

        private final int size;
        private final int[] words;
        private final int[] tags;
        private final int[] heads;
        private final int[] labels;
        private final int[] stack;
        /** Children of each place in order: the first two from the left, the last two from the right. */
        private final int[][] lefts;

        private final int[][] rights;
        private int stacked = 1;
        private int next = 1;

        State(List<String> words, List<String> tags) {
            this.size = words.size();
            this.words = new int[size + 1];
            this.tags = new int[size + 1];
            this.heads = new int[size + 1];
            this.labels = new int[size + 1];
            this.stack = new int[size + 1];
            this.lefts = new int[2][size + 1];
            this.rights = new int[2][size + 1];
            Arrays.fill(heads, NONE);
            for (int[][] side : List.of(lefts, rights)) {
                Arrays.fill(side[0], NONE);
                Arrays.fill(side[1], NONE);
            }
            this.words[0] = network.word("-ROOT-");
            this.tags[0] = network.tag("-ROOT-");
            for (int i = 1; i <= size; i++) {
                this.words[i] = network.word(words.get(i - 1));
                this.tags[i] = network.tag(tags.get(i - 1));
            }
        }

        private int fromTop(int depth) {
            return depth < stacked ? stack[stacked - 1 - depth] : NONE;
        }

        void step(int step) {
            int count = network.labels();
            if (step == 2 * count) {
                stack[stacked++] = next++;
            } else if (step < count) {
                hang(fromTop(1), fromTop(0), step);
                stack[stacked - 2] = stack[stacked - 1];
                stacked--;
            } else {
                hang(fromTop(0), fromTop(1), step - count);
                stacked--;
            }
        }

        /** A child to the left comes in from the right to the left, one to the right from the left to the right. */
        private void hang(int child, int head, int label) {
            heads[child] = head;
            labels[child] = label;
            int[][] side = child < head ? lefts : rights;
            side[1][head] = side[0][head];
            side[0][head] = child;
        }

        void features(int[] features) {
            for (int i = 0; i < 3; i++) {
                set(features, i, fromTop(2 - i));
                set(features, 3 + i, next + i <= size ? next + i : NONE);
            }
            for (int i = 0; i < 2; i++) {
                int top = fromTop(i);
                int left = child(lefts[0], top);
                int right = child(rights[0], top);
                children(features, 6 * i, left);
                children(features, 6 * i + 1, right);
                children(features, 6 * i + 2, child(lefts[1], top));
                children(features, 6 * i + 3, child(rights[1], top));
                children(features, 6 * i + 4, child(lefts[0], left));
                children(features, 6 * i + 5, child(rights[0], right));
            }
        }

        private int child(int[] children, int place) {
            return place < 0 ? NONE : children[place];
        }

        private void set(int[] features, int place, int word) {
            features[place] = word < 0 ? NONE : words[word];
            features[18 + place] = word < 0 ? NONE : tags[word];
        }

        private void children(int[] features, int place, int word) {
            set(features, 6 + place, word);
            features[36 + place] = word < 0 ? NONE : network.label(labels[word]);
        }

        Arcs arcs() {
            Integer[] found = new Integer[size];
            String[] relations = new String[size];
            for (int i = 1; i <= size; i++) {
                found[i - 1] = heads[i] - 1;
                relations[i - 1] = network.labelName(labels[i]);
            }
            return new Arcs(List.of(found), List.of(relations));
        }
    }
}
