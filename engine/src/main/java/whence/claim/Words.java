package whence.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import whence.reading.Reading;
import whence.reading.Statement;
import whence.reading.Term;
import whence.text.Lexicon;
import whence.text.Span;

/**
 * How telling each word is in this pile: the rarer, the more. Weights are {@code log(1 + N / n)} of N documents, n with
 * the word (Sparck Jones, 1972); words that are plain everywhere weigh nothing.
 */
final class Words {

    private static final Set<String> PLAIN = Set.copyOf(new HashSet<>(
            List.of(Lexicon.rows(Words.class, "plain-words.tsv").get(0).get(0).split("\\|", -1))));

    private final Map<String, Integer> documents = new HashMap<>();
    private final int total;

    Words(List<Reading> readings) {
        total = readings.size();
        for (Reading reading : readings) {
            Set<String> seen = new HashSet<>();
            for (Statement statement : reading.statements()) {
                statement.basis().terms().forEach(term -> seen.add(term.lemma()));
            }
            seen.forEach(word -> documents.merge(word, 1, Integer::sum));
        }
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

    double weight(String word) {
        return Math.log(1 + (double) (total + 1) / documents.getOrDefault(word, 1));
    }

    double weight(Set<String> words) {
        double sum = 0;
        for (String word : words) {
            sum += weight(word);
        }
        return sum;
    }

    /** Share of the weight of the lighter set that both have, 0 to 1. */
    double likeness(Set<String> a, Set<String> b) {
        Set<String> fewer = a.size() <= b.size() ? a : b;
        Set<String> more = fewer == a ? b : a;
        double shared = 0;
        for (String word : fewer) {
            if (more.contains(word)) {
                shared += weight(word);
            }
        }
        double lighter = Math.min(weight(a), weight(b));
        return lighter == 0 ? 0 : shared / lighter;
    }
}
