package whence.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import whence.reprint.Reprints;
import whence.text.Document;

/**
 * How many of the runs of twelve and more words that two documents share are found: {@code SharedRuns [DOCUMENTS]}. The
 * answer comes from a sorted array of all suffixes, each word in full, which knows nothing of fingerprints.
 */
public final class SharedRuns {

    private static final int RUN = 12;

    /** The words of all documents in a row, as numbers; a number that is met once only ends each document. */
    private final int[] words;

    /** The document of each word. */
    private final int[] owners;

    private SharedRuns(List<Document> documents) {
        Map<String, Integer> numbers = new HashMap<>();
        List<int[]> texts = new ArrayList<>();
        for (Document document : documents) {
            int[] text = Arrays.stream(
                            document.text().toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                    .filter(word -> !word.isEmpty())
                    .mapToInt(word -> numbers.computeIfAbsent(word, unseen -> numbers.size() + 1))
                    .toArray();
            texts.add(text);
        }
        int size = texts.stream().mapToInt(text -> text.length + 1).sum();
        words = new int[size];
        owners = new int[size];
        int at = 0;
        for (int document = 0; document < texts.size(); document++) {
            for (int word : texts.get(document)) {
                owners[at] = document;
                words[at++] = word;
            }
            owners[at] = document;
            words[at++] = -document - 1;
        }
    }

    public static void main(String[] arguments) {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
        List<Document> documents = Piles.newsroom(count);
        Set<Long> compared = new HashSet<>();
        Reprints.candidates(documents, (first, second) -> compared.add(((long) first << 32) | second));
        new SharedRuns(documents).print(compared);
    }

    /** Pairs of documents that share a run: {@code lower << 32 | higher} of their places. */
    public static Set<Long> pairs(List<Document> documents) {
        Set<Long> pairs = new HashSet<>();
        new SharedRuns(documents).visit(pairs::add);
        return pairs;
    }

    private void print(Set<Long> compared) {
        long[] runs = {0, 0};
        Set<Long> missed = new HashSet<>();
        visit(pair -> {
            runs[0]++;
            if (compared.contains(pair)) {
                runs[1]++;
            } else {
                missed.add(pair);
            }
        });
        System.out.printf(
                "runs of %d and more words shared by two documents: %d, found %d (%.4f %%); pairs missed: %d%n",
                RUN, runs[0], runs[1], 100.0 * runs[1] / runs[0], missed.size());
    }

    /** Tells the pair of each shared run. */
    private void visit(LongConsumer each) {
        Integer[] suffixes = suffixes();
        for (int from = 0; from < suffixes.length; ) {
            int to = from + 1;
            while (to < suffixes.length && compare(suffixes[from], suffixes[to]) == 0) {
                to++;
            }
            for (int i = from; i < to; i++) {
                for (int j = i + 1; j < to; j++) {
                    if (startsRun(suffixes[i], suffixes[j])) {
                        each.accept(pair(suffixes[i], suffixes[j]));
                    }
                }
            }
            from = to;
        }
    }

    private Integer[] suffixes() {
        Integer[] suffixes =
                java.util.stream.IntStream.range(0, words.length - RUN).boxed().toArray(Integer[]::new);
        Arrays.parallelSort(suffixes, Comparator.comparing((Integer suffix) -> suffix, this::compare));
        return suffixes;
    }

    /** By their first words, as many as make a run. */
    private int compare(int a, int b) {
        return Arrays.compare(words, a, a + RUN, words, b, b + RUN);
    }

    /** Whether two places of different documents agree here and not already one word before. */
    private boolean startsRun(int a, int b) {
        return owners[a] != owners[b] && (a == 0 || b == 0 || words[a - 1] != words[b - 1]);
    }

    private long pair(int a, int b) {
        return ((long) Math.min(owners[a], owners[b]) << 32) | Math.max(owners[a], owners[b]);
    }
}
