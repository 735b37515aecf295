package whence.reading.english;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import whence.reading.SourceKind;
import whence.text.Sentence;
import whence.text.Span;
import whence.text.Token;

/** What kind of voice the words of a source name. */
final class Kinds {

    private static final Set<String> UNNAMED = WordLists.of("unnamed");

    private static final Set<String> WRITINGS = WordLists.of("writing");

    private static final Set<String> NOBODY = WordLists.of("nobody in particular");

    private Kinds() {}

    static boolean isWriting(String lemma) {
        return WRITINGS.contains(lemma.toLowerCase(Locale.ROOT));
    }

    static SourceKind of(Found found, Page page) {
        if (found.source().isEmpty()) {
            return SourceKind.MISSING;
        }
        Span source = found.source().get(0);
        List<Token> words = words(source, page);
        if (words.isEmpty()) {
            return SourceKind.NAMED;
        }
        Token head = head(words);
        String lemma = head.lemma().toLowerCase(Locale.ROOT);
        if (NOBODY.contains(lemma)) {
            return SourceKind.COLLECTIVE;
        }
        if (head.isNoun() && WRITINGS.contains(lemma) && !head.tag().startsWith("NNP")) {
            return SourceKind.WRITING;
        }
        boolean named = words.stream().anyMatch(word -> word.tag().startsWith("NNP") && isName(word))
                && !indefinite(words, page);
        if (named || head.tag().equals("PRP")) {
            return SourceKind.NAMED;
        }
        if (head.tag().equals("NNS")) {
            // "two officials" are somebody in particular; "officials" are not, and two newspapers or ministries are no
            // persons.
            boolean few = words.get(0).tag().equals("CD") && !NameWords.isBody(lemma) && !WRITINGS.contains(lemma);
            return few ? SourceKind.UNNAMED : SourceKind.COLLECTIVE;
        }
        return indefinite(words, page) ? SourceKind.UNNAMED : SourceKind.NAMED;
    }

    private static boolean isName(Token word) {
        return word.entity().equals("PERSON")
                || word.entity().equals("ORGANIZATION")
                || word.tag().startsWith("NNP");
    }

    /** "a U.S. official": a person in particular, but nobody is named. */
    private static boolean indefinite(List<Token> words, Page page) {
        String first = words.get(0).span().of(page.text()).toLowerCase(Locale.ROOT);
        boolean article = UNNAMED.contains(first);
        return article && !namesPerson(words);
    }

    /** "an aide, Mira Tal" names one; "a friend of Mira Tal" does not. */
    private static boolean namesPerson(List<Token> words) {
        boolean beside = false;
        for (Token word : words) {
            beside = !word.tag().equals(",")
                    && (beside || word.tag().equals("IN") || word.tag().equals("TO"));
            if (!beside && word.entity().equals("PERSON")) {
                return true;
            }
        }
        return false;
    }

    private static Token head(List<Token> words) {
        Token head = words.get(0);
        for (Token word : words) {
            if (word.tag().equals("IN")
                    || word.tag().equals(",")
                    || word.tag().startsWith("W")
                    || word.tag().equals("VBG")
                    || word.tag().equals("VBN")) {
                break;
            }
            head = word.isNoun() || word.tag().equals("PRP") ? word : head;
        }
        return head;
    }

    /** The words of a span, of the first sentence it stands in. */
    static List<Token> words(Span span, Page page) {
        List<Sentence> sentences = page.sentencesOver(span);
        return sentences.isEmpty() ? List.of() : Page.inside(span, sentences.get(0));
    }
}
