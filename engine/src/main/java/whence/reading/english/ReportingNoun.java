package whence.reading.english;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import whence.reading.Stance;
import whence.text.Span;

/** A noun that holds what is said: "the claim that", "rumours of", "his promise to". */
final class ReportingNoun implements SentenceRule {

    private static final Set<String> LIGHT = WordLists.of("gives voice");

    @Override
    public List<Found> find(Tree tree) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (tree.hangs(i)) {
                int noun = i;
                Cues.findNoun(tree.token(i)).flatMap(cue -> at(tree, noun, cue)).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Found> at(Tree tree, int noun, Cue cue) {
        return clause(tree, noun, cue).or(() -> prepositional(tree, noun, cue));
    }

    private Optional<Found> clause(Tree tree, int noun, Cue cue) {
        for (int child : tree.children(noun, "acl", "ccomp", "acl:relcl", "dep")) {
            BitSet words = tree.below(child);
            int from = words.nextSetBit(0);
            boolean that = tree.word(from).equals("that")
                    && (!tree.relation(child).equals("acl:relcl")
                            || tree.tag(from).equals("IN"));
            boolean to = cue.takes("i")
                    && tree.word(from).equals("to")
                    && tree.tag(child).startsWith("VB");
            if (child > noun && ((that && cue.takesClause()) || to)) {
                return found(
                                tree,
                                "noun with a clause",
                                noun,
                                noun,
                                cue,
                                tree.span(from, Extent.trimmed(tree, noun, from, beforeName(tree, from, words))))
                        .filter(found -> !found.source().isEmpty() || cue.takes("h"));
            }
        }
        return Optional.empty();
    }

    private Optional<Found> prepositional(Tree tree, int noun, Cue cue) {
        for (int child : tree.children(noun, "nmod")) {
            for (int word : tree.children(child, "case")) {
                if (word == noun + 1 && cue.prepositions().contains(tree.word(word))) {
                    BitSet words = tree.below(child);
                    return found(
                                    tree,
                                    "noun with \"" + tree.word(word) + "\"",
                                    noun,
                                    word,
                                    cue,
                                    tree.span(word + 1, beforeName(tree, word + 1, words)))
                            .filter(found -> !found.source().isEmpty() || cue.takes("h"));
                }
            }
        }
        return Optional.empty();
    }

    /** "the claim that he fled as false": what it is called by whoever speaks of it is no part of it. */
    private static int beforeName(Tree tree, int from, BitSet words) {
        int last = words.length() - 1;
        boolean named = last - from > 1 && tree.word(last - 1).equals("as") && Judgement.isWord(tree.lemma(last));
        return named ? last - 2 : last;
    }

    private Optional<Found> found(Tree tree, String rule, int noun, int last, Cue cue, Optional<Span> content) {
        if (content.isEmpty()) {
            return Optional.empty();
        }
        int owner = tree.child(noun, "nmod:poss");
        if (owner >= 0) {
            int from = tree.below(owner).length();
            Optional<Span> words =
                    tree.token(owner).tag().equals("PRP$") ? tree.span(noun, last) : tree.span(from - 1, last);
            if (words.isPresent()) {
                return Optional.of(built(
                        rule, content.get(), words.get(), Reporting.listOf(Reporting.name(tree, owner, -1)), cue));
            }
        }
        int verb = tree.head(noun);
        if (verb >= 0
                && verb < noun
                && tree.relation(noun).equals("obj")
                && LIGHT.contains(tree.lemma(verb))
                && noun - verb < 6) {
            List<Span> source = Reporting.source(tree, verb);
            Optional<Span> words = CueWords.of(tree, verb, last);
            if (!source.isEmpty() && words.isPresent() && !tree.lemma(verb).equals("hear")) {
                return Optional.of(
                        built(rule + " after \"" + tree.lemma(verb) + "\"", content.get(), words.get(), source, cue)
                                .withManner(manner(tree, noun, cue)));
            }
        }
        for (int child : tree.children(noun, "nmod")) {
            for (int word : tree.children(child, "case")) {
                if (Set.of("by", "from").contains(tree.word(word)) && child > noun && child < noun + 8) {
                    return tree.span(noun, noun)
                            .map(words -> built(
                                    rule,
                                    content.get(),
                                    words,
                                    Reporting.listOf(Reporting.name(tree, child, -1)),
                                    cue));
                }
            }
        }
        return tree.span(noun, last).map(words -> built(rule, content.get(), words, List.of(), cue));
    }

    /** "has no evidence that he did so": whoever says this doubts it. */
    private static Found.Manner manner(Tree tree, int noun, Cue cue) {
        boolean none = cue.stance() == Stance.ASSERTS
                && tree.children(noun, "det").stream()
                        .anyMatch(word -> tree.word(word).equals("no"));
        return new Found.Manner(none ? Stance.DOUBTS : cue.stance(), cue.certainty(), false);
    }

    private static Found built(String rule, Span content, Span words, List<Span> source, Cue cue) {
        return new Found(
                rule, List.of(content), List.of(words), source, new Found.Manner(cue.stance(), cue.certainty(), false));
    }
}
