package whence.reading.english;

import java.util.Set;

/** "said that the ship had sunk and predicted a long winter": one who says and predicts, though the parser thinks otherwise. */
final class Coordination {

    private Coordination() {}

    /** The verb of telling before, whose subject speaks again at this verb; else -1. */
    static int teller(Tree tree, int verb) {
        int and = verb - 1;
        while (and > 0
                && (tree.tag(and).startsWith("RB") || Set.of("have", "do").contains(tree.lemma(and)))) {
            and--;
        }
        if (and < 2 || !joins(tree, and)) {
            return -1;
        }
        for (int i = and - 2; i > 0; i--) {
            boolean subject = tree.tag(i).equals("VBG") || tree.has(i, "nsubj");
            if (tells(tree, i) && alike(tree, i, and + 1) && subject) {
                return hasFinite(tree, i + 1, and) ? i : -1;
            }
        }
        return -1;
    }

    /** Whether at "and" or "but" the speaker of a verb goes on to say something else. */
    static boolean speaksAgain(Tree tree, int verb, int and) {
        if (!joins(tree, and)
                || and + 1 >= tree.size()
                || !(alike(tree, verb, and + 1) || bothPerfect(tree, verb, and + 1))) {
            return false;
        }
        int at = and + 1;
        while (at + 1 < tree.size()
                && (tree.tag(at).startsWith("RB") || Set.of("have", "do").contains(tree.lemma(at)))) {
            at++;
        }
        return tree.token(at).isVerb()
                && (!tree.tag(at).equals("VBG") || tree.tag(verb).equals("VBG"))
                && Cues.findVerb(tree.token(at)).filter(Coordination::speaks).isPresent();
    }

    /** "has said that ... and has expressed". */
    private static boolean bothPerfect(Tree tree, int verb, int other) {
        int auxiliary = tree.tag(verb).equals("VBN") ? tree.child(verb, "aux") : -1;
        return auxiliary >= 0
                && tree.word(auxiliary).equals(tree.word(other))
                && tree.lemma(other).equals("have");
    }

    /** "referred to them as friends and left the hall": a thing is spoken of, and then its speaker does something else. */
    static boolean actsAgain(Tree tree, int verb, int and) {
        return joins(tree, and)
                && and + 1 < tree.size()
                && tree.token(verb).isTensed()
                && tree.token(and + 1).isTensed()
                && alike(tree, verb, and + 1);
    }

    private static boolean speaks(Cue cue) {
        return cue.takesQuotation() || cue.takes("ox") || cue.stance() == whence.reading.Stance.RETRACTS;
    }

    private static boolean joins(Tree tree, int i) {
        return tree.word(i).equals("and") || tree.word(i).equals("but");
    }

    /** In the same tense; an adverb tells nothing of it. */
    private static boolean alike(Tree tree, int verb, int other) {
        int at = other;
        while (at + 1 < tree.size() && tree.tag(at).startsWith("RB")) {
            at++;
        }
        boolean takesBack = tree.tag(at).equals("VBN")
                && tree.tag(verb).equals("VBD")
                && Cues.findVerb(tree.token(at))
                        .filter(cue -> cue.stance() == whence.reading.Stance.RETRACTS)
                        .isPresent();
        boolean alike = tree.tag(at).equals(tree.tag(verb));
        boolean but = tree.token(verb).isTensed()
                && tree.tag(at).equals("VBD")
                && tree.word(other - 1).equals("but")
                && java.util.stream.IntStream.range(verb + 1, other)
                        .noneMatch(i -> tree.tag(i).equals("VBD"));
        return takesBack || (mayTell(tree, at) && (alike || but));
    }

    /** "said that ... and suggested that", "saying that ... and suggesting that". */
    private static boolean mayTell(Tree tree, int i) {
        return tree.token(i).isTensed() || tree.tag(i).equals("VBG");
    }

    private static boolean tells(Tree tree, int i) {
        return mayTell(tree, i)
                && Cues.findVerb(tree.token(i))
                        .filter(cue -> cue.takesQuotation() && cue.takesClause())
                        .isPresent();
    }

    private static boolean hasFinite(Tree tree, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tree.token(i).isFinite()) {
                return true;
            }
        }
        return false;
    }
}
