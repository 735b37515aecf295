package whence.reading.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import whence.reading.Certainty;
import whence.reading.Stance;
import whence.text.Lexicon;
import whence.text.Span;

/** An act of speech told by several words: "took aim at", "cast doubt on", "made it clear that". */
final class Idiom implements SentenceRule {

    private static final Set<String> WITHIN =
            Set.of("DT", "PRP$", "JJ", "JJR", "JJS", "CD", "RB", "PRP", "NN", "VBN", "NNP", "POS");
    private static final Set<String> BREAKS = Set.of(",", ";", ":", "—", "–", "--", ".", "?", "!", "(", "but");
    private static final int FAR = 4;
    /** Stands in the lexicon for any word of what others tell: "shot down rumours that". */
    private static final String ANY_REPORT = "REPORT";

    /** A row of the lexicon: the verb, the words that follow it with others between, and how the speaker stands to it. */
    private record Row(String verb, List<String> words, Stance stance, Certainty certainty) {}

    private static final List<Row> ROWS = Lexicon.rows(Cue.class, "/whence/reading/idioms.tsv", 4).stream()
            .map(row -> new Row(
                    row[0],
                    List.of(row[1].split(" ", -1)),
                    Stance.valueOf(row[2].toUpperCase(Locale.ROOT)),
                    Certainty.valueOf(row[3].toUpperCase(Locale.ROOT))))
            .toList();

    private static final Set<String> VERBS =
            ROWS.stream().map(Row::verb).collect(java.util.stream.Collectors.toUnmodifiableSet());

    static boolean opens(String lemma) {
        return VERBS.contains(lemma);
    }

    @Override
    public List<Found> find(Tree tree) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i + 3 < tree.size(); i++) {
            if (tree.hangs(i) && tree.token(i).isVerb() && VERBS.contains(tree.lemma(i))) {
                int verb = i;
                ROWS.stream()
                        .filter(row -> row.verb.equals(tree.lemma(verb)))
                        .flatMap(row -> at(tree, verb, row).stream())
                        .findFirst()
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Found> at(Tree tree, int verb, Row row) {
        int last = verb;
        for (String word : row.words) {
            last = next(tree, last, word);
            if (last < 0) {
                return Optional.empty();
            }
        }
        boolean clause = tree.word(last).equals("that");
        List<Span> source = source(tree, verb);
        Optional<Span> content = content(tree, verb, clause ? last : last + 1, clause);
        Optional<Span> words = CueWords.of(tree, verb, clause ? last - 1 : last);
        if (source.isEmpty() || content.isEmpty() || words.isEmpty() || Reporting.isPassive(tree, verb)) {
            return Optional.empty();
        }
        Found.Manner manner = Manners.of(tree, verb, new Cue(row.verb, Set.of(), row.stance, row.certainty), clause);
        return Optional.of(new Found("idiom", List.of(content.get()), List.of(words.get()), source, manner));
    }

    private static List<Span> source(Tree tree, int verb) {
        List<Span> source = Reporting.source(tree, verb);
        return source.isEmpty() && tree.tag(verb).equals("VBG") ? Reporting.mainSubject(tree, verb) : source;
    }

    private static Optional<Span> content(Tree tree, int verb, int from, boolean clause) {
        int end = from;
        while (end + 1 < tree.size()
                && tree.together(end + 1, verb)
                && !(clause ? tree.tag(end + 1).equals(".") : BREAKS.contains(tree.word(end + 1)))) {
            end++;
        }
        return from >= tree.size() ? Optional.empty() : tree.span(from, Extent.trimmed(tree, verb, from, end));
    }

    private static boolean isMeant(Tree tree, int i, String word) {
        return word.equals(ANY_REPORT)
                ? DeniedReport.isReport(tree.lemma(i))
                : tree.word(i).equals(word) || tree.lemma(i).equals(word);
    }

    /** The place of the word that comes next but for what describes it; else -1. A preposition comes at once. */
    private static int next(Tree tree, int after, String word) {
        for (int i = after + 1; i < Math.min(tree.size(), after + FAR + 1); i++) {
            if (isMeant(tree, i, word)) {
                return i;
            }
            boolean near = WITHIN.contains(tree.tag(i))
                    && (tree.tag(after).startsWith("VB")
                            || (i == after + 1 && tree.tag(i).startsWith("RB")));
            if (!near) {
                return -1;
            }
        }
        return -1;
    }
}
