package whence.reading.english;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import whence.text.Span;

/** An adjective that tells what somebody thinks: "is confident that", "critical of". */
final class ReportingAdjective implements SentenceRule {

    @Override
    public List<Found> find(Tree tree) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (tree.hangs(i)) {
                int adjective = i;
                Cues.findAdjective(tree.token(i))
                        .flatMap(cue -> at(tree, adjective, cue))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Found> at(Tree tree, int adjective, Cue cue) {
        int copula = tree.child(adjective, "cop");
        int subject = tree.child(adjective, "nsubj");
        if (copula < 0 || subject < 0) {
            return Optional.empty();
        }
        for (int child : tree.children(adjective, "ccomp", "xcomp", "obl", "advcl")) {
            BitSet words = tree.below(child);
            int from = words.nextSetBit(0);
            boolean clause = cue.takesClause() && tree.relation(child).equals("ccomp");
            boolean infinitive = cue.takes("i") && tree.relation(child).equals("xcomp");
            boolean preposition = cue.prepositions().contains(tree.word(from));
            if (from == adjective + 1 && (clause || infinitive || preposition)) {
                int last = preposition ? from : adjective;
                Optional<Span> content = tree.span(last + 1, words.length() - 1);
                Optional<Span> source = Reporting.name(tree, subject, adjective);
                boolean speaks = source.filter(span -> !span.of(tree.text).equalsIgnoreCase("it"))
                        .isPresent();
                if (content.isPresent() && source.isPresent() && speaks) {
                    return tree.span(Math.min(copula, adjective), last)
                            .map(cueWords -> new Found(
                                    "adjective",
                                    List.of(content.get()),
                                    List.of(cueWords),
                                    List.of(source.get()),
                                    Manners.of(tree, adjective, cue, false)));
                }
            }
        }
        return Optional.empty();
    }
}
