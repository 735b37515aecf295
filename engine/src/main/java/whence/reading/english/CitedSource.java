package whence.reading.english;

import java.util.List;
import whence.text.Span;

/** Whose words a verb reports: its subject, but "from whom" of what is heard, and whoever is cited "as saying". */
final class CitedSource {

    private CitedSource() {}

    static List<Span> of(Tree tree, int verb, Cue cue) {
        if (cue.takes("from")) {
            for (int i = verb + 1; i < Math.min(tree.size(), verb + 9); i++) {
                if (tree.word(i).equals("from") && tree.head(i) > i) {
                    return Reporting.listOf(name(tree, i));
                }
            }
        }
        if (tree.tag(verb).equals("VBG") && verb > 0 && tree.word(verb - 1).equals("as")) {
            for (int i = verb - 1; i >= 0; i--) {
                int cited = tree.child(i, "obj", "dobj");
                boolean cites = Cues.findVerb(tree.token(i))
                        .filter(other -> other.takes("as"))
                        .isPresent();
                if (cites && cited > i && cited < verb) {
                    return Reporting.listOf(tree.span(tree.below(cited).nextSetBit(0), verb - 2));
                }
            }
        }
        return Reporting.source(tree, verb);
    }

    /** "from a friend that ...": up to the clause. */
    private static java.util.Optional<Span> name(Tree tree, int from) {
        int head = tree.head(from);
        int last = from;
        while (last < head
                || (last + 1 < tree.size()
                        && tree.below(head).get(last + 1)
                        && !tree.tag(last + 1).equals("IN")
                        && !tree.tag(last + 1).equals(",")
                        && !tree.tag(last + 1).startsWith("W"))) {
            last++;
        }
        return tree.span(from + 1, last);
    }
}
