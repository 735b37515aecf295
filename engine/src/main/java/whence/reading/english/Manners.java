package whence.reading.english;

import java.util.Set;
import whence.reading.Certainty;
import whence.reading.Stance;

/** How a speaker stands to the content: what the lexicon says of the cue, turned by negation and auxiliaries. */
final class Manners {

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "no", "nor", "neither");

    private Manners() {}

    static Found.Manner of(Tree tree, int verb, Cue cue, boolean speech) {
        Stance stance = isNegated(tree, verb) ? turned(cue) : cue.stance();
        Certainty certainty = cue.certainty();
        if (tree.children(verb, "aux").stream()
                .anyMatch(aux -> Set.of("may", "might", "could", "would").contains(tree.word(aux)))) {
            certainty = Certainty.POSSIBLE;
        }
        return new Found.Manner(stance, isNegated(tree, verb) ? Certainty.UNKNOWN : certainty, speech);
    }

    static boolean isNegated(Tree tree, int verb) {
        int subject = tree.child(verb, "nsubj");
        boolean nobody = subject >= 0
                && subject < verb
                && Set.of("neither", "nobody", "none", "no", "no-one", "few")
                        .contains(tree.word(tree.below(subject).nextSetBit(0)));
        return nobody || tree.children(verb).stream().anyMatch(child -> child < verb && negates(tree, child));
    }

    private static boolean negates(Tree tree, int word) {
        boolean noLonger = tree.word(word).equals("longer")
                && word > 0
                && tree.word(word - 1).equals("no");
        return noLonger || NEGATIONS.contains(tree.word(word));
    }

    /** "did not say", "does not believe", "did not deny". */
    private static Stance turned(Cue cue) {
        return switch (cue.stance()) {
            case ASSERTS, PREDICTS ->
                cue.takesQuotation() && cue.takesClause() && !thinks(cue) ? Stance.DECLINES : Stance.DENIES;
            case DENIES, DOUBTS, RETRACTS -> Stance.DECLINES;
            case ASKS, URGES, DECLINES -> cue.stance();
        };
    }

    /** How a speaker stands to what is judged in the speaker's words, given how the speaker stands to the judgement. */
    static Stance within(Stance speaker, Stance judgement) {
        return switch (speaker) {
            case ASSERTS, PREDICTS -> judgement;
            case DENIES -> judgement == Stance.ASSERTS ? Stance.DENIES : Stance.ASSERTS;
            case DOUBTS, RETRACTS, ASKS, URGES, DECLINES -> speaker;
        };
    }

    private static boolean thinks(Cue cue) {
        return cue.certainty() != Certainty.CERTAIN;
    }
}
