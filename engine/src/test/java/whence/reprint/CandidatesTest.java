package whence.reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against brute force: no shared run of twelve words is missed. */
class CandidatesTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void every_pair_that_shares_a_run_of_twelve_words_is_a_candidate(long seed) {
        List<String> texts = texts(new Random(seed));
        Set<List<Integer>> expected = pairsWithSharedRun(texts, Fingerprints.SURE_RUN);

        Set<List<Integer>> met = new HashSet<>();
        Candidates.among(texts.size(), text -> Words.of(texts.get(text)))
                .visit((first, second) -> met.add(List.of(first, second)));

        assertThat(expected).isNotEmpty();
        assertThat(met).containsAll(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void every_shared_run_of_twelve_words_lies_in_a_passage(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            List<String> run = words(random, 12 + random.nextInt(20), 60);
            String one = String.join(" ", words(random, random.nextInt(40), 60)) + " " + String.join(" ", run);
            String two = String.join(" ", run) + " " + String.join(" ", words(random, random.nextInt(40), 60));
            PhraseIndex other = new PhraseIndex(Words.of(two));
            boolean[] covered = new boolean[other.words().size()];
            for (Alignment.Shared shared : Alignment.of(new PhraseIndex(Words.of(one)), other)) {
                java.util.Arrays.fill(covered, shared.fromB(), shared.toB(), true);
            }
            for (int i = 0; i < run.size(); i++) {
                assertThat(covered[i]).as("word %d of %s", i, run).isTrue();
            }
        }
    }

    /** Texts of few different words, so that runs are also shared by chance, with longer runs planted. */
    private static List<String> texts(Random random) {
        List<List<String>> texts = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            List<String> text = words(random, 5 + random.nextInt(120), 25);
            if (i > 0 && random.nextBoolean()) {
                List<String> source = texts.get(random.nextInt(i));
                int length = Math.min(source.size(), 8 + random.nextInt(10));
                int from = random.nextInt(source.size() - length + 1);
                text.addAll(random.nextInt(text.size() + 1), source.subList(from, from + length));
            }
            texts.add(text);
        }
        return texts.stream().map(text -> String.join(" ", text)).toList();
    }

    private static List<String> words(Random random, int count, int different) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add("w" + random.nextInt(different));
        }
        return words;
    }

    private static Set<List<Integer>> pairsWithSharedRun(List<String> texts, int length) {
        List<Set<String>> runs = texts.stream().map(text -> runs(text, length)).toList();
        Set<List<Integer>> pairs = new HashSet<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                if (runs.get(i).stream().anyMatch(runs.get(j)::contains)) {
                    pairs.add(List.of(i, j));
                }
            }
        }
        return pairs;
    }

    private static Set<String> runs(String text, int length) {
        List<String> words = List.of(text.split(" "));
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + length <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + length)));
        }
        return runs;
    }
}
