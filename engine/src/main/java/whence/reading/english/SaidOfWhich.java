package whence.reading.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import whence.text.Span;

/**
 * What somebody says of which: "a bridge which officials said was safe", "what she says is a ruse", "a move they said
 * would help". A verb of saying with its subject stands between "which", or the thing itself, and the verb that goes on
 * with it.
 */
final class SaidOfWhich implements SentenceRule {

    private static final Set<String> WHICH = Set.of("which", "that", "who", "whom", "what");
    private static final Set<String> NAME =
            Set.of("DT", "NNP", "NNPS", "NN", "NNS", "JJ", "CD", "PRP", "PRP$", "POS", "IN", "HYPH", "RB", "CC");
    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "we", "i", "some", "many");
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
        if (!goesOn(tree, goesOn) || !tree.together(goesOn, verb)) {
            return Optional.empty();
        }
        int last = beforeAuxiliaries(tree, verb);
        int which = which(tree, last);
        int name = which >= 0 ? which + 1 : nameAfterThing(tree, last);
        if (name < 0) {
            return Optional.empty();
        }
        int thing = which >= 0 ? which : thing(tree, name - 1);
        List<Span> content = new ArrayList<>(Reporting.listOf(tree.span(thing, name - 1)));
        tree.span(goesOn, Extent.ofClause(tree, verb, goesOn, goesOn)).ifPresent(content::add);
        Optional<Span> words = CueWords.of(tree, verb, verb);
        Optional<Span> source = tree.span(name, last);
        return words.isEmpty() || source.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(
                        "verb between which and what is said of it",
                        content,
                        List.of(words.get()),
                        List.of(source.get()),
                        Manners.of(tree, verb, cue, true)));
    }

    /** Right behind a verb of saying a participle is the past that taggers took for one: "which judges said discriminated". */
    private static boolean goesOn(Tree tree, int word) {
        return tree.token(word).isFinite() || tree.tag(word).equals("VBN");
    }

    /** "a move they said would", "a tide Tal said could": where the name begins that follows a noun; else -1. */
    private static int nameAfterThing(Tree tree, int last) {
        int name = last;
        if (tree.tag(last).startsWith("NNP")) {
            while (name > 1 && tree.tag(name - 1).startsWith("NNP")) {
                name--;
            }
        } else if (tree.tag(last).equals("NNS") && Set.of("DT", "JJ").contains(tree.tag(last - 1))) {
            name--;
        }
        boolean speaks = tree.tag(name).startsWith("NNP")
                || SUBJECTS.contains(tree.word(name))
                || tree.tag(last).equals("NNS");
        boolean thing = name > 1
                && Set.of("NN", "NNS").contains(tree.tag(name - 1))
                && tree.together(name - 1, last)
                && thing(tree, name - 1) < name - 1;
        return speaks && thing ? name : -1;
    }

    /** Where a thing begins that ends at a place: with its article. */
    private static int thing(Tree tree, int last) {
        int first = last;
        while (first > 0 && Set.of("NN", "NNS", "JJ").contains(tree.tag(first - 1))) {
            first--;
        }
        return first > 0 && Set.of("DT", "PRP$").contains(tree.tag(first - 1)) ? first - 1 : last;
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
