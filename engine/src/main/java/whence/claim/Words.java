package whence.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import whence.reading.Reading;
import whence.reading.Statement;
import whence.reading.Term;
import whence.text.NamedLists;
import whence.text.Span;

/**
 * How telling each word is in this pile: the rarer, the more. Weights are {@code log(1 + N / n)} of N documents, n with
 * the word (Sparck Jones, 1972); words that are plain everywhere weigh nothing.
 */
final class Words {

    private static final Set<String> PLAIN =
            NamedLists.of(Words.class, "word-lists.tsv").set("common in news");

    /** Weights are summed as whole numbers of this size: sums then do not depend on the order of the words. */
    private static final double UNIT = 1e-6;

    private final Map<String, Long> weights = new HashMap<>();
    private final long ofUnknown;

    Words(List<Reading> readings) {
        Map<String, Integer> documents = new HashMap<>();
        for (Reading reading : readings) {
            Set<String> seen = new HashSet<>();
            for (Statement statement : reading.statements()) {
                statement.basis().terms().forEach(term -> seen.add(term.lemma()));
            }
            seen.forEach(word -> documents.merge(word, 1, Integer::sum));
        }
        documents.forEach((word, count) -> weights.put(word, weight(readings.size(), count)));
        ofUnknown = weight(readings.size(), 1);
    }

    private static long weight(int total, int count) {
        return Math.round(Math.log(1 + (double) (total + 1) / count) / UNIT);
    }

    /** The telling words of a statement that lie within a passage and outside of what is given anyway. */
    static Set<String> telling(Statement statement, Span within, List<Span> given) {
        Set<String> words = new HashSet<>();
        for (Term term : statement.basis().terms()) {
            if (within.contains(term.span())
                    && !PLAIN.contains(term.lemma())
                    && given.stream().noneMatch(span -> span.overlaps(term.span()))) {
                words.add(term.lemma());
            }
        }
        return words;
    }

    /** How much these words tell together. */
    long weight(Set<String> words) {
        long sum = 0;
        for (String word : words) {
            sum += weights.getOrDefault(word, ofUnknown);
        }
        return sum;
    }

    /** What weighs in both. */
    long shared(Set<String> a, Set<String> b) {
        Set<String> fewer = a.size() <= b.size() ? a : b;
        Set<String> more = fewer == a ? b : a;
        long shared = 0;
        for (String word : fewer) {
            if (more.contains(word)) {
                shared += weights.getOrDefault(word, ofUnknown);
            }
        }
        return shared;
    }
}
