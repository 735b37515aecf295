package whence.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import whence.reading.Statement;
import whence.reading.Term;
import whence.text.Lexicon;
import whence.text.Span;

/** Finds the kinds of events that a statement tells of, by the words of {@code concepts.tsv}. */
final class Concepts {

    /** A word or phrase of a statement that names a kind of event. */
    record Hit(Concept concept, Span span) {}

    /** A phrase of several words, as written. */
    private record Phrase(String words, Concept concept) {}

    private final Map<String, Concept> byWord = new HashMap<>();
    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final Map<Character, List<Phrase>> byFirstCharacter = new HashMap<>();

    static Concepts load() {
        Concepts concepts = new Concepts();
        for (List<String> row : Lexicon.rows(Concepts.class, "concepts.tsv")) {
            Concept concept = new Concept(
                    row.get(0),
                    row.get(1).equals("once"),
                    row.get(2).endsWith("object"),
                    row.get(2).startsWith("person"));
            for (String word : row.get(3).split("\\|", -1)) {
                concepts.add(word, concept);
            }
            for (String word : row.get(4).split("\\|", -1)) {
                concepts.byFirstCharacter
                        .computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
                        .add(new Phrase(word, concept));
            }
        }
        concepts.byFirstCharacter
                .values()
                .forEach(phrases -> phrases.sort(java.util.Comparator.comparing(
                        (Phrase phrase) -> -phrase.words().length())));
        return concepts;
    }

    private void add(String words, Concept concept) {
        int space = words.indexOf(' ');
        if (space < 0) {
            byWord.putIfAbsent(words, concept);
        } else {
            byFirstWord
                    .computeIfAbsent(words.substring(0, space), first -> new ArrayList<>())
                    .add(new Phrase(words, concept));
        }
    }

    /**
     * The kinds of events told in a statement's content, each once, in order of the text. A word within a phrase tells what
     * the phrase does: a death sentence is no death, a gas leak hands nothing over.
     */
    List<Hit> in(Statement statement, String lower) {
        Map<String, Hit> found = new java.util.LinkedHashMap<>();
        List<Hit> phrases = new ArrayList<>();
        statement.parts().content().forEach(span -> phrases(span, lower, phrases));
        phrases.forEach(hit -> found.putIfAbsent(hit.concept().name(), hit));
        statement.parts().content().forEach(span -> characters(span, lower, statement, found));
        for (Term term : statement.basis().terms()) {
            Concept concept = byWord.get(term.lemma());
            if (concept != null && phrases.stream().noneMatch(hit -> hit.span().contains(term.span()))) {
                found.putIfAbsent(concept.name(), new Hit(concept, term.span()));
            }
        }
        return found.values().stream()
                .sorted(java.util.Comparator.comparing(Hit::span))
                .toList();
    }

    private void phrases(Span span, String lower, List<Hit> found) {
        int end = Math.min(span.end(), lower.length());
        for (int start = span.start(); start < end; start = nextWord(lower, start, end)) {
            int stop = start;
            while (stop < end && Character.isLetterOrDigit(lower.charAt(stop))) {
                stop++;
            }
            if (stop > start) {
                for (Phrase phrase : byFirstWord.getOrDefault(lower.substring(start, stop), List.of())) {
                    int last = start + phrase.words().length();
                    if (last <= end
                            && lower.startsWith(phrase.words(), start)
                            && (last == lower.length() || !Character.isLetterOrDigit(lower.charAt(last)))) {
                        found.add(new Hit(phrase.concept(), new Span(start, last)));
                    }
                }
            }
        }
    }

    /** Chinese words, which no spaces part: the longest at each place, not within a name. */
    private void characters(Span span, String lower, Statement statement, Map<String, Hit> found) {
        int end = Math.min(span.end(), lower.length());
        int at = span.start();
        while (at < end) {
            int next = lower.charAt(at) == '《' ? afterTitle(lower, at, end) : at + 1;
            for (Phrase phrase : byFirstCharacter.getOrDefault(lower.charAt(at), List.of())) {
                Span words = new Span(at, at + phrase.words().length());
                if (words.end() <= end && lower.startsWith(phrase.words(), at) && !isInName(words, statement)) {
                    found.putIfAbsent(phrase.concept().name(), new Hit(phrase.concept(), words));
                    next = words.end();
                    break;
                }
            }
            at = next;
        }
    }

    /** What stands in title marks is the name of a text, and tells nothing. */
    private static int afterTitle(String lower, int open, int end) {
        int close = lower.indexOf('》', open);
        return close > open && close < Math.min(end, open + 60) ? close + 1 : open + 1;
    }

    private static boolean isInName(Span words, Statement statement) {
        return statement.basis().terms().stream()
                .anyMatch(term -> term.tag().equals("NNP") && term.span().overlaps(words));
    }

    private static int nextWord(String text, int from, int end) {
        int at = from;
        while (at < end && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        while (at < end && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
