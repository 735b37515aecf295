package whence.reading.english;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import whence.reading.Term;
import whence.text.Token;

/** Which words bear meaning: nouns, names, verbs, adjectives, numbers, and words that negate. */
final class Terms {

    private static final Set<String> NEGATING =
            Set.of("not", "n't", "n’t", "never", "no", "none", "nobody", "nor", "neither", "without", "hardly");
    private static final Set<String> EMPTY = Set.of("be", "have", "do", "'s", "’s");

    private Terms() {}

    static Optional<Term> find(Token token, String text) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        String tag = token.tag();
        boolean bears = (tag.startsWith("NN")
                        || tag.startsWith("VB")
                        || tag.startsWith("JJ")
                        || tag.equals("CD")
                        || tag.equals("FW"))
                && !EMPTY.contains(lemma)
                && EnglishStatements.isWord(token, text);
        return bears || NEGATING.contains(lemma) ? Optional.of(new Term(token.span(), lemma, tag)) : Optional.empty();
    }
}
