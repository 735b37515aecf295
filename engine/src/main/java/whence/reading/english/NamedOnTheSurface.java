package whence.reading.english;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import whence.text.Span;

/**
 * What somebody calls a thing, where the tree lost it: "calling him a total stranger", "called the plan “rotten”", "which he
 * described as his home".
 */
final class NamedOnTheSurface implements SentenceRule {

    private static final Set<String> STARTS = Set.of("DT", "PRP", "PRP$", "NNP", "NNPS", "NN", "NNS", "JJ", "CD");
    private static final Set<String> WHOLE = Set.of(",", ";", ":", "—", "–", "--", ".", "?", "!", "(");
    private static final Set<String> OBJECT =
            Set.of("him", "her", "it", "them", "me", "us", "you", "this", "that", "himself", "herself");
    private static final Set<String> NAMING = Set.of("DT", "JJ", "NN", "NNS", "CD", "PRP$", "JJR", "JJS", "RB");
    private static final int FAR = 14;

    @Override
    public List<Found> find(Tree tree) {
        return java.util.stream.IntStream.range(1, tree.size() - 2)
                .filter(i -> tree.hangs(i)
                        && tree.token(i).isVerb()
                        && !Reporting.isLeftUndone(tree, i)
                        && !tree.relation(i).equals("amod"))
                .mapToObj(i -> Cues.findVerb(tree.token(i)).flatMap(cue -> at(tree, i, cue)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Found> at(Tree tree, int verb, Cue cue) {
        boolean names = cue.takes("ox");
        int as = names || cue.takes("as+") ? as(tree, verb) : -1;
        if ((!names && as < 0) || Reporting.isPassive(tree, verb)) {
            return Optional.empty();
        }
        int end = end(tree, verb);
        boolean relative = tree.word(verb + 1).equals("as") || (as < 0 && whatBefore(tree, verb));
        int from = relative && tree.word(verb + 1).equals("as") ? verb + 2 : verb + 1;
        if (from == verb + 2 && judgesAhead(tree, from)) {
            from++;
        }
        boolean named = relative || as > 0 || twoParts(tree, verb + 1, end);
        if (!named || end <= from || (!STARTS.contains(tree.tag(from)) && !tree.isOpening(from))) {
            return Optional.empty();
        }
        List<Span> source = source(tree, verb);
        Optional<Span> content = tree.span(from, Extent.trimmed(tree, verb, from, end));
        Optional<Span> words = CueWords.of(tree, verb, from - 1);
        return source.isEmpty() || content.isEmpty() || words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(
                        "verb with what it is called right after it",
                        List.of(content.get()),
                        List.of(words.get()),
                        source,
                        Manners.of(tree, verb, cue, false)));
    }

    /** "dismissed as false a report that ...": the judgement stands before what is judged. */
    private static boolean judgesAhead(Tree tree, int word) {
        return word + 2 < tree.size()
                && Judgement.isWord(tree.lemma(word))
                && (STARTS.contains(tree.tag(word + 1)) || tree.isOpening(word + 1));
    }

    private static List<Span> source(Tree tree, int verb) {
        List<Span> source = Reporting.source(tree, verb);
        boolean before = !source.isEmpty()
                && source.get(0).end() <= tree.token(verb).span().start();
        return before ? source : tree.tag(verb).equals("VBG") ? Reporting.mainSubject(tree, verb) : List.of();
    }

    /** Up to the mark that ends it, over what stands in quotation marks. */
    private static int end(Tree tree, int verb) {
        int end = verb;
        boolean quoted = false;
        while (end + 1 < tree.size() && (quoted || !WHOLE.contains(tree.word(end + 1)))) {
            end++;
            quoted = tree.isOpening(end) || (quoted && !tree.isClosing(end));
        }
        return end;
    }

    private static int as(Tree tree, int verb) {
        for (int i = verb + 1; i < Math.min(tree.size() - 1, verb + FAR); i++) {
            if (tree.word(i).equals("as") && !tree.word(i + 1).equals("well")) {
                return i;
            }
            if (WHOLE.contains(tree.word(i))
                    || tree.tag(i).equals("VBD")
                    || tree.tag(i).equals("VBZ")) {
                return -1;
            }
        }
        return -1;
    }

    /** "what it calls ...": nothing but the one who calls stands between. */
    private static boolean whatBefore(Tree tree, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 6); i--) {
            if (tree.word(i).equals("what") || tree.word(i).equals("which")) {
                return true;
            }
            if ((tree.token(i).isVerb() && !tree.lemma(i).equals("have")) || tree.isMark(i)) {
                return false;
            }
        }
        return false;
    }

    /** The thing and what it is called: a pronoun and more, or a name and an article, adjective or quotation after it. */
    private static boolean twoParts(Tree tree, int first, int end) {
        if (end <= first) {
            return false;
        }
        if (OBJECT.contains(tree.word(first))) {
            return NAMING.contains(tree.tag(first + 1)) || tree.isOpening(first + 1);
        }
        for (int i = first + 1; i <= end; i++) {
            boolean thing = tree.tag(i - 1).startsWith("NN");
            boolean name = tree.isOpening(i) || tree.tag(i).equals("DT") || Judgement.isWord(tree.lemma(i));
            if (thing && name) {
                return true;
            }
            if (tree.tag(i).startsWith("VB")
                    || tree.tag(i).equals("TO")
                    || tree.tag(i).startsWith("W")) {
                return false;
            }
        }
        return false;
    }
}
