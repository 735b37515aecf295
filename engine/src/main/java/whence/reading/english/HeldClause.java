package whence.reading.english;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/** Frames in which a verb holds words with a verb of their own: a clause, an infinitive, an act in -ing. */
final class HeldClause {

    private HeldClause() {}

    /** "cited a friend as saying that": the friend's words stand within, and are found at "saying". */
    static Optional<Held> citedAsSaying(Tree tree, int verb, Cue cue) {
        int cited = tree.child(verb, "obj", "dobj");
        if (!cue.takes("as") || cited < verb) {
            return Optional.empty();
        }
        int saying = saying(tree, cited);
        if (saying < 0) {
            return Optional.empty();
        }
        int last = Extent.ofClause(tree, saying, saying, tree.below(saying).length() - 1);
        return Held.of(
                "cites somebody as saying",
                verb,
                cue,
                tree.span(tree.below(cited).nextSetBit(0), last));
    }

    private static int saying(Tree tree, int cited) {
        for (int i = cited + 1; i + 1 < tree.size(); i++) {
            if (tree.word(i).equals("as")
                    && tree.tag(i + 1).equals("VBG")
                    && Cues.findVerb(tree.token(i + 1)).isPresent()) {
                return i + 1;
            }
        }
        return -1;
    }

    /** "said that he fled", "he fled, she said". */
    static Optional<Held> clause(Tree tree, int verb, Cue cue) {
        int clause = tree.child(verb, "ccomp");
        if (!cue.takesClause() || clause < 0) {
            return Optional.empty();
        }
        BitSet words = tree.below(clause);
        words.clear(verb);
        if (clause < verb) {
            if (ClauseStart.after(tree, verb, cue) >= 0) {
                return Optional.empty();
            }
            words.clear(verb, tree.size());
            return Held.of("clause before the verb", verb, cue, tree.span(words.nextSetBit(0), words.length() - 1));
        }
        words.clear(0, verb + 1);
        int first = words.nextSetBit(0);
        if (first < 0) {
            return Optional.empty();
        }
        int from = Extent.start(tree, verb, clause, first);
        if (isAgainst(tree, verb, from)) {
            return Optional.empty();
        }
        int last = Extent.ofClause(tree, verb, from, words.length() - 1);
        return Held.of("verb with a clause", verb, cue, tree.span(from, last));
    }

    /** "Contrary to what the minister said, the dam was not inspected": what follows the comma is not what was said. */
    private static boolean isAgainst(Tree tree, int verb, int from) {
        if (from <= verb + 1 || !tree.word(verb + 1).equals(",")) {
            return false;
        }
        return java.util.stream.IntStream.range(0, verb)
                .anyMatch(i -> Set.of("what", "whatever").contains(tree.word(i))
                        && (i == 0
                                || tree.tag(i - 1).equals("IN")
                                || tree.tag(i - 1).equals("TO")));
    }

    /** "promised to resign", "asked him to go". */
    static Optional<Held> infinitive(Tree tree, int verb, Cue cue) {
        int infinitive = tree.child(verb, "xcomp", "advcl", "ccomp");
        if (infinitive < verb || !isInfinitive(tree, infinitive)) {
            return Optional.empty();
        }
        int last = tree.below(infinitive).length() - 1;
        int object = tree.child(verb, "obj", "iobj", "dobj");
        if (object > verb && object < infinitive) {
            int from = tree.below(object).nextSetBit(0);
            return cue.takes("oi")
                    ? Held.of(
                            "verb with object and infinitive",
                            verb,
                            cue,
                            tree.span(from, Extent.trimmed(tree, verb, from, last)))
                    : Optional.empty();
        }
        int from = tree.below(infinitive).nextSetBit(0);
        return cue.takes("i") && tree.relation(infinitive).equals("xcomp")
                ? Held.of("verb with an infinitive", verb, cue, tree.span(from, Extent.trimmed(tree, verb, from, last)))
                : Optional.empty();
    }

    /** Whether "to" marks a verb. */
    static boolean isInfinitive(Tree tree, int verb) {
        return tree.children(verb, "mark").stream()
                .anyMatch(child -> tree.word(child).equals("to"));
    }

    /** "denied ever taking money": the act itself, in -ing. */
    static Optional<Held> actInIng(Tree tree, int verb, Cue cue) {
        int first = verb + 1 < tree.size() && tree.tag(verb + 1).startsWith("RB") ? verb + 2 : verb + 1;
        boolean acts = cue.takes("g")
                && first + 1 < tree.size()
                && tree.tag(first).equals("VBG")
                && tree.together(first, verb)
                && !tree.relation(first).equals("amod");
        if (!acts) {
            return Optional.empty();
        }
        int last = Extent.ofClause(tree, verb, first, tree.below(first).length() - 1);
        return Held.of("verb with a verb in -ing", verb, cue, tree.span(verb + 1, Math.max(first, last)));
    }
}
