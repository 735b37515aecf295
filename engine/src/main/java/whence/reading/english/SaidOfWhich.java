package whence.reading.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import whence.text.Span;

/**
 * What somebody says of which: "a bridge which officials said was safe", "what she says is a ruse". A verb of
 * saying with its subject stands between "which" and the verb that goes on with it.
 */
final class SaidOfWhich implements SentenceRule {

    private static final Set<String> WHICH = Set.of("which", "that", "who", "whom", "what");
    private static final Set<String> NAME =
            Set.of("DT", "NNP", "NNPS", "NN", "NNS", "JJ", "CD", "PRP", "PRP$", "POS", "IN", "HYPH");
    private static final int LONGEST_NAME = 8;

    @Override
    public List<Found> find(Tree tree) {
        List<Found> found = new ArrayList<>();
        for (int i = 2; i + 2 < tree.size(); i++) {
            int verb = i;
            if (tree.hangs(i) && (tree.token(i).isTensed() || tree.tag(i).equals("VBN"))) {
                Cues.findVerb(tree.token(i))
                        .filter(cue -> cue.takesClause() && cue.takesQuotation())
                        .flatMap(cue -> at(tree, verb, cue))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Found> at(Tree tree, int verb, Cue cue) {
        int goesOn = tree.tag(verb + 1).startsWith("RB") ? verb + 2 : verb + 1;
        if (!tree.token(goesOn).isFinite() || !tree.together(goesOn, verb)) {
            return Optional.empty();
        }
        int last = beforeAuxiliaries(tree, verb);
        int which = which(tree, last);
        if (which < 0) {
            return Optional.empty();
        }
        List<Span> content = new ArrayList<>(Reporting.listOf(tree.span(which, which)));
        tree.span(goesOn, Extent.ofClause(tree, verb, goesOn, goesOn)).ifPresent(content::add);
        Optional<Span> words = CueWords.of(tree, verb, verb);
        Optional<Span> source = tree.span(which + 1, last);
        return words.isEmpty() || source.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(
                        "verb between which and what is said of it",
                        content,
                        List.of(words.get()),
                        List.of(source.get()),
                        Manners.of(tree, verb, cue, true)));
    }

    private static int beforeAuxiliaries(Tree tree, int verb) {
        int last = verb - 1;
        while (last > 0
                && (Set.of("have", "do").contains(tree.lemma(last))
                        || tree.tag(last).startsWith("RB")
                        || tree.tag(last).equals("MD"))) {
            last--;
        }
        return last;
    }

    /** The place of "which" before a name that ends at a place; -1 if none stands there. "What he said was wrong" is no such. */
    private static int which(Tree tree, int last) {
        int first = last;
        while (first > 0
                && last - first < LONGEST_NAME
                && NAME.contains(tree.tag(first))
                && !WHICH.contains(tree.word(first))) {
            first--;
        }
        boolean stands = first < last && WHICH.contains(tree.word(first));
        boolean held = first > 0
                && (tree.token(first - 1).isVerb()
                        || tree.tag(first - 1).equals("IN")
                        || tree.tag(first - 1).equals("TO"));
        return stands && (!tree.word(first).equals("what") || held) ? first : -1;
    }
}
