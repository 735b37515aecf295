package whence.reading.english;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import whence.text.Span;

/** "reportedly", "allegedly": the clause around it is hearsay, and the text names nobody. */
final class HearsayAdverb implements SentenceRule {

    @Override
    public List<Found> find(Tree tree) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            int adverb = i;
            Cues.findAdverb(tree.token(i)).flatMap(cue -> at(tree, adverb, cue)).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Found> at(Tree tree, int adverb, Cue cue) {
        int head = tree.head(adverb);
        if (head < 0) {
            return Optional.empty();
        }
        boolean clause = tree.token(head).isVerb() || tree.has(head, "cop");
        BitSet words = tree.below(
                head, clause ? Set.of("conj", "cc", "parataxis", "mark", "advcl", "punct") : Set.of("case", "punct"));
        words.clear(adverb);
        List<Span> content = new ArrayList<>();
        int from = words.nextSetBit(0);
        tree.span(Math.min(from, head), adverb - 1)
                .filter(span -> from < adverb)
                .ifPresent(content::add);
        tree.span(Math.max(adverb + 1, from), words.length() - 1)
                .filter(span -> words.length() - 1 > adverb)
                .ifPresent(content::add);
        return content.isEmpty()
                ? Optional.empty()
                : tree.span(adverb, adverb)
                        .map(word -> new Found(
                                "hearsay adverb",
                                content,
                                List.of(word),
                                List.of(),
                                new Found.Manner(cue.stance(), cue.certainty(), false)));
    }
}
