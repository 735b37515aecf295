package whence.reading.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import whence.text.Span;

/** "Tal, citing an unnamed source, alleged that ...": what Tal says, she has from the source. */
final class Citing {

    private static final Set<String> CITABLE = WordLists.of("can be cited");

    static final String RULE = "citing somebody";
    /** "..., which quoted the Gazette, which had it from a driver": each stands behind the one before. */
    static final String IN_TURN = "quoting somebody in turn";

    private static final Set<String> QUOTED = WordLists.of("quoted in turn");

    private static final Set<String> CITING = WordLists.of("cites");
    private static final Set<String> NAME = Set.of(
            "DT", "NNP", "NNPS", "NN", "NNS", "JJ", "JJS", "JJR", "CD", "PRP$", "POS", "HYPH", "CC", "IN", "VBN",
            "-LRB-", "-RRB-", "RB", "WP", "``");

    private Citing() {}

    /** Whether behind such a word stands somebody from whom the speaker has it. */
    static boolean cites(String word) {
        return CITING.contains(word);
    }

    /** Statements of those cited, with the content of the statement of the same sentence that cites them. */
    static List<Found> in(List<Tree> trees, List<Found> said) {
        Map<Integer, List<Found>> bySentence = new HashMap<>();
        for (Found found : said) {
            if (!found.source().isEmpty()) {
                found.cue().stream()
                        .map(cue -> Page.lastUpTo(
                                trees.size(), i -> trees.get(i).sentence.span().start(), cue.start()))
                        .distinct()
                        .forEach(i -> bySentence
                                .computeIfAbsent(i, none -> new ArrayList<>())
                                .add(found));
            }
        }
        List<Found> cited = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            List<Found> outer = bySentence.getOrDefault(i, List.of());
            if (!outer.isEmpty()) {
                cited.addAll(in(trees.get(i), outer));
            }
        }
        return cited;
    }

    private static List<Found> in(Tree tree, List<Found> said) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i + 1 < tree.size(); i++) {
            if (CITING.contains(tree.word(i)) && (i == 0 || !tree.token(i - 1).isVerb())) {
                cited(tree, RULE, i, i, said).ifPresent(found::add);
            } else if (i > 0 && tree.word(i - 1).equals("which")) {
                int first = i;
                QUOTED.stream()
                        .map(words -> words.split(" ", -1))
                        .filter(words -> stand(tree, words, first))
                        .findFirst()
                        .flatMap(words -> cited(tree, IN_TURN, first, first + words.length - 1, said))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** The same without "..., which quoted the Gazette" behind its source, which is told of by itself. */
    static Found withoutChain(Found outer, List<Found> cited, String text) {
        return outer.source().size() != 1
                ? outer
                : cited.stream()
                        .filter(inner -> inner.rule().equals(IN_TURN))
                        .map(inner -> inner.cue().get(0))
                        .filter(outer.source().get(0)::contains)
                        .min(java.util.Comparator.naturalOrder())
                        .map(cue -> {
                            Span source = outer.source().get(0);
                            int which = text.lastIndexOf(", which", cue.start());
                            return which > source.start()
                                    ? outer.withSource(List.of(new Span(source.start(), which)))
                                    : outer;
                        })
                        .orElse(outer);
    }

    private static boolean stand(Tree tree, String[] words, int from) {
        for (int i = 0; i < words.length; i++) {
            if (from + i >= tree.size() || !tree.word(from + i).equals(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whoever is named behind a cue. */
    private static Optional<Found> cited(Tree tree, String rule, int first, int last, List<Found> said) {
        int end = nameEnd(tree, last);
        Span cue = tree.token(first).span().join(tree.token(last).span());
        return tree.span(last + 1, end)
                .filter(source -> end > last && (rule.equals(IN_TURN) || tells(tree, last + 1, end)))
                .flatMap(source -> outer(cue, said)
                        .map(outer -> new Found(rule, outer.content(), List.of(cue), List.of(source), outer.manner())));
    }

    private static int nameEnd(Tree tree, int citing) {
        int end = citing;
        while (end + 1 < tree.size()
                && NAME.contains(tree.tag(end + 1))
                && !Set.of("as", "that").contains(tree.word(end + 1))) {
            end++;
        }
        return end + 1 < tree.size() && tree.word(end + 1).equals("as") ? citing : end;
    }

    /** Sources speak; a reason that is cited does not. */
    private static boolean tells(Tree tree, int from, int to) {
        for (int i = from; i <= to; i++) {
            boolean names =
                    tree.tag(i).startsWith("NNP") || !tree.token(i).entity().equals("O");
            boolean person = NameWords.isTitle(tree.word(i))
                    || NameWords.isBody(tree.word(i))
                    || CITABLE.contains(tree.lemma(i));
            if (names || person) {
                return true;
            }
        }
        return false;
    }

    /** The statement of whoever cites: the one whose source has the citation in it, else one that does not tell of it. */
    private static Optional<Found> outer(Span cue, List<Found> said) {
        List<Found> others = said.stream()
                .filter(found -> found.cue().stream().noneMatch(cue::overlaps))
                .toList();
        Optional<Found> own = others.stream()
                .filter(found -> found.source().stream().anyMatch(source -> source.contains(cue)))
                .findFirst();
        return own.isPresent()
                ? own
                : others.stream()
                        .filter(found -> found.manner().speech())
                        .filter(found -> found.content().stream().noneMatch(content -> content.contains(cue)))
                        .findFirst();
    }
}
