package whence.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The network that weighs the next step of {@link ArcParser}: one hidden layer over 48 features of the state, with the cube
 * as its activation (Chen &amp; Manning 2014). It is read from the model that CoreNLP ships.
 *
 * <p>What one feature adds to the hidden layer depends on nothing else, so it is kept once it was worked out. Absent
 * features are most of them; they are worked out all together, and a present one is kept as its difference from absence.
 * In single precision, laid out so that the inner loops run over neighbouring numbers. Several threads may use it at once.
 */
final class ArcNetwork {

    static final int FEATURES = 48;

    /** How many features' sums are kept: 4 kB each. */
    private static final int KEPT = 1 << 15;

    private static final String UNKNOWN = "-UNKNOWN-";
    private static final String NULL = "-NULL-";

    /** What a feature adds to the hidden layer; the same whoever works it out, so that threads need not wait for each other. */
    private static final class Part {

        private final int key;
        private final float[] sums;

        Part(int key, float[] sums) {
            this.key = key;
            this.sums = sums;
        }
    }

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> tags = new HashMap<>();
    private final Map<String, Integer> labels = new HashMap<>();
    private final List<String> labelNames = new ArrayList<>();
    private final float[][] embeddings;
    private final float[][] first;
    private final float[] absent;
    private final float[][] second;
    private final Part[] kept = new Part[KEPT];

    private ArcNetwork(BufferedReader model) throws IOException {
        int wordCount = number(model);
        int tagCount = number(model);
        int labelCount = number(model);
        number(model);
        int hidden = number(model);
        int features = number(model);
        number(model);
        if (features != FEATURES) {
            throw new IOException("the parser's model has " + features + " features, expected " + FEATURES);
        }
        List<float[]> vectors = new ArrayList<>();
        named(model, wordCount, words, vectors);
        named(model, tagCount, tags, vectors);
        named(model, labelCount, labels, vectors);
        labels.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(entry -> labelNames.add(entry.getKey()));
        embeddings = vectors.toArray(new float[0][]);
        first = rows(model, features * embeddings[0].length);
        absent = rows(model, 1)[0];
        second = rows(model, hidden);
        for (int place = 0; place < FEATURES; place++) {
            add(absent, place, nothing(place), 1);
        }
    }

    static ArcNetwork load(String resource) throws IOException {
        try (InputStream packed = ArcNetwork.class.getClassLoader().getResourceAsStream(resource)) {
            if (packed == null) {
                throw new IOException("there is no " + resource + " on the class path");
            }
            return new ArcNetwork(new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(packed, 1 << 16), StandardCharsets.UTF_8), 1 << 16));
        }
    }

    int word(String word) {
        return words.getOrDefault(word, words.getOrDefault(UNKNOWN, 0));
    }

    int tag(String tag) {
        return tags.getOrDefault(tag, tags.getOrDefault(UNKNOWN, 0));
    }

    /** The label by its place among the steps, from 0; the first is the root's. */
    String labelName(int label) {
        return labelNames.get(label + 1);
    }

    int labels() {
        return labelNames.size() - 1;
    }

    /** The feature's value for a label by its place among the steps. */
    int label(int label) {
        return words.size() + tags.size() + label + 1;
    }

    /** The value of an absent feature: words come first, then their tags, then labels. */
    int nothing(int place) {
        Map<String, Integer> kind = place < 18 ? words : place < 36 ? tags : labels;
        return kind.getOrDefault(NULL, 0);
    }

    /**
     * Weighs every step.
     *
     * @param features their values, -1 for absent
     * @param weights filled: a label to the left for each label, then to the right, then to go on
     */
    void weigh(int[] features, float[] hidden, float[] weights) {
        System.arraycopy(absent, 0, hidden, 0, hidden.length);
        for (int place = 0; place < FEATURES; place++) {
            if (features[place] >= 0) {
                plus(hidden, part(features[place] * FEATURES + place));
            }
        }
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = hidden[i] * hidden[i] * hidden[i];
        }
        java.util.Arrays.fill(weights, 0);
        for (int i = 0; i + 3 < hidden.length; i += 4) {
            four(weights, hidden, i);
        }
    }

    int hidden() {
        return absent.length;
    }

    private void four(float[] weights, float[] hidden, int i) {
        float a = hidden[i];
        float b = hidden[i + 1];
        float c = hidden[i + 2];
        float d = hidden[i + 3];
        float[] ofA = second[i];
        float[] ofB = second[i + 1];
        float[] ofC = second[i + 2];
        float[] ofD = second[i + 3];
        for (int step = 0; step < weights.length; step++) {
            weights[step] += a * ofA[step] + b * ofB[step] + c * ofC[step] + d * ofD[step];
        }
    }

    private float[] part(int key) {
        int slot = (key * 0x9E3779B1) >>> 17;
        Part part = kept[slot];
        if (part == null || part.key != key) {
            float[] sums = new float[absent.length];
            int place = key % FEATURES;
            add(sums, place, key / FEATURES, 1);
            add(sums, place, nothing(place), -1);
            part = new Part(key, sums);
            kept[slot] = part;
        }
        return part.sums;
    }

    private void add(float[] sums, int place, int value, float sign) {
        float[] embedding = embeddings[value];
        for (int k = 0; k < embedding.length; k++) {
            plusTimes(sums, sign * embedding[k], first[place * embedding.length + k]);
        }
    }

    private static void plus(float[] sums, float[] more) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += more[i];
        }
    }

    private static void plusTimes(float[] sums, float factor, float[] more) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += factor * more[i];
        }
    }

    private static int number(BufferedReader model) throws IOException {
        String line = line(model);
        return Integer.parseInt(line.substring(line.indexOf('=') + 1));
    }

    private static String line(BufferedReader model) throws IOException {
        String line = model.readLine();
        if (line == null) {
            throw new IOException("the parser's model ends too early");
        }
        return line;
    }

    private static void named(BufferedReader model, int count, Map<String, Integer> names, List<float[]> vectors)
            throws IOException {
        for (int i = 0; i < count; i++) {
            String line = line(model);
            int space = line.indexOf(' ');
            names.put(line.substring(0, space), vectors.size());
            vectors.add(Numbers.of(line, space + 1));
        }
    }

    private static float[][] rows(BufferedReader model, int count) throws IOException {
        float[][] rows = new float[count][];
        for (int i = 0; i < count; i++) {
            rows[i] = Numbers.of(line(model), 0);
        }
        return rows;
    }
}
