package whence.reading.english;

import java.util.Optional;
import java.util.Set;
import whence.text.Span;

/** The words that belong to a reporting verb: "could neither confirm nor deny", "went on to say". */
final class CueWords {

    private static final Set<String> ONLY_HOW = WordLists.of("tells only how it is said");

    private static final Set<String> AUXILIARY = Set.of("aux", "aux:pass", "auxpass", "neg", "cop");

    private CueWords() {}

    /** Auxiliaries, negation and adverbs before the verb, its particle, and a preposition that governs the content. */
    static Optional<Span> of(Tree tree, int verb, int governing) {
        int first = chain(tree, verb);
        int from = first;
        for (int child : tree.children(first)) {
            boolean belongs = AUXILIARY.contains(tree.relation(child))
                    || (tree.relation(child).equals("advmod")
                            && child < first
                            && tree.tag(child).startsWith("RB"));
            if (belongs && child < from && adjoins(tree, child, first)) {
                from = child;
            }
        }
        if (from == first && isAfterTo(tree, first)) {
            from--;
        }
        int to = Math.max(verb, governing);
        for (int child : tree.children(verb, "compound:prt")) {
            to = child == verb + 1 ? Math.max(to, child) : to;
        }
        from = withNeither(tree, from);
        to = withNor(tree, to);
        if (to + 1 < tree.size() && tree.word(to + 1).equals(":")) {
            return Optional.of(tree.token(from).span().join(tree.token(to + 1).span()));
        }
        return tree.span(from, to);
    }

    private static boolean isAfterTo(Tree tree, int verb) {
        return !tree.tag(verb).equals("VBG") && verb > 0 && tree.word(verb - 1).equals("to") && tree.has(verb, "mark");
    }

    /** "could neither confirm nor deny": two verbs are one cue, with what stands before both. */
    private static int withNeither(Tree tree, int first) {
        int start = afterNor(tree, first);
        if (start == 0 || (start == first && !tree.word(first - 1).equals("neither"))) {
            return start;
        }
        int from = tree.word(start - 1).equals("neither") ? start - 1 : start;
        while (from > 0
                && (tree.tag(from - 1).equals("MD")
                        || Set.of("have", "do", "be").contains(tree.lemma(from - 1)))) {
            from--;
        }
        return from;
    }

    /** Of "confirm nor deny" the first, where the second has what both are about. */
    private static int afterNor(Tree tree, int second) {
        int nor = second - 1;
        while (nor > 1 && tree.lemma(nor).equals("have")) {
            nor--;
        }
        boolean two = nor > 1
                && tree.word(nor).equals("nor")
                && Cues.findVerb(tree.token(nor - 1)).isPresent();
        return two ? nor - 1 : second;
    }

    private static int withNor(Tree tree, int last) {
        boolean nor = last + 2 < tree.size()
                && (tree.word(last + 1).equals("nor") || tree.word(last + 1).equals("or"));
        int verb = last + 2;
        while (nor
                && verb + 1 < tree.size()
                && (tree.tag(verb).startsWith("RB")
                        || tree.tag(verb).equals("MD")
                        || tree.lemma(verb).equals("have"))) {
            verb++;
        }
        return nor
                        && tree.tag(verb).equals(tree.tag(last))
                        && Cues.findVerb(tree.token(verb)).isPresent()
                ? verb
                : last;
    }

    /** "went on to say": the first verb of a chain that only says how it is said. */
    private static int chain(Tree tree, int verb) {
        int head = tree.head(verb);
        boolean light = head >= 0
                && tree.relation(verb).equals("xcomp")
                && head < verb
                && verb - head <= 4
                && ONLY_HOW.contains(tree.lemma(head))
                && !tree.has(head, "obj");
        return light ? head : verb;
    }

    /** Whether a verb is told by another one before it that only says how it is said. */
    static boolean isChained(Tree tree, int verb) {
        return chain(tree, verb) != verb;
    }

    private static boolean adjoins(Tree tree, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            String tag = tree.tag(i);
            if (!tag.startsWith("VB") && !tag.startsWith("RB") && !tag.equals("MD") && !tag.equals("TO")) {
                return false;
            }
        }
        return true;
    }
}
