package whence.reading.english;

import java.util.ArrayList;
import java.util.List;
import whence.text.Span;

/** The statement made by a reporting clause that follows or interrupts what it reports. */
final class Trailing {

    private Trailing() {}

    static List<Found> found(Tree tree, TrailingClause clause) {
        List<Span> content = new ArrayList<>();
        tree.span(0, clause.clause().nextSetBit(0) - 1).ifPresent(content::add);
        int rest = clause.clause().length();
        if (rest < tree.size() - 2 && goesOn(tree, clause.clause().nextSetBit(0), rest)) {
            tree.span(rest, tree.size() - 1).ifPresent(content::add);
        }
        List<Span> source = Reporting.source(tree, clause.verb());
        boolean inside = !source.isEmpty()
                && source.get(0).start()
                        >= tree.token(clause.clause().nextSetBit(0)).span().start();
        // "it was reported", "it has been learned": nobody is named.
        boolean nobody = tree.word(clause.from()).equals("it") && clause.to() > clause.from();
        if (nobody) {
            source = List.of();
        } else if (!inside) {
            source = Reporting.listOf(tree.span(clause.from(), clause.to()));
        }
        List<Span> words = Reporting.listOf(CueWords.of(tree, clause.verb(), clause.verb()));
        if (content.isEmpty() || words.isEmpty()) {
            return List.of();
        }
        Cue cue = Cues.findVerb(tree.token(clause.verb())).orElseThrow();
        return List.of(new Found(
                "clause after what it reports", content, words, source, Manners.of(tree, clause.verb(), cue, true)));
    }

    /** "It's huge," he said, doing his best: what follows in -ing, or without marks after a quotation, is no more of it. */
    private static boolean goesOn(Tree tree, int clause, int rest) {
        int first = rest;
        while (first < tree.size() - 1 && tree.word(first).equals(",")) {
            first++;
        }
        boolean quoted = clause > 1 && tree.isOpening(0) && (tree.isClosing(clause - 1) || tree.isClosing(clause));
        return !tree.tag(first).equals("VBG") && (!quoted || tree.isOpening(first));
    }
}
