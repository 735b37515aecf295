package whence.reading.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import whence.text.Span;

/** A finite verb of saying with a clause right after it, where the tree lost it: parsers take many for other things. */
final class SaidOnTheSurface implements SentenceRule {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> OPENING =
            Set.of("DT", "PRP", "PRP$", "NNP", "NNPS", "NN", "NNS", "JJ", "CD", "EX", "VBG", "WRB", "WP");
    private static final Set<String> NAME = Set.of(
            "DT", "NNP", "NNPS", "NN", "NNS", "JJ", "JJS", "JJR", "CD", "PRP", "PRP$", "POS", "HYPH", "VBN", "-LRB-",
            "-RRB-", "EX", "FW", "RBS");
    private static final int FAR = 12;

    @Override
    public List<Found> find(Tree tree) {
        List<Found> found = new ArrayList<>();
        for (int i = 1; i + 2 < tree.size(); i++) {
            int verb = i;
            boolean finite = tree.hangs(i)
                    && (FINITE.contains(tree.tag(i)) || (tree.tag(i).equals("VBN") && has(tree, i)));
            if (finite) {
                Cues.findVerb(tree.token(i))
                        .filter(Cue::takesClause)
                        .flatMap(cue -> at(tree, verb, cue))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean has(Tree tree, int verb) {
        return tree.lemma(verb - 1).equals("have")
                || (verb > 1 && tree.lemma(verb - 2).equals("have"));
    }

    private static Optional<Found> at(Tree tree, int verb, Cue cue) {
        int from = clauseAfter(tree, verb);
        if (from < 0) {
            return Optional.empty();
        }
        int end = from;
        while (end + 1 < tree.size()
                && tree.together(end + 1, verb)
                && !tree.tag(end + 1).equals(".")) {
            end++;
        }
        List<Span> source = source(tree, verb);
        Optional<Span> content = tree.span(from, Extent.trimmed(tree, verb, from, end));
        Optional<Span> words = Reporting.cue(tree, verb, verb);
        return source.isEmpty() || content.isEmpty() || words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(
                        "verb with a clause right after it",
                        List.of(content.get()),
                        List.of(words.get()),
                        source,
                        Manners.of(tree, verb, cue, cue.takesQuotation())));
    }

    /** The first place of the clause, else -1: "said that ...", "said in the letter that ...", "said he would ...". */
    private static int clauseAfter(Tree tree, int verb) {
        for (int i = verb + 1; i < Math.min(tree.size() - 1, verb + FAR); i++) {
            String tag = tree.tag(i);
            if (!tree.together(i, verb)) {
                return -1;
            }
            if (tree.word(i).equals("that") && (i == verb + 1 || tag.equals("IN"))) {
                return i;
            }
            if (FINITE.contains(tag)
                    || tag.startsWith("W")
                    || (tree.isMark(i)
                            && !Marks.isQuotation(tree.token(i).span().of(tree.text)))) {
                break;
            }
        }
        boolean tells = tree.lemma(verb).equals("tell") || tree.lemma(verb).equals("ask");
        if (tells || !OPENING.contains(tree.tag(verb + 1))) {
            return -1;
        }
        for (int i = verb + 1; i < Math.min(tree.size(), verb + FAR); i++) {
            String tag = tree.tag(i);
            if (FINITE.contains(tag) && i > verb + 1) {
                return verb + 1;
            }
            boolean mark =
                    tree.isMark(i) && !Marks.isQuotation(tree.token(i).span().of(tree.text));
            if (mark || (tag.startsWith("W") && i > verb + 1) || tree.word(i).equals("that")) {
                return -1;
            }
        }
        return -1;
    }

    private static List<Span> source(Tree tree, int verb) {
        List<Span> source = Reporting.source(tree, verb);
        boolean before = !source.isEmpty()
                && source.get(0).end() <= tree.token(verb).span().start();
        if (before) {
            return source;
        }
        int last = verb - 1;
        while (last >= 0
                && (Set.of("have", "be", "do").contains(tree.lemma(last))
                        || tree.tag(last).startsWith("RB")
                        || tree.tag(last).equals("MD"))) {
            last--;
        }
        int first = last + 1;
        while (first > 0
                && last - first < FAR
                && (NAME.contains(tree.tag(first - 1))
                        || Set.of("of", "for", "at", "from", "in", "and").contains(tree.word(first - 1)))) {
            first--;
        }
        while (first <= last && Set.of("IN", "CC").contains(tree.tag(first))) {
            first++;
        }
        return first > last ? List.of() : Reporting.listOf(tree.span(first, last));
    }
}
