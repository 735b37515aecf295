package whence.reading.english;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import whence.reading.Certainty;
import whence.reading.Stance;
import whence.text.Span;

/** A person named for what they hold: "Mira Tal, a critic of the treaty", "Varro is a supporter of the bill". */
final class Partisan implements SentenceRule {

    private static final Set<String> NAMES = WordLists.of("named for what they hold");

    @Override
    public List<Found> find(Tree tree) {
        return IntStream.range(0, tree.size() - 2)
                .filter(i -> tree.hangs(i)
                        && NAMES.contains(tree.lemma(i))
                        && tree.word(i + 1).equals("of"))
                .mapToObj(i -> at(tree, i))
                .flatMap(Optional::stream)
                .toList();
    }

    static boolean isOne(String lemma) {
        return NAMES.contains(lemma);
    }

    private static Optional<Found> at(Tree tree, int noun) {
        int named = named(tree, noun);
        int held = heldBy(tree, noun);
        if (named < 0 || held < 0) {
            return Optional.empty();
        }
        BitSet words = tree.below(held);
        int last = Extent.ofThing(tree, noun + 2, words.length() - 1);
        int copula = tree.child(noun, "cop");
        Optional<Span> cue = tree.span(copula < 0 ? noun : Math.min(copula, noun), noun + 1);
        Optional<Span> content = tree.span(noun + 2, last);
        Optional<Span> source = Reporting.name(tree, named, noun);
        return cue.isEmpty() || content.isEmpty() || source.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(
                        "named for what they hold",
                        List.of(content.get()),
                        List.of(cue.get()),
                        List.of(source.get()),
                        new Found.Manner(Stance.ASSERTS, Certainty.CERTAIN, false)));
    }

    private static int named(Tree tree, int noun) {
        int subject = tree.has(noun, "cop") ? tree.child(noun, "nsubj") : -1;
        return subject >= 0 ? subject : tree.relation(noun).equals("appos") ? tree.head(noun) : -1;
    }

    private static int heldBy(Tree tree, int noun) {
        return tree.children(noun, "nmod").stream()
                .filter(child -> tree.child(child, "case") == noun + 1)
                .findFirst()
                .orElse(-1);
    }
}
